import { describe, expect, it } from 'vitest';
import { calibrationOf, calibrationSays, type Seen, seenOverTime } from '../../src/core/assessment-calibration.ts';
import type { Level } from '../../src/core/standing.ts';
import words from '../../src/locales/en/assessment.json';
import { id } from './records.ts';
import { view } from './seen-work.ts';

const letters: Readonly<Record<string, Level | null>> = { d: 'developing', s: 'strong', o: 'outstanding', '-': null };
/** Meetings newest first, each as three letters: mine, theirs, guess. */
const seen = (...meetings: readonly string[]): Seen[] =>
  meetings.map((three, index) => {
    const [me = null, them = null, guess = null] = [...three].map((letter) => letters[letter] ?? null);
    return { meetingId: id(600 + index), day: `2026-${String(11 - index).padStart(2, '0')}-10`, me, them, guess };
  });
const catalogue: Readonly<Record<string, string>> = words;
const says = (...meetings: readonly string[]) => {
  const calibration = calibrationOf(seen(...meetings));
  return (
    calibration &&
    calibrationSays(calibration, 'Dana').map(({ id: sentence, values = {} }) =>
      (catalogue[sentence] ?? `no words: ${sentence}`).replace(/\{(\w+)\}/g, (gap, name: string) =>
        String(values[name] ?? gap),
      ),
    )
  );
};

describe('the meetings', () => {
  it('newest first, one line each, by their latest day', () => {
    const all = [
      view('guess', 'developing', '2026-09-29', { meetingId: id(1) }),
      view('them', 'strong', '2026-09-30', { meetingId: id(1) }),
      view('me', 'strong', '2026-09-30', { meetingId: id(1) }),
      view('me', 'outstanding', '2026-11-11', { meetingId: id(2) }),
      view('them', 'strong', '2026-11-11', { meetingId: id(2) }),
    ];
    expect(seenOverTime(all)).toEqual([
      { meetingId: id(2), day: '2026-11-11', me: 'outstanding', them: 'strong', guess: null },
      { meetingId: id(1), day: '2026-09-30', me: 'strong', them: 'strong', guess: 'developing' },
    ]);
  });
  it('what I thought before a cancelled one counts for the next', () => {
    const all = [
      view('me', 'strong', '2026-11-04', { meetingId: id(1) }),
      view('guess', 'strong', '2026-11-04', { meetingId: id(1) }),
      view('guess', 'developing', '2026-11-18', { meetingId: id(2) }),
      view('them', 'strong', '2026-11-18', { meetingId: id(2) }),
    ];
    expect(seenOverTime(all)).toEqual([
      { meetingId: id(2), day: '2026-11-18', me: 'strong', them: 'strong', guess: 'developing' },
    ]);
  });
  it('but not for one that came more than a quarter later', () => {
    const all = [
      view('me', 'strong', '2026-05-04', { meetingId: id(1) }),
      view('them', 'strong', '2026-11-18', { meetingId: id(2) }),
    ];
    expect(seenOverTime(all).map(({ me, them }) => [me, them])).toEqual([
      [null, 'strong'],
      ['strong', null],
    ]);
  });
});

describe('calibration', () => {
  it('says nothing before two meetings with their view beside one of mine', () => {
    expect(calibrationOf(seen())).toBeNull();
    expect(calibrationOf(seen('oss'))).toBeNull();
    expect(calibrationOf(seen('o-s', 'oss', 's--'))).toBeNull();
    expect(calibrationOf(seen('-s-', '-s-'))).toBeNull();
  });
  it('counts guesses, leans, and where their view goes', () => {
    expect(calibrationOf(seen('oss', 'oso', 'sss', 'sdd'))).toEqual({
      guesses: 4,
      right: 3,
      bias: -0.75,
      lean: { kind: 'one-lower', times: 2 },
      trend: { to: 'up', since: '2026-08-10' },
    });
  });
  it('counts each with what it has', () => {
    expect(calibrationOf(seen('os-', '-ss', 'ds-'))).toMatchObject({ guesses: 1, right: 1, bias: null });
    expect(calibrationOf(seen('os-', 'ss-', 'ds-'))).toMatchObject({ guesses: 0, right: 0, bias: 0 });
    expect(calibrationOf(seen('-ss', '-so'))).toMatchObject({ guesses: 2, right: 1, bias: null, lean: null });
    expect(calibrationOf(seen('os-', 'os-'))?.bias).toBeNull();
  });
});

describe('in words', () => {
  it('there is a sentence for every lean', () => {
    const leans = ['one-lower', 'lower', 'equal', 'one-higher', 'higher'].flatMap((kind) =>
      ['last', 'twice', 'running'].map((run) => `assessment.lean-${kind}-${run}`),
    );
    expect(leans.filter((sentence) => !(sentence in catalogue))).toEqual([]);
  });
  it.each([
    [
      ['oss', 'oso', 'sss', 'sss'],
      ['You guessed right 3 of 4 times.', 'Dana sees you one step lower than you do, twice running.'],
    ],
    [
      ['ss-', 'ss-', 'so-', 'sd-'],
      ['Dana sees you as you do, twice running.', 'Dana’s view has risen since 2026-08-10.'],
    ],
    [
      ['so-', 'od-', 'od-'],
      [
        'Last time, Dana saw you one step higher than you did.',
        'On the whole, Dana sees you lower than you do.',
        'Dana’s view has risen since 2026-09-10.',
      ],
    ],
    [['od-', 'os-'], ['Dana sees you lower than you do, twice running.']],
    [['ss-', 'so-'], ['Last time, Dana saw you as you did.']],
    [['ds-', 'so-', 'ds-'], ['Dana sees you one step higher than you do, 3 times running.']],
    [
      ['sss', 'sss'],
      ['You guessed right 2 of 2 times.', 'Dana sees you as you do, twice running.'],
    ],
    [
      ['ssd', 'ssd'],
      ['None of your 2 guesses was right.', 'Dana sees you as you do, twice running.'],
    ],
    [
      ['dd-', 'ds-', 'do-'],
      [
        'Last time, Dana saw you as you did.',
        'On the whole, Dana sees you higher than you do.',
        'Dana’s view has fallen since 2026-09-10.',
      ],
    ],
    [
      ['do-', 'ds-', 'ds-'],
      ['Dana sees you higher than you do, 3 times running.', 'Dana’s view has risen since 2026-09-10.'],
    ],
  ])('%s', (meetings, sentences) => {
    expect(says(...meetings)).toEqual(sentences);
  });
});
