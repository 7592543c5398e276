import { expect, it } from 'vitest';
import { nextSlot, wrapUpOf } from '../../src/core/wrap-up.ts';
import { at, commitment, id, meeting, question, records, some, zone } from './records.ts';
import { sayMessage } from './rule-words.ts';

const dated = (n: number) => commitment(n, { due: '2026-12-01' });
const headline = (...promised: ReturnType<typeof dated>[]) => sayMessage(wrapUpOf(records({ promised })).headline);

it('says what is missing in one sentence', () => {
  expect(headline()).toBe('No commitments yet.');
  expect(headline(dated(1), dated(2), dated(3), commitment(4))).toBe('4 commitments, one without a date.');
  expect(headline(dated(1), commitment(2), commitment(3))).toBe('3 commitments, 2 without a date.');
  expect(headline(dated(1))).toBe('1 commitment, with a date.');
  expect(headline(commitment(1))).toBe('1 commitment, without a date.');
  expect(headline(commitment(1), commitment(2))).toBe('2 commitments, none with a date.');
  expect(headline(dated(1), commitment(2, { state: 'dropped' }))).toBe('1 commitment, with a date.');
});

it('a delivered commitment needs no date any more', () => {
  expect(wrapUpOf(records({ promised: [commitment(1, { state: 'delivered' })] })).complete).toBe(true);
});

it('a question has a state once it was asked, answered or dropped; each counts once', () => {
  const open = question(10);
  const asked = question(11, { state: 'asked', askedIn: [meeting.id] });
  const { unsettled, complete } = wrapUpOf(records({ questions: some(open, asked), asked: [open] }));
  expect(unsettled.map((one) => one.id)).toEqual([id(10)]);
  expect(complete).toBe(false);
});

const format = (everyWeeks: number | null, minutes: number | null) => ({
  everyWeeks,
  minutes,
  sharedAgenda: true,
  words: '',
});
it('offers the same hour some weeks on, also when the clock changes between', () => {
  const october = { ...meeting, start: at('2026-10-14T14:00:00+02:00'), end: at('2026-10-14T14:30:00+02:00') };
  const before = { ...meeting, id: id(81), day: '2026-09-30', start: at('2026-09-30T14:00:00+02:00') };
  expect(nextSlot(records({ meeting: october, previous: before }), zone)).toEqual({
    start: at('2026-10-28T14:00:00+01:00'),
    end: at('2026-10-28T14:30:00+01:00'),
  });
  const series = { ...records().series, format: format(1, 45) };
  expect(nextSlot(records({ series }), zone)).toEqual({
    start: at('2026-12-02T14:00:00+01:00'),
    end: at('2026-12-02T14:45:00+01:00'),
  });
});
it('offers nothing when nothing tells the rhythm', () => {
  expect(nextSlot(records({ previous: null }), zone)).toBeNull();
});
it('offers nothing when the next is known, or this one has no time', () => {
  expect(nextSlot(records({ next: meeting }), zone)).toBeNull();
  expect(nextSlot(records({ meeting: { ...meeting, start: null } }), zone)).toBeNull();
});
