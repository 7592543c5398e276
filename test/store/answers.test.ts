import { describe, expect, it } from 'vitest';
import type { AnswerGiven } from '../../src/core/answer.ts';
import { stepId } from '../../src/core/identity.ts';
import { answerAsk, askTold, takeAnswerBack } from '../../src/store/answers.ts';
import { setCommitmentState } from '../../src/store/commitments.ts';
import { undo } from '../../src/store/journal.ts';
import { addQuestion, setQuestionState } from '../../src/store/questions.ts';
import { saveVision } from '../../src/store/visions.ts';
import { danaId, first, live, load, only, second, today, useAsk } from './ask-stand.ts';

useAsk();

const said = { size: 'ask', heard: 'Hm.' } as const;
const yes: AnswerGiven = { ...said, kind: 'yes', owner: 'them', promise: 'Hand over the review', due: '2026-12-01' };
const yesIf: AnswerGiven = {
  ...said,
  kind: 'yes-if',
  owner: 'me',
  condition: 'Run one with Dana',
  decides: 'Dana',
  due: '2026-12-02',
};
const notNow: AnswerGiven = { ...said, kind: 'not-now', askAgainOn: '2027-01-06' };
const no: AnswerGiven = { ...said, kind: 'no', reason: 'time', change: 'A calmer spring' };
const vague: AnswerGiven = {
  ...said,
  kind: 'vague',
  question: 'What would you need to see by 20 January?',
  asked: false,
  askAgainOn: '2026-12-02',
};

const answer = async (given: AnswerGiven, meetingId = first, day = today) =>
  answerAsk((await only('pitches')).id, given, { meetingId, today: day });

/** What stands because of the answer: promises, milestones, questions, each by its words. */
async function standing() {
  const [promises, milestones, questions] = [
    await live('commitments'),
    await live('milestones'),
    await live('questions'),
  ];
  return {
    promises: promises.map(({ owner, text, due, lane }) => ({ owner, text, due, lane })),
    milestones: milestones.map(({ title, day, lane }) => ({ title, day, lane })),
    questions: questions.map(({ text, state }) => ({ text, state })),
  };
}
const nothing = { promises: [], milestones: [], questions: [] };
const condition = { owner: 'me', text: 'Run one with Dana', due: '2026-12-02', lane: 'shared' };

describe('an answer', () => {
  it('yes: a promise that goes into the mail, with its date; the ask is history', async () => {
    await answer(yes);
    expect(await only('pitches')).toMatchObject({ state: 'done', answer: 'yes', answeredOn: today, meetingId: first });
    const promise = { owner: 'them', text: 'Hand over the review', due: '2026-12-01', lane: 'shared' };
    expect(await standing()).toEqual({ ...nothing, promises: [promise] });
    const records = await load(first);
    expect(records.pitch).toBeNull();
    expect(records.asks.map(({ answer: kind }) => kind)).toEqual(['yes']);
    expect(records.promised.map(({ text }) => text)).toEqual(['Hand over the review']);
  });

  it('yes, if: a promise and a milestone, with a vision made for it where there is none', async () => {
    await answer(yesIf);
    const milestone = { title: 'Run one with Dana', day: '2026-12-02', lane: 'private' };
    expect(await standing()).toEqual({ ...nothing, promises: [condition], milestones: [milestone] });
    const [vision, step, pitch] = [await only('visions'), await only('milestones'), await only('pitches')];
    expect(vision).toMatchObject({ mine: '', toTell: '', lane: 'private' });
    expect(step.visionId).toBe(vision.id);
    expect(pitch).toMatchObject({ state: 'made', milestoneId: step.id, decides: 'Dana', askAgainOn: '2026-12-02' });
  });

  it('not now: the day to ask again, and nothing else', async () => {
    await answer(notNow);
    expect(await only('pitches')).toMatchObject({ state: 'made', askAgainOn: '2027-01-06' });
    expect(await standing()).toEqual(nothing);
  });

  it('no: what it is about and what would change it', async () => {
    await answer(no);
    expect(await only('pitches')).toMatchObject({ state: 'done', reason: 'time', condition: 'A calmer spring' });
    expect(await standing()).toEqual(nothing);
  });

  it('vague: the question leads the next talk', async () => {
    await addQuestion('What would ready me to lead?', await danaId(), first);
    await answer(vague);
    const { questions } = await load(second);
    expect(questions.items.map(({ text, state }) => [text, state])).toEqual([
      ['What would you need to see by 20 January?', 'open'],
      ['What would ready me to lead?', 'open'],
    ]);
  });

  it('vague, and asked at once: it counts as asked in this talk', async () => {
    await answer({ ...vague, asked: true });
    expect(await only('questions')).toMatchObject({ state: 'asked', askedIn: [first] });
  });

  it('ends the step of the talk, which stays in its order', async () => {
    await answer(yes);
    expect(await only('topics')).toMatchObject({ id: stepId(first, 'ask'), kind: 'ask', state: 'done' });
  });

  it.each([yes, yesIf, notNow, no, vague])(
    '$kind is one change: taken back at once, nothing is left',
    async (given) => {
      const before = await only('pitches');
      const key = await answer(given);
      expect(key).not.toBeNull();
      await undo(key ?? '');
      const { stamps: _, updatedAt: __, ...after } = await only('pitches');
      expect(before).toMatchObject(after);
      expect(await standing()).toEqual(nothing);
      expect(await live('visions')).toEqual([]);
      expect(await live('topics')).toEqual([]);
    },
  );
});

describe('an answer that changes', () => {
  const kinds = [yes, yesIf, notNow, no, vague];
  const pairs = kinds.flatMap((from) => kinds.filter((to) => to !== from).map((to) => ({ from, to })));
  it.each(pairs)('from $from.kind to $to.kind leaves what the new one alone would have made', async ({ from, to }) => {
    await answer(to);
    const alone = { standing: await standing(), visions: (await live('visions')).length };
    const { answer: kind, askAgainOn, condition: words, decides, reason } = await only('pitches');
    await takeAnswerBack((await only('pitches')).id);
    await answer(from);
    await answer(to);
    expect({ standing: await standing(), visions: (await live('visions')).length }).toEqual(alone);
    const changed = await only('pitches');
    expect(changed).toMatchObject({ answer: kind, askAgainOn, condition: words, decides, reason, answeredOn: today });
    expect(changed.milestoneId === null).toBe(to.kind !== 'yes-if');
  });

  it('can go back to the former one in one step', async () => {
    await answer(yesIf);
    const before = await standing();
    const key = await answer(vague);
    await undo(key ?? '');
    expect(await standing()).toEqual(before);
    expect(await only('pitches')).toMatchObject({ answer: 'yes-if', condition: 'Run one with Dana' });
  });

  it('leaves what was delivered meanwhile', async () => {
    await answer(yesIf);
    await setCommitmentState((await only('commitments')).id, 'delivered', today);
    await answer(no);
    expect(await only('commitments')).toMatchObject({ text: 'Run one with Dana', state: 'delivered' });
    expect(await live('milestones')).toEqual([]);
  });

  it('leaves a question that was answered meanwhile', async () => {
    await answer(vague);
    await setQuestionState((await only('questions')).id, 'answered', second, 'The cost sheet');
    await answer(yes, second, '2026-12-02');
    expect(await only('questions')).toMatchObject({ state: 'answered', answer: 'The cost sheet' });
    expect(await only('pitches')).toMatchObject({ answer: 'yes', meetingId: second, answeredOn: '2026-12-02' });
  });

  it('keeps a vision that has words', async () => {
    await saveVision(await danaId(), { mine: 'The North' });
    await answer(yesIf);
    await answer(no);
    expect(await only('visions')).toMatchObject({ mine: 'The North' });
    expect(await live('milestones')).toEqual([]);
  });
});

describe('an answer taken back', () => {
  it('leaves the ask open, as it was written', async () => {
    await answer({ ...yesIf, size: 'smaller' });
    await takeAnswerBack((await only('pitches')).id);
    expect(await standing()).toEqual(nothing);
    expect(await only('pitches')).toMatchObject({
      state: 'open',
      ask: 'Let me run the review.',
      answer: null,
      heard: '',
      answeredOn: null,
      condition: '',
      decides: '',
      askAgainOn: null,
      meetingId: null,
      milestoneId: null,
    });
    expect(await only('topics')).toMatchObject({ kind: 'ask', state: 'open' });
  });
});

describe('an ask that was told and not answered', () => {
  it('waits, without an answer', async () => {
    const key = await askTold((await only('pitches')).id, first);
    expect(await only('pitches')).toMatchObject({ state: 'made', answer: null, meetingId: first });
    expect((await load(first)).asks).toHaveLength(1);
    await undo(key ?? '');
    expect(await only('pitches')).toMatchObject({ state: 'open', meetingId: null });
  });
});
