import { describe, expect, it } from 'vitest';
import { scenarioOf } from '../scenario.ts';
import { calendarPath, readAddress, searchPath } from './address.ts';
import { draftFromQuery } from './event-draft.ts';

const scenario = scenarioOf({ today: '2026-11-25', nowMinute: 815 });
const draft = (query: string) => draftFromQuery(new URLSearchParams(query), scenario, 60);

describe('a new event from an address', () => {
  it('takes local times as they stand and moves UTC ones into the zone', () => {
    expect(draft('dates=20261202T100000/20261202T104500').start).toEqual({ day: '2026-12-02', minute: 600 });
    expect(draft('dates=20261202T233000Z/20261203T000000Z').start).toEqual({ day: '2026-12-03', minute: 30 });
  });

  it('reads the exclusive end of all-day dates', () => {
    expect(draft('dates=20261202/20261204')).toMatchObject({ allDay: true, end: { day: '2026-12-03', minute: 0 } });
  });

  it('adds the user to the guests as organiser, once', () => {
    const { guests } = draft('add=dana@x.example,mira@northfreight.example&add=tom@x.example');
    expect(guests.map((one) => [one.address, one.organiser])).toEqual([
      ['mira@northfreight.example', true],
      ['dana@x.example', false],
      ['tom@x.example', false],
    ]);
    expect(draft('text=Alone').guests).toEqual([]);
  });
});

describe('addresses', () => {
  const read = (path: string) => readAddress(new URL(path, 'https://calendar.google.com'));

  it('reads what it writes', () => {
    expect(calendarPath('1', 'month', '2026-01-05')).toBe('/calendar/u/1/r/month/2026/1/5');
    expect(read('/calendar/u/1/r/month/2026/1/5')).toEqual({
      kind: 'calendar',
      account: '1',
      view: 'month',
      day: '2026-01-05',
    });
  });

  it.each([
    ['customday', 'customday'],
    ['customweek', 'customweek'],
    ['custom/2/d', 'custom/2/d'],
    ['custom/0/d', null],
    ['year', null],
  ])('reads %s as %s', (name, view) => {
    const route = { kind: 'calendar', view, day: view && '2026-01-05' };
    expect(read(`/calendar/u/0/r/${name}/2026/01/05`)).toMatchObject(view ? route : { kind: 'calendar', view });
  });

  it('reads the words of a search as it writes them', () => {
    expect(read(searchPath('1', 'Dana / Mira & co'))).toEqual({
      kind: 'search',
      account: '1',
      query: 'Dana / Mira & co',
    });
    expect(read('/calendar/u/0/r/search')).toMatchObject({ kind: 'search', query: '' });
  });

  it('tells the event page, the new event and the default view apart', () => {
    expect(read('/calendar/u/0/r/eventedit/abc')).toMatchObject({ kind: 'event', eid: 'abc' });
    expect(read('/calendar/u/0/r/eventedit?text=x').kind).toBe('new-event');
    expect(read('/calendar/render?action=TEMPLATE&text=x').kind).toBe('new-event');
    expect(read('/calendar/u/0/r')).toMatchObject({ kind: 'calendar', view: null, day: null });
  });
});
