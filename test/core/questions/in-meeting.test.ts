/** What is said of a question before the talk, and what became of it in it. */
import { describe, expect, it } from 'vitest';
import { otherWays, wantsAnotherWay } from '../../../src/core/questions/another-way.ts';
import { nothingRemembered } from '../../../src/core/questions/memory.ts';
import { askFirst, notesOn, timesWith } from '../../../src/core/questions/notes.ts';
import { carriedCheck, carriedIn, outcomeIn } from '../../../src/core/questions/outcome.ts';
import { listedAlike, shelfOf } from '../../../src/core/questions/shelf.ts';
import { unsettledQuestions } from '../../../src/core/wrap-up.ts';
import { at, id, meeting, question, records, some, zone } from '../records.ts';
import { say, sayMessage } from './question-words.ts';

const today = '2026-11-25';
const writtenOn = (iso: string) => `${String(at(iso)).padStart(15, '0')}-0000-0123456789ab`;
const previous = { ...meeting, id: id(91), day: '2026-11-11', start: at('2026-11-11T14:00:00+01:00'), end: null };
const check = (item: string, ticked = true) => ({
  id: id(92),
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  stamps: {},
  meetingId: meeting.id,
  item,
  ticked,
});

describe('before the talk it is said', () => {
  const notes = (change: Parameters<typeof question>[1]) =>
    notesOn(question(60, change), { previous, name: 'Dana', today, zone }).map(sayMessage).join(' · ');
  it('how often it was asked and what was said then', () => {
    expect(notes({ askedIn: [id(1), id(2)], answer: 'Let me think about it.' })).toBe(
      'asked twice · last: “Let me think about it.”',
    );
    expect(notes({ askedIn: [id(1), id(2), id(5)] })).toBe('asked 3 times');
  });
  it('that it is new, was left out last time, or how old it is', () => {
    expect(notes({ createdAt: writtenOn('2026-11-24T09:00:00+01:00') })).toBe('new');
    expect(notes({ createdAt: writtenOn('2026-11-10T09:00:00+01:00') })).toBe('not asked last time');
    expect(notes({ createdAt: writtenOn('2026-09-01T09:00:00+02:00') })).toBe('12 weeks old');
  });
  it('where it comes from: the roadmap, whose gap only the other one can fill', () => {
    const needId = id(80);
    expect(notes({ needId, createdAt: writtenOn('2026-11-24T09:00:00+01:00') })).toBe('new · from your roadmap');
    expect(notes({ needId, createdAt: writtenOn('2026-09-01T09:00:00+02:00') })).toBe(
      '12 weeks old · a gap only Dana can fill',
    );
  });
  it('a long answer is cut', () => {
    expect(notes({ askedIn: [id(1)], answer: 'word '.repeat(40) }).length).toBeLessThan(90);
  });
});

describe('in the talk', () => {
  it('it is known what became of it here, whatever happened elsewhere', () => {
    const asked = question(60, { state: 'asked', askedIn: [meeting.id] });
    const answered = question(61, { state: 'answered', answeredIn: meeting.id });
    expect(outcomeIn(asked, meeting)).toBe('asked');
    expect(outcomeIn(answered, meeting)).toBe('answered');
    expect(outcomeIn({ ...answered, answeredIn: id(99) }, meeting)).toBe('open');
    expect(outcomeIn(question(62, { askedIn: [id(8), id(9)] }), meeting)).toBe('open');
  });
  it('no question is left without a state: carried over by hand, or by closing', () => {
    const open = question(60);
    const before = records({ questions: some(open) });
    expect(unsettledQuestions(before)).toEqual([open]);
    expect(unsettledQuestions({ ...before, checks: [check(carriedCheck(open.id))] })).toEqual([]);
    expect(unsettledQuestions({ ...before, checks: [check(carriedCheck(open.id), false)] })).toEqual([open]);
    expect(unsettledQuestions({ ...before, meeting: { ...meeting, closedAt: 1 } })).toEqual([]);
    expect([...carriedIn({ meeting, checks: [check('rate'), check(carriedCheck(open.id))] })]).toEqual([open.id]);
  });
  it('the third time it wants to be asked first, and a time counts once', () => {
    const twice = question(60, { askedIn: [id(8), id(9)] });
    expect(timesWith(twice, meeting.id)).toBe(3);
    expect(askFirst(twice, meeting.id)).toBe(true);
    expect(timesWith({ ...twice, askedIn: [id(8), meeting.id] }, meeting.id)).toBe(2);
  });
});

describe('another way', () => {
  const context = { relationship: 'manager' as const, name: 'Dana', today, zone, say };
  const twice = { state: 'asked' as const, askedIn: [id(8), id(9)] };
  it('is offered for what was asked twice and not answered', () => {
    expect(wantsAnotherWay(question(60, twice))).toBe(true);
    expect(wantsAnotherWay(question(60, { ...twice, state: 'answered' }))).toBe(false);
    expect(wantsAnotherWay(question(60, { state: 'asked', askedIn: [id(8)] }))).toBe(false);
  });
  it('is two questions of the same theme, in other words, none that is on the list', () => {
    const listed = question(61, { bankKey: 'next-step.ready-me', text: 'What would ready me for the next step?' });
    const asked = question(60, { ...twice, theme: 'next-step', text: 'What would ready me to lead a team?' });
    const shelf = shelfOf({ ...nothingRemembered, questions: [asked, listed] }, context);
    expect(otherWays(asked, shelf).map(({ text }) => text)).toEqual([
      'What has to be true before I lead a project alone?',
      'What would you need to see before you put my name forward?',
    ]);
  });
  it('finds the theme of an own question by its words, and offers nothing where it cannot', () => {
    const own = question(60, { ...twice, text: 'When is the budget for my project fixed?' });
    const odd = question(61, { ...twice, text: 'Zzz?' });
    const shelf = shelfOf({ ...nothingRemembered, questions: [own, odd] }, context);
    expect(otherWays(own, shelf).map(({ theme }) => theme)).toEqual(['company', 'company']);
    expect(otherWays(odd, shelf)).toEqual([]);
  });
});

it('what is on the list in other signs and cases is found there', () => {
  const listed = question(60, { text: 'Who decides on the night depots?' });
  expect(listedAlike([listed], 'who decides on the Night Depots')).toBe(listed);
  expect(listedAlike([{ ...listed, state: 'answered' }], listed.text)).toBeNull();
  expect(listedAlike([listed], 'Who decides on the winter plan?')).toBeNull();
});
