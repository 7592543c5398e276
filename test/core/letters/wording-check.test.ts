/** Wording that may be heard as something else than meant, as examples; and what must not be taken for it. */
import { describe, expect, it } from 'vitest';
import { calmed, checkWording } from '../../../src/core/letters/wording-check.ts';
import { letterKinds } from '../../../src/core/sent.ts';
import { commitment, note, question, topic } from '../records.ts';
import { about, factsWith, shared, write } from './facts.ts';

const found = (body: string, kind: (typeof letterKinds)[number] = 'thank-you') =>
  checkWording(kind, { subject: '', body }).map(({ rule, words }) => [rule, words]);

describe('sounds like leaving', () => {
  it.each([
    ['I have other offers.', 'other offers'],
    ['There is another offer on my desk', 'another offer'],
    ['I got an offer from another company', 'offer from another company'],
    ['I have been looking around.', 'looking around'],
    ['I am LOOKING   AROUND for a while', 'LOOKING   AROUND'],
    ['I am weighing my options', 'my options'],
    ['I keep all options open', 'all options open'],
    ['I would hand in my notice', 'hand in my notice'],
    ['My notice period is three months', 'notice period'],
    ['I may quit', 'quit'],
    ['I am thinking of leaving', 'thinking of leaving'],
    ['A recruiter called', 'recruiter'],
  ])('%s', (body, words) => expect(found(body)).toEqual([['leaving', words]]));
});

describe('an ultimatum', () => {
  it.each([
    ['Please decide by Friday or else.', 'or else'],
    ['By then I’ll have to decide.', 'By then I’ll have to'],
    ['By then I will have to decide.', 'By then I will have to'],
    ['Otherwise I would have to speak to Ruth', 'Otherwise I would have to'],
    ['This is my final request.', 'my final request'],
    ['This is final.', 'This is final'],
    ['It is non-negotiable', 'non-negotiable'],
    ['I can’t accept that', 'I can’t accept'],
    ['I expect a promotion this year', 'I expect a promotion'],
  ])('%s', (body, words) => expect(found(body)).toEqual([['ultimatum', words]]));
});

describe('a comparison with colleagues', () => {
  it.each([
    ['Tom earns more than I do', 'Tom earns'],
    ['Somebody earns more than me', 'Somebody earns'],
    ['I know who earns more than me', 'earns more than'],
    ['Unlike Tom, I was there.', 'Unlike Tom'],
    ['Others got the title last year', 'Others got'],
    ['I work longer than my colleagues', 'longer than my colleagues'],
    ['Compared to everyone else I do a lot', 'Compared to everyone else'],
    ['I deliver faster than Jun', 'faster than Jun'],
    ['Jun was promoted in May', 'Jun was promoted'],
  ])('%s', (body, words) => expect(found(body)).toEqual([['comparison', words]]));
});

describe('is no false alarm', () => {
  it.each([
    'I notice that the reviews take longer.',
    'Thank you for noticing; I gave notice that the depot is full.',
    'The final review is in December.',
    'The final version of the plan is ready.',
    'I would offer to help with the depots.',
    'Thank you for your offer.',
    'We were looking around the depot in Narvik.',
    'Unlike last year, the plan holds.',
    'It takes longer than I thought.',
    'The other options for the reroute are worse than this one.',
    'I will leave it with you.',
    'I would leave early on Friday.',
    'Somebody else will have to look at it by then.',
    'Others helped me a lot.',
    'You will raise it with Ruth.',
    'The quite small acquittal',
    'The board may acquit the crew.',
  ])('%s', (body) => expect(found(body)).toEqual([]));

  it('in a letter as it was written for the user, of any kind and however full', () => {
    const promise = commitment(10, { ...shared, text: 'Send the depot cost sheet', due: '2026-11-20' });
    const full = {
      topics: [topic(20, { ...shared, title: 'Night depots' })],
      questions: [question(30, { ...shared, text: 'What readies me for the next step?' })],
      mine: [promise],
      theirs: [commitment(11, { ...shared, owner: 'them' as const, text: 'Introduce me to Ruth' })],
      promised: [promise],
      notes: [note(40, { ...shared, kind: 'feedback', text: 'Say no earlier.' })],
    };
    for (const kind of letterKinds)
      for (const facts of [factsWith(full), about(promise, full), factsWith(), factsWith({ meeting: null })])
        for (const before of [0, 1, 2]) expect(checkWording(kind, write(kind, facts, { before })), kind).toEqual([]);
  });
});

describe('pay before purpose', () => {
  const rules = (body: string) => found(body, 'request').map(([rule]) => rule);
  it('is told where a word for money comes before any sentence about what it is for', () => {
    expect(found('Hi Dana,\n\nI would like to talk about my salary.\n\nI also want to grow.', 'request')).toEqual([
      ['pay-first', 'salary'],
    ]);
    expect(rules('Could you look at 5.000 € more for me? I want to learn.')).toEqual(['pay-first']);
    expect(rules('I would like 10 % more, and to develop.')).toEqual(['pay-first']);
  });
  it('is fine the other way round, and in the letter that confirms what was agreed', () => {
    expect(rules('I would like to grow here, and to talk about my salary too.')).toEqual([]);
    expect(found('You will look at my salary by Friday.', 'thank-you')).toEqual([]);
  });
  it('is neither raising a topic nor paying attention nor paid leave', () => {
    expect(found('Could we raise the topic, pay attention to it, and plan my paid leave?', 'guidance')).toEqual([]);
  });
});

describe('no purpose at all', () => {
  it('is told of a request that does not say what it is for', () => {
    expect(found('Hi Dana,\n\nCould you have half an hour for me? It is about the two of us.', 'request')).toEqual([
      ['no-purpose', ''],
    ]);
  });
  it('is claimed neither of other kinds nor of another language', () => {
    expect(found('Could you have half an hour for me? It is about the two of us.', 'update')).toEqual([]);
    expect(found('Liebe Dana, hättest du eine halbe Stunde für mich?', 'request')).toEqual([]);
  });
  it('is mended by one sentence after the greeting', () => {
    const body = 'Hi Dana,\n\nCould you have half an hour for me? It is about the two of us.';
    const [finding] = checkWording('request', { subject: '', body });
    if (!finding) throw new Error('nothing was found');
    const mended = calmed(body, finding);
    expect(mended).toBe(
      'Hi Dana,\n\nI would like to talk about how I can grow here, and how that can help the team.\n\nCould you have half an hour for me? It is about the two of us.',
    );
    expect(checkWording('request', { subject: '', body: mended })).toEqual([]);
  });
});

describe('the calmer wording', () => {
  it('takes the place of the whole sentence and leaves the others alone', () => {
    const body = 'Hi Dana,\n\nThank you. I’ve got other offers, as you know! Could we talk?\n– or else\n\nMira';
    const [offers, orElse] = checkWording('thank-you', { subject: '', body });
    if (!offers || !orElse) throw new Error('something was not found');
    expect(body.slice(offers.from, offers.to)).toBe('other offers');
    expect(calmed(body, offers)).toBe(
      'Hi Dana,\n\nThank you. I like the work here and would like to grow in it. Could we talk?\n– or else\n\nMira',
    );
    expect(calmed(body, orElse)).toContain(
      'Could we talk?\n– Could we look at together what is possible, and by when?\n\nMira',
    );
  });
  it('raises no alarm itself', () => {
    const body = 'I have other offers. Or else. Unlike Tom I stayed. I am looking around. My salary is low.';
    const calm = checkWording('request', { subject: '', body }).map(({ calmer }) => calmer);
    expect(calm).toHaveLength(5);
    expect(found(calm.join(' '), 'request')).toEqual([]);
  });
  it('is found in the subject too, with its own places', () => {
    const subject = 'My final offer';
    expect(checkWording('request', { subject, body: 'I want to grow.' })).toMatchObject([
      { rule: 'ultimatum', in: 'subject', from: 0, to: 14 },
    ]);
  });
});
