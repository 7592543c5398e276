import { describe, expect, it } from 'vitest';
import { decodeAnswer, namesDate, namesPerson } from '../../src/core/answer-decode.ts';
import type { AnswerKind } from '../../src/core/plan.ts';

const heard: Readonly<Record<AnswerKind, readonly string[]>> = {
  yes: [
    'Yes.',
    'Sure, go ahead.',
    'Of course',
    'OK, do it',
    'No problem',
    'I don’t see why not',
    'Absolutely. It’s yours.',
    'Sounds good to me',
  ],
  'yes-if': [
    'Yes, but I want to see the agenda first',
    'Once the budget is out',
    'If Jun covers the crews, fine',
    'Only as long as the crews are looked after',
    'Okay – but first the cost sheet',
    'Not without Ruth’s nod',
    'You’d need to run one with me',
    'Not until you have run one yourself',
  ],
  'not-now': [
    'Not now.',
    'Not this year, I’m afraid',
    'Too soon',
    'Ask me again in March',
    'After the peak',
    'Let’s see on 12 January',
    'Yes, but not this quarter',
    'No, not yet',
  ],
  no: ['No.', 'I can’t do that', 'I’m afraid not', 'That is out of the question', 'No, I like it as it is'],
  vague: [
    'Let’s see after the peak.',
    'We’ll see',
    'Maybe',
    'Leave it with me',
    'Interesting',
    'Let me see if that works',
    'I hear you',
    'It depends on the budget',
    'Perhaps at some point',
  ],
};

describe('what an answer sounds like', () => {
  const examples = Object.entries(heard).flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind] as const));
  it.each(examples)('“%s” sounds like %s', (phrase, kind) => {
    expect(decodeAnswer(phrase)?.kind).toBe(kind);
  });
  it('is told by more than thirty phrases', () => expect(examples.length).toBeGreaterThan(30));

  it.each(['', '   ', 'Hm', 'The depots are cold in winter', 'Notable', 'Iffy', '¿Qué?'])(
    'claims nothing of “%s”',
    (phrase) => expect(decodeAnswer(phrase)).toBeNull(),
  );

  it('reads any keyboard’s apostrophe, any case and any pause', () => {
    expect(decodeAnswer("LET'S SEE")?.kind).toBe('vague');
    expect(decodeAnswer('Yes… but')?.kind).toBe('yes-if');
    expect(decodeAnswer('yes\nbut')?.kind).toBe('yes-if');
  });
});

describe('why it sounds like that', () => {
  it('quotes the words that gave it away', () => {
    expect(decodeAnswer('Once the budget is out')?.why).toEqual({ id: 'pitch.why-yes-if', values: { words: 'once' } });
    expect(decodeAnswer('Not this year')?.why).toEqual({ id: 'pitch.why-not-now', values: { words: 'not this' } });
  });
  it('says of a vague one what it lacks', () => {
    expect(decodeAnswer('Let’s see after the peak.')?.why.id).toBe('pitch.why-no-date-no-name');
    expect(decodeAnswer('Maybe, and Ruth would know')?.why.id).toBe('pitch.why-no-date');
  });
});

describe('dates and names in what was heard', () => {
  it.each(['on Friday', 'by the 11th', 'in March', 'in two weeks', 'next quarter', 'end of the year', 'by 3 May'])(
    '“%s” names a date',
    (words) => expect(namesDate(words)).toBe(true),
  );
  it.each(['after the peak', 'you may march on', 'one day'])('“%s” names none', (words) =>
    expect(namesDate(words)).toBe(false),
  );
  it('takes a name inside the sentence and a promise of the speaker, not a month', () => {
    expect(namesPerson('then ask Ruth')).toBe(true);
    expect(namesPerson('I’ll ask around')).toBe(true);
    expect(namesPerson('then in March, I think')).toBe(false);
    expect(namesPerson('Let us see')).toBe(false);
    expect(namesPerson('I’ll see')).toBe(false);
  });
});
