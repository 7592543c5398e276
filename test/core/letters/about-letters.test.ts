/** Letters about one thing: how far it has come, a question on it, a kind word about what the other one owes. */
import { describe, expect, it } from 'vitest';
import { nudgeLevel } from '../../../src/core/letters/nudge.ts';
import { objective } from '../objectives/objective.ts';
import { commitment, note, question } from '../records.ts';
import { about, factsWith, paragraphs, shared, write } from './facts.ts';

const sheet = commitment(10, { ...shared, text: 'Send the depot cost sheet', due: '2026-11-27' });
const slip = (from: string, to: string) => ({ from, to, on: from });

describe('progress update', () => {
  it('tells of the promise, what was noted on it and is shared, and the day', () => {
    const notes = [note(40, { ...shared, text: 'Two depots have answered.' }), note(41, { text: 'Narvik is slow' })];
    const letter = write('update', about(sheet, { notes }));
    expect(letter.subject).toBe('Where I am with this: Send the depot cost sheet');
    expect(paragraphs(letter)).toEqual([
      'Hi Dana,',
      'A short word on what I promised on <2026-10-28>: send the depot cost sheet.',
      'Where it stands:\n– Two depots have answered',
      'It will be done by <2026-11-27>, as I said.',
      'There is nothing you need to do.',
      'Mira',
    ]);
    expect(letter.stays.map(({ text }) => text)).toEqual(['Narvik is slow']);
  });
  it.each([
    ['delivered', { state: 'delivered', deliveredOn: '2026-11-24' }, 'It has been done since <2026-11-24>.'],
    ['due today', { due: '2026-11-25' }, 'It is due today.'],
    [
      'moved',
      { slips: [slip('2026-11-20', '2026-11-27')] },
      'I had first said <2026-11-20>; it will be done by <2026-11-27>.',
    ],
    [
      'late',
      { due: '2026-11-20' },
      'I had said <2026-11-20>, and it takes longer than I thought. I will tell you the new day as soon as I know it.',
    ],
    ['without a day', { due: null }, 'I will tell you as soon as it is done.'],
  ] as const)('says plainly when it will be there: %s', (_, change, words) => {
    expect(
      paragraphs(write('update', about({ ...sheet, ...change, slips: [...('slips' in change ? change.slips : [])] }))),
    ).toContain(words);
  });
  it('does not name a promise that is private', () => {
    const { subject, body, stays } = write('update', about({ ...sheet, lane: 'private' }));
    expect(subject).toBe('A short update');
    expect(body).toBe('Hi Dana,\n\nA short word on what I promised you.\n\nThere is nothing you need to do.\n\nMira');
    expect(stays).toHaveLength(1);
  });
});

describe('progress update on an objective', () => {
  const on = (change: Parameters<typeof objective>[0]) =>
    factsWith({ meeting: null, about: { is: 'objective', objective: objective({ ...shared, ...change }) } });
  const told = (change: Parameters<typeof objective>[0]) => paragraphs(write('update', on(change)))[2];

  it('says how far it is and until when it is meant', () => {
    expect(paragraphs(write('update', on({ progress: 80, due: '2027-03-31' })))).toEqual([
      'Hi Dana,',
      'A short word on what I am working towards: own the winter peak plan.',
      'By my own measure it stands at 80 of 100, and it is meant for <2027-03-31> 2027.',
      'There is nothing you need to do.',
      'Mira',
    ]);
    expect(told({ progress: 80 })).toBe('By my own measure it stands at 80 of 100.');
    expect(told({ due: '2027-03-31' })).toBe('It is meant for <2027-03-31> 2027.');
    expect(told({ due: '2026-12-18' })).toBe('It is meant for <2026-12-18>.');
    expect(told({ state: 'reached', reachedOn: '2026-11-20' })).toBe('It was reached on <2026-11-20>.');
  });
  it('holds no day that is over up to anybody, and says nothing where nothing is known', () => {
    expect(told({ due: '2026-11-01', progress: 60 })).toBe('By my own measure it stands at 60 of 100.');
    expect(told({})).toBe('There is nothing you need to do.');
  });
  it('says nothing of one that is private', () => {
    const { body } = write('update', on({ lane: 'private', progress: 80, due: '2027-03-31' }));
    expect(body).not.toMatch(/80|2027|winter/);
  });
});

describe('spot guidance', () => {
  it('is one question on one thing', () => {
    expect(paragraphs(write('guidance', about(sheet)))).toEqual([
      'Hi Dana,',
      'I am working on this: send the depot cost sheet.',
      'What one thing would you do differently, or make sure of?',
      'A line is enough. Thank you for your advice.',
      'Mira',
    ]);
  });
  it('without a thing takes the first question that may leave, and keeps the others back', () => {
    const questions = [
      question(30),
      question(31, { ...shared, text: 'Who learned budgeting on the job?' }),
      question(32, shared),
    ];
    const letter = write('guidance', factsWith({ questions }));
    expect(paragraphs(letter)[1]).toBe('One question has stayed with me: Who learned budgeting on the job?');
    expect(letter.leaves.map(({ text }) => text)).toEqual(['Who learned budgeting on the job?']);
    expect(letter.body).not.toContain('Question 32');
  });
  it('has a question for every day where there is none', () => {
    expect(paragraphs(write('guidance', factsWith()))[1]).toBe(
      'I want to get better at what I do here. What one thing would you have me do differently in the next two weeks?',
    );
  });
});

describe('nudge', () => {
  const slot = commitment(10, {
    ...shared,
    owner: 'them',
    text: 'Ask Ruth for a slot at the March board',
    words: 'I’ll ask Ruth before her leave.',
    due: '2026-11-19',
  });
  it('is a light line with an easy way out at first', () => {
    const letter = write('nudge', about(slot));
    expect(letter.subject).toBe('A short question: Ask Ruth for a slot at the March board');
    expect(paragraphs(letter)).toEqual([
      'Hi Dana,',
      'A small reminder, in case it helps: “I’ll ask Ruth before her leave”',
      'If it has to wait, that is fine; a line is enough.',
      'Mira',
    ]);
  });
  it('names the day that was said the second time', () => {
    expect(paragraphs(write('nudge', about(slot), { before: 1 })).slice(1, -1)).toEqual([
      'On <2026-10-28> you said: “I’ll ask Ruth before her leave”',
      'We had <2026-11-19> in mind. Is that still how you see it?',
      'If something is in the way, tell me, and I will see what I can do.',
    ]);
  });
  it('then asks for a new day, or to let it go; a slip counts like a nudge', () => {
    const slipped = { ...slot, slips: [slip('2026-11-05', '2026-11-19')] };
    expect(paragraphs(write('nudge', about(slipped), { before: 1 })).slice(1, -1)).toEqual([
      'On <2026-10-28> you said: “I’ll ask Ruth before her leave”',
      'We first had <2026-11-05> in mind, then <2026-11-19>.',
      'Could you give me a new day for it? Or tell me that it no longer fits, and I will let it go. Both are fine with me.',
    ]);
  });
  it('rises by one with each slip and each nudge, and no further than three steps', () => {
    const at = (slips: number, sent: number) =>
      nudgeLevel({ slips: Array.from({ length: slips }, () => slip('2026-11-01', '2026-11-02')) }, sent);
    expect([at(0, 0), at(1, 0), at(0, 1), at(1, 1), at(4, 9)]).toEqual([0, 1, 1, 2, 2]);
  });
  it('asks for a day where none was said, and quotes nothing private', () => {
    expect(paragraphs(write('nudge', about({ ...slot, due: null }), { before: 1 }))).toContain(
      'Do you have a day in mind for it?',
    );
    const { subject, body } = write('nudge', about({ ...slot, lane: 'private' }), { before: 2 });
    expect(`${subject} ${body}`).not.toMatch(/Ruth|March|board|leave/);
  });
});
