import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/checklist.ts';
import { itemRules } from '../../src/core/checklist-rules.ts';
import { templateOf } from '../../src/core/checklist-templates.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { relationships } from '../../src/core/people.ts';
import type { SentLetter } from '../../src/core/sent.ts';
import type { Assessment } from '../../src/core/standing.ts';
import { type Check, stages } from '../../src/core/upkeep.ts';
import sentences from '../../src/locales/en/checklists.json';
import rules from '../../src/locales/en/rules.json';
import { at, commitment, dana, id, meeting, note, pitch, question, records, some, topic, zone } from './records.ts';

const before = at('2026-11-25T13:35:00+01:00');
const list = (change: Partial<MeetingRecords> = {}, now = before) => checklistOf(records(change), now, zone);
const keys = (change: Partial<MeetingRecords>, now = before) => list(change, now).items.map(({ key }) => key);
const done = (change: Partial<MeetingRecords>, now = before) =>
  list(change, now)
    .items.filter((item) => item.done)
    .map(({ key }) => key);
const bare = { id: id(90), createdAt: '', updatedAt: '', deletedAt: null, stamps: {} };
const check = (item: string, ticked: boolean, change: Partial<Check> = {}): Check => ({
  ...bare,
  meetingId: meeting.id,
  item,
  ticked,
  ...change,
});
const assessment = (change: Partial<Assessment>): Assessment => ({
  ...bare,
  personId: dana.id,
  meetingId: null,
  by: 'me',
  level: 'strong',
  words: '',
  evidenceIds: [id(70)],
  day: '2026-11-20',
  lane: 'private',
  laneUntil: null,
  ...change,
});
const letter = (kind: SentLetter['kind'], change: Partial<SentLetter> = {}): SentLetter => ({
  ...bare,
  kind,
  personId: dana.id,
  meetingId: meeting.id,
  aboutId: null,
  subject: null,
  body: null,
  itemIds: [],
  sentOn: '2026-11-20',
  way: 'copy',
  confirmedOn: null,
  ...change,
});
const objection = (reply: string) => ({
  ...bare,
  pitchId: id(4),
  text: 'Too soon',
  reply,
  order: 'a0',
  lane: 'private' as const,
  laneUntil: null,
});
const closed = { ...meeting, closedAt: at('2026-11-25T14:40:00+01:00') };
const previous = { ...meeting, id: id(80), start: at('2026-11-11T14:00:00+01:00'), day: '2026-11-11' };
const full = { ask: 'Let me run it.', benefit: 'two days back' };

describe('before a meeting with a manager', () => {
  it('five of seven, as in the popup', () => {
    const sheet = commitment(10, { text: 'Send the depot cost sheet', due: '2026-11-25' });
    const all = list({
      previous,
      mine: some(sheet),
      questions: some(question(11)),
      topics: [topic(12)],
      pitch: pitch(full),
      assessments: [assessment({})],
      checks: [check('left-open', true)],
    });
    expect([all.stage, all.done, all.total]).toEqual(['prepare', 5, 7]);
    expect(all.left).toEqual([{ id: 'left.promised' }, { id: 'left.strengths' }]);
    expect(all.items[2]?.detail).toEqual({ id: 'item.promised-today' });
  });

  it('my own view ticks itself with evidence, since the last meeting', () => {
    const rate = (one: Partial<Assessment>) => list({ previous, assessments: [assessment(one)] }).items[1];
    expect(rate({})).toMatchObject({ key: 'rate', itself: true });
    expect(rate({ evidenceIds: [] })).toMatchObject({ done: false, detail: { id: 'item.rate-bare' } });
    expect(rate({ day: '2026-11-11' })?.done).toBe(false);
    expect(rate({ day: '2026-11-12', meetingId: previous.id })?.done).toBe(false);
    expect(rate({ day: '2026-11-11', meetingId: meeting.id })?.done).toBe(true);
    expect(rate({ by: 'them' })?.done).toBe(false);
    expect(rate({ deletedAt: 'x' })?.done).toBe(false);
  });

  it('the ask says what it lacks still: words, a benefit, an answer to an objection', () => {
    const ask = (change: Partial<MeetingRecords>) => list(change).items.find(({ key }) => key === 'ask');
    expect(ask({ pitch: pitch({ ask: '  ' }) })).toMatchObject({ done: false, text: { id: 'item.ask' } });
    expect(ask({ pitch: pitch() })).toMatchObject({ done: false, text: { id: 'item.ask-benefit' } });
    expect(ask({ pitch: pitch(full), objections: [objection(' ')] })).toMatchObject({
      done: false,
      text: { id: 'item.ask-answers' },
      short: { id: 'left.ask-answers' },
    });
    expect(ask({ pitch: pitch(full), objections: [objection('Tomás covers me.')] })).toMatchObject({ itself: true });
  });

  it('ticks itself: nothing left open, questions, topics', () => {
    expect(done({})).toEqual(['left-open']);
    expect(done({ previous, questions: some(question(11)) })).toEqual(['questions']);
    expect(done({ topics: [topic(1, { kind: 'arrive' })] })).toEqual(['left-open']);
    expect(done({ topics: [topic(1)] })).toEqual(['left-open', 'topics']);
  });

  it('takes ticks by hand, for this meeting only, and takes them back', () => {
    expect(done({ checks: [check('strengths', true)] })).toContain('strengths');
    expect(done({ checks: [check('strengths', true, { meetingId: id(99) })] })).not.toContain('strengths');
    expect(done({ checks: [check('strengths', false)] })).not.toContain('strengths');
    expect(list({ checks: [check('ask', true)] }).items.at(-1)).toMatchObject({ done: true, itself: false });
  });

  it('what the records tick stays ticked, whatever was unticked by hand', () => {
    const one = list({ topics: [topic(12)], checks: [check('topics', false)] });
    expect(one.items.find(({ key }) => key === 'topics')).toMatchObject({ done: true, itself: true });
  });

  it('counts only promises due by the meeting', () => {
    const mine = some(commitment(10, { due: '2026-11-20' }), commitment(11, { due: '2026-11-26' }), commitment(12));
    expect(keys({ mine }).filter((key) => key.startsWith('promise:'))).toEqual([`promise:${id(10)}`]);
    expect(list({ mine }).items[2]?.detail).toEqual({ id: 'item.promised-late', values: { n: 5 } });
  });

  it('a delivered promise is ticked where it is still listed', () => {
    const kept = commitment(10, { due: '2026-11-25', state: 'delivered' });
    expect(done({ delivered: [kept] })).toContain(`promise:${id(10)}`);
  });
});

describe('a week or more before', () => {
  const early = at('2026-11-16T09:00:00+01:00');
  it('wants every topic to have its outcome, and the mail sent', () => {
    const two = [topic(1, { wanted: 'a decision' }), topic(2)];
    expect(done({ topics: two }, early)).toEqual(['left-open', 'topics']);
    const all = { topics: [topic(1, { wanted: 'a decision' })], letters: [letter('items')] };
    expect(done(all, early)).toEqual(['left-open', 'topics', 'outcome', 'send-items']);
    expect(done({ letters: [letter('items', { sentOn: null }), letter('update')] }, early)).toEqual(['left-open']);
  });
  it('says by when the mail is due, and that it was', () => {
    const mail = (now: string) => list({}, at(now)).items.find(({ key }) => key === 'send-items')?.detail;
    expect(mail('2026-11-16T09:00:00+01:00')).toEqual({ id: 'item.by', values: { day: '2026-11-18' } });
    expect(mail('2026-11-18T09:00:00+01:00')).toEqual({ id: 'item.today' });
    expect(mail('2026-11-20T09:00:00+01:00')).toEqual({ id: 'item.since', values: { day: '2026-11-18' } });
  });
});

describe('every template', () => {
  const times: Record<(typeof stages)[number], { now: number; change: Partial<MeetingRecords> }> = {
    propose: { now: at('2026-11-16T09:00:00+01:00'), change: {} },
    prepare: { now: before, change: {} },
    meet: { now: at('2026-11-25T14:10:00+01:00'), change: {} },
    'wrap-up': { now: at('2026-11-25T14:35:00+01:00'), change: {} },
    'follow-up': { now: at('2026-11-26T09:00:00+01:00'), change: { meeting: closed } },
    deliver: { now: at('2026-12-05T09:00:00+01:00'), change: { meeting: closed } },
  };
  const all = stages.flatMap((stage) => [...relationships, null].map((relationship) => ({ stage, relationship })));

  it.each(all)(
    '$stage with $relationship has at most seven items, whatever is due, each once',
    ({ stage, relationship }) => {
      const { now, change } = times[stage];
      for (let due = 0; due < 9; due += 1) {
        const mine = some(...Array.from({ length: due }, (_, n) => commitment(10 + n, { due: '2026-11-25' })));
        const given = { ...change, mine, pitch: pitch({ state: 'made' }), person: { ...dana, relationship } };
        const { items, done: ticked, total, left, stage: shown } = list(given, now);
        expect(shown).toBe(stage);
        expect(items.length, `${due} due`).toBeGreaterThanOrEqual(stage === 'prepare' || stage === 'propose' ? 4 : 1);
        expect(items.length, `${due} due`).toBeLessThanOrEqual(stage === 'deliver' ? 8 : 7);
        expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
        expect([ticked + left.length, items.length]).toEqual([total, total]);
      }
    },
  );

  it('has words for each of its items, long and short', () => {
    const words: Readonly<Record<string, string>> = { ...sentences, ...rules };
    const used = new Set(all.flatMap(({ stage, relationship }) => templateOf(stage, relationship)));
    for (const key of templateOf('follow-up', null, true)) used.add(key);
    used.delete('promises');
    const wordless = [...used, 'ask-benefit', 'ask-answers'].filter(
      (key) => !words[`item.${key}`] || !words[`left.${key}`],
    );
    expect(wordless).toEqual([]);
    expect(Object.keys(itemRules).filter((key) => !used.has(key as never))).toEqual([]);
  });

  it('speaks plainly, and of nobody as they or them', () => {
    const loud = Object.values(sentences).filter((text) =>
      /!|\b(?:he|she|him|her|they|their|them)\b|great/i.test(text),
    );
    expect(loud).toEqual([]);
  });
});

describe('from the start on', () => {
  const during = at('2026-11-25T14:10:00+01:00');
  const after = at('2026-11-25T14:35:00+01:00');
  const nextDay = at('2026-11-26T09:00:00+01:00');

  it('the talk ticks itself', () => {
    const touched = [topic(20, { kind: 'their-view', state: 'done' }), topic(21, { state: 'parked' })];
    const given = { topics: touched, pitch: pitch(), promised: [commitment(10)], questions: some(question(11)) };
    expect(done(given, during)).toEqual(['their-view', 'topics-raised']);
    const said = [assessment({ by: 'them', meetingId: meeting.id, day: '2026-11-25' })];
    // Somebody may still be writing it down: it counts once the step, or the one-on-one, is closed.
    expect(done({ ...given, topics: [topic(21)], assessments: said }, during)).toEqual([]);
    expect(done({ ...given, pitch: pitch({ state: 'made' }) }, during)).toContain('ask-made');
  });

  it('questions that were not even loaded are not taken for asked', () => {
    const asked = question(11, { state: 'asked', askedIn: [meeting.id] });
    expect(done({ questions: some(asked) }, during)).toContain('questions-asked');
    expect(done({ questions: { items: [asked], total: 9 } }, during)).not.toContain('questions-asked');
  });

  it('wrap-up wants dates, states, a format and a next date', () => {
    expect(done({ promised: [commitment(10)], questions: some(question(11)) }, after)).toEqual([]);
    const settled = question(11, { state: 'asked', askedIn: [meeting.id] });
    const dated = { promised: [commitment(10, { due: '2026-12-01' })], questions: some(settled), next: previous };
    expect(done(dated, after)).toEqual(['dated', 'settled', 'next']);
    expect(keys({ pitch: pitch({ state: 'made' }) }, after)).toContain('answer');
    expect(keys({ pitch: pitch() }, after)).not.toContain('answer');
  });

  it('follow-up wants the mail and its confirmation, and the answer when there was an ask', () => {
    expect(keys({ meeting: closed }, nextDay)).toEqual(['mailed', 'confirmed', 'kept']);
    expect(list({ meeting: closed }, nextDay).items[0]?.detail).toEqual({
      id: 'item.by',
      values: { day: '2026-11-27' },
    });
    const mailed = { ...closed, mailedOn: '2026-11-26' };
    const answered = pitch({ state: 'made', answer: 'vague' });
    expect(done({ meeting: mailed, pitch: answered }, nextDay)).toEqual(['mailed', 'answer']);
    const sent = [letter('thank-you', { confirmedOn: '2026-11-26' })];
    expect(done({ meeting: closed, letters: sent }, nextDay)).toEqual(['mailed', 'confirmed']);
    expect(done({ meeting: closed, notes: [note(1, { kind: 'feedback' })] }, nextDay)).toEqual(['kept']);
  });

  it('a cancelled one wants to be written instead, and a new date', () => {
    const off = { meeting: { ...meeting, cancelled: true } };
    expect(keys(off, at('2026-11-20T09:00:00+01:00'))).toEqual(['instead', 'next']);
    expect(done({ ...off, letters: [letter('cancelled')], next: previous }, nextDay)).toEqual(['instead', 'next']);
  });

  it('then it is what was promised, dated or not', () => {
    const late = at('2026-12-05T09:00:00+01:00');
    expect(list({ meeting: closed, mine: some(commitment(10)) }, late).left[0]).toEqual({
      id: 'left.words',
      values: { text: 'Promise 10' },
    });
    expect(keys({ meeting: closed }, late)).toEqual(['guidance', 'next']);
  });
});
