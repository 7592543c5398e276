// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isOwnCalendar } from '../../src/calendar/own-calendar.ts';
import { patience } from '../../src/calendar/page-build.ts';
import { parseOffset, readAccount, readFrame } from '../../src/calendar/page-frame.ts';
import { fillPage, idOf, me, timedChip } from './fixtures/week-en.2026-06.ts';
import { readPage } from './read-all.ts';

const tide = {
  id: idOf('tide1'),
  title: 'Tide',
  label: '9am to 10am, Tide, Rika, Accepted, No location, June 2, 2026',
};

describe('the frame', () => {
  it('is read without a word of any language', () => {
    fillPage({ lang: 'fi', days: { '2026-06-01': '', '2026-06-07': '' }, offset: 'GMT+03' });
    expect(readFrame(document)).toEqual({
      view: 'WEEK',
      family: 'EVENT',
      range: { first: '2026-06-01', last: '2026-06-07' },
      language: 'fi',
      headerOffset: 180,
      account: me,
      accountName: 'Rika Sund',
    });
  });

  it.each([
    ['GMT-05', -300],
    ['GMT+05:30', 330],
    ['UTC+2', 120],
    ['GMT\u22123', -180],
    ['GMT', 0],
    ['GMT+99', null],
    ['Mon', null],
  ])('reads %s as %s minutes', (text, minutes) => expect(parseOffset(text)).toBe(minutes));

  it('takes neither of two zones, unless they are at the same offset', () => {
    fillPage({ offset: 'GMT+02</span><span>GMT+2' });
    expect(readFrame(document).headerOffset).toBe(120);
    fillPage({ offset: 'GMT+02</span><span>GMT-05' });
    expect(readFrame(document).headerOffset).toBeNull();
  });

  it('takes neither of two accounts, and waits where there is none', () => {
    fillPage({ account: null });
    expect(readAccount(document)).toEqual({ account: null, accountName: null });
    fillPage({ body: '<header><a aria-label="Someone (else@harbour.example)"></a></header>' });
    expect(readAccount(document)).toEqual({ account: null, accountName: null });
  });

  it.each([
    ['Rika Sund', 'Rika Sund'],
    ['Google-konto: Rika: the Pilot', 'Rika: the Pilot'],
    ['Compte Google\u00a0: Rika Sund \n', 'Rika Sund'],
    ['Account: ', null],
    ['', null],
  ])('takes the name out of "%s"', (before, accountName) => {
    fillPage({ account: null });
    document.querySelector('header')?.insertAdjacentHTML('beforeend', `<a aria-label="${before} (${me})"></a>`);
    expect(readAccount(document)).toEqual({ account: me, accountName });
  });

  it('asks the chips for the account only where three of them agree', () => {
    const chips = (number: number) =>
      Array.from({ length: number }, (_, n) => timedChip({ ...tide, id: idOf(`t${n}`) }));
    const answer = (days: string[]) => {
      fillPage({ account: null, days: { '2026-06-02': days.join('') } });
      return readPage().account;
    };
    expect(answer(chips(3))).toBe(me);
    expect(answer(chips(2))).toBeNull();
    expect(answer([...chips(3), timedChip({ ...tide, id: idOf('x'), calendar: 'cove@harbour.example' })])).toBeNull();
  });

  it('knows the own calendar by its address, also when the id is shortened', () => {
    expect(isOwnCalendar('Rika@gmail.com', null, 'rika@gmail.com')).toBe(true);
    expect(isOwnCalendar(null, 'rika@m', 'rika@gmail.com')).toBe(true);
    expect(isOwnCalendar(null, 'c_5f3a@g', 'rika@gmail.com')).toBe(false);
    expect(isOwnCalendar(null, 'cove@m', 'rika@gmail.com')).toBe(false);
    expect(isOwnCalendar(null, 'rik', 'rika@gmail.com')).toBeNull();
    expect(isOwnCalendar(null, 'x@i', 'rika@gmail.com')).toBeNull();
    expect(isOwnCalendar(me, null, null)).toBeNull();
  });
});

describe('health', () => {
  const judge = (emptyFor: number | null) => readPage({ emptyFor }).health;

  it('is fine with an empty week', () => {
    fillPage({ days: { '2026-06-01': '' } });
    expect(judge(patience * 2).state).toBe('ok');
  });

  it('waits, then says that it cannot read a page whose chips have lost their ids', () => {
    fillPage({ days: { '2026-06-02': timedChip(tide).replaceAll('data-eventid', 'data-x') } });
    expect(judge(100).state).toBe('waiting');
    expect(judge(patience)).toMatchObject({ state: 'unreadable', chips: 0, faults: { 'view-without-chips': 1 } });
  });

  it('says so when no day can be told, or the view is not known', () => {
    fillPage();
    document.body.innerHTML = '<div role="main"></div>';
    expect(judge(patience).state).toBe('unreadable');
    fillPage({ days: { '2026-06-02': timedChip(tide) }, view: '' });
    document.body.removeAttribute('data-viewfamily');
    expect(judge(null)).toMatchObject({ state: 'degraded', faults: { 'view-not-known': 1 } });
  });

  it('is degraded when the two readings differ, or many labels are not understood', () => {
    fillPage({ days: { '2026-06-02': timedChip(tide).replace('data-eventchip=""', '') } });
    expect(judge(null)).toMatchObject({ state: 'degraded', faults: { 'two-readings-differ': 1 } });
    fillPage({ days: { '2026-06-02': timedChip({ ...tide, label: 'nine, Tide' }) } });
    expect(judge(null)).toMatchObject({ state: 'degraded', faults: { 'label-not-understood': 1 } });
  });
});
