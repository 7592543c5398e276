/** Nothing private ever stands in a letter, of whatever kind; what may leave is exactly what stands in it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LetterAbout } from '../../../src/core/letters/facts.ts';
import { type Lane, LaneSchema } from '../../../src/core/record.ts';
import { letterKinds } from '../../../src/core/sent.ts';
import { commitment, id, note, question, topic } from '../records.ts';
import { factsWith, today, write } from './facts.ts';

const secret = (n: number) => `SECRET${n}`;

/** Facts with one of everything, item `n` of them in the lane `lanes[n]`. */
function oneOfEach(lanes: readonly Lane[], about: (words: string, lane: Lane) => LetterAbout) {
  const lane = (n: number) => ({ lane: lanes[n] ?? 'private', laneUntil: null });
  const words = (n: number) => (lane(n).lane === 'shared' ? `open${n}` : secret(n));
  return factsWith({
    topics: [topic(20, { ...lane(0), title: words(0), wanted: secret(90), notes: secret(91) })],
    questions: [question(30, { ...lane(1), text: words(1), answer: secret(92) })],
    mine: [commitment(10, { ...lane(2), text: words(2), words: words(2), due: today })],
    theirs: [commitment(11, { ...lane(3), owner: 'them', text: words(3), words: words(3) })],
    promised: [commitment(12, { ...lane(4), text: words(4), words: words(4) })],
    notes: [note(40, { ...lane(5), kind: 'feedback', text: words(5) })],
    about: about(words(6), lane(6).lane),
  });
}

const abouts: Readonly<Record<LetterAbout['is'], (words: string, lane: Lane) => LetterAbout>> = {
  commitment: (words, lane) => ({
    is: 'commitment',
    commitment: commitment(13, { owner: 'them', text: words, words, lane }),
    saidOn: null,
  }),
  question: (words, lane) => ({ is: 'question', question: question(33, { text: words, lane }) }),
  objective: (words, lane) => {
    const { id: own, createdAt, updatedAt, deletedAt, stamps } = question(34);
    return {
      is: 'objective',
      objective: {
        ...{ id: own, createdAt, updatedAt, deletedAt, stamps },
        text: words,
        horizon: 'short',
        success: secret(93),
        measure: secret(94),
        startedOn: null,
        due: null,
        state: 'open',
        reachedOn: null,
        progress: null,
        milestoneId: null,
        agreedWith: null,
        agreedOn: null,
        employerId: null,
        order: 'a0',
        lane,
        laneUntil: null,
      },
    };
  },
};

describe.each(letterKinds)('%s', (kind) => {
  it.each(['commitment', 'question', 'objective'] as const)('holds only what is shared, about a %s', (is) => {
    const lanes = fc.array(fc.constantFrom(...LaneSchema.options), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(lanes, fc.integer({ min: 0, max: 3 }), (chosen, before) => {
        const { subject, body, leaves, stays } = write(kind, oneOfEach(chosen, abouts[is]), { before });
        expect(`${subject}\n${body}`).not.toContain('SECRET');
        expect(leaves.every(({ lane }) => lane === 'shared')).toBe(true);
        expect(stays.every(({ lane }) => lane !== 'shared') || kind === 'guidance').toBe(true);
        for (const item of leaves) expect(body.toLowerCase()).toContain(item.text.toLowerCase());
      }),
      { numRuns: 60 },
    );
  });
});

it('what is kept back until a day leaves on that day, and no earlier', () => {
  const until = (day: string) =>
    write('items', factsWith({ topics: [topic(20, { title: 'Night depots', lane: 'later', laneUntil: { day } })] }))
      .body;
  expect(until(today)).toContain('Night depots');
  expect(until('2026-11-26')).not.toContain('Night depots');
});

it('what is kept back until a meeting stays while that meeting is not over', () => {
  const topics = [topic(20, { title: 'Night depots', lane: 'later', laneUntil: { meetingId: id(1) } })];
  expect(write('items', factsWith({ topics })).body).not.toContain('Night depots');
});
