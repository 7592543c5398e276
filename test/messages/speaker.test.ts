import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { speakerOf } from '../../src/messages/listen.ts';
import { FromPageSchema } from '../../src/messages/protocol.ts';
import { danaEvent, page } from '../store/facts.ts';

const own = 'chrome-extension://abcdef';
const tab = { id: 1, index: 0, highlighted: false, active: true, pinned: false, incognito: false };
const speaker = (sender: object) => speakerOf({ id: 'abcdef', ...sender }, 'abcdef', own);

describe('who may speak', () => {
  it('is the calendar page, by its origin and only from a tab', () => {
    expect(speaker({ url: 'https://calendar.google.com/calendar/u/0/r', tab })).toBe('calendar-page');
    expect(speaker({ url: 'https://calendar.google.com/calendar/u/0/r' })).toBe('nobody');
    expect(speaker({ url: 'https://calendar.google.com.evil.example/', tab })).toBe('nobody');
    expect(speaker({ url: 'http://calendar.google.com/', tab })).toBe('nobody');
  });

  it('is our own page, in a tab or not', () => {
    expect(speaker({ url: `${own}/src/popup/index.html` })).toBe('own-page');
    expect(speaker({ url: `${own}/src/panel/index.html`, tab })).toBe('own-page');
  });

  it('is nobody from another extension, whatever it claims', () => {
    expect(speakerOf({ id: 'other', url: `${own}/x` }, 'abcdef', own)).toBe('nobody');
  });

  it('is told by the stated origin before the address', () => {
    expect(speaker({ origin: 'https://evil.example', url: 'https://calendar.google.com/', tab })).toBe('nobody');
  });
});

describe('what the page may say', () => {
  const facts = page([danaEvent()]);

  it('is facts in their shape', () => {
    expect(v.is(FromPageSchema, { type: 'page-facts', facts })).toBe(true);
  });

  it.each([
    ['an unknown type', { type: 'export-all' }],
    ['a message of our own pages', { type: 'commitments-changed' }],
    ['facts of nobody', { type: 'page-facts', facts: { ...facts, account: null } }],
    ['nothing', null],
    ['a number', 7],
  ])('is not %s', (_name, message) => {
    expect(v.is(FromPageSchema, message)).toBe(false);
  });

  it.each([
    ['without a key', { title: 'x' }],
    ['with a title without end', danaEvent({ title: 'x'.repeat(100_001) })],
    ['on a day that is none', danaEvent({ when: { ...danaEvent().when, day: '2026-13-45' } })],
    ['on the thirty-first of February', danaEvent({ when: { ...danaEvent().when, day: '2026-02-31' } })],
  ])('an event %s is left out and counted, and the others are kept', (_name, event) => {
    const read = v.parse(FromPageSchema, { type: 'page-facts', facts: { ...facts, events: [event, danaEvent()] } });
    if (read.type !== 'page-facts') throw new Error('read as another message');
    expect(read.facts.events).toEqual([danaEvent()]);
    expect(read.facts.health).toMatchObject({ skipped: 1, faults: { 'event-refused': 1 } });
  });
});
