/** A kind word about what the other one owes: light at first, clearer with each time it was asked for or put off. */
import type { Commitment } from '../words.ts';
import { aboutItem } from './about.ts';
import type { LetterAbout, LetterFacts } from './facts.ts';
import type { LetterSetting, Written } from './letter.ts';
import { plain } from './lines.ts';

/** 0: a light line with an easy way out. 1: with the day that was said. 2: asks for a new day, or to let it go. */
export function nudgeLevel({ slips }: Pick<Commitment, 'slips'>, sentBefore: number): 0 | 1 | 2 {
  const times = slips.length + sentBefore;
  return times === 0 ? 0 : times === 1 ? 1 : 2;
}

/** The promise in the words in which it was given. */
function quoted(about: LetterAbout, light: boolean, { say, formatDay }: LetterSetting): string {
  if (about.is !== 'commitment') return '';
  const words = plain(about.commitment.words || about.commitment.text);
  if (light) return say('letter.nudge-light', { words });
  return about.saidOn === null
    ? say('letter.nudge-said-undated', { words })
    : say('letter.nudge-said', { words, day: formatDay(about.saidOn) });
}

function whenSaid({ due, slips }: Commitment, { say, formatDay }: LetterSetting): string | null {
  const first = slips[0]?.from;
  if (first !== undefined && due !== null && first !== due)
    return say('letter.nudge-dates', { first: formatDay(first), day: formatDay(due) });
  const day = due ?? first;
  return day === undefined ? null : say('letter.nudge-date', { day: formatDay(day) });
}

/** What it asks for at this level. */
function asked(commitment: Commitment | null, level: 0 | 1 | 2, setting: LetterSetting): string[] {
  const { say } = setting;
  if (level === 0 || commitment === null) return [say('letter.nudge-easy')];
  const when = whenSaid(commitment, setting);
  if (level === 1)
    return [
      when === null ? say('letter.nudge-no-date') : `${when} ${say('letter.nudge-still')}`,
      say('letter.nudge-help'),
    ];
  return [...(when === null ? [] : [when]), say('letter.nudge-choose')];
}

export function nudge(facts: LetterFacts, setting: LetterSetting): Written {
  const { say } = setting;
  // Nothing but a promise can be owed.
  const about = facts.about?.is === 'commitment' ? facts.about : null;
  const commitment = about?.commitment ?? null;
  const level = commitment === null ? 0 : nudgeLevel(commitment, setting.before);
  const { named, leaves, stays } = aboutItem({ ...facts, about }, setting, (one) => quoted(one, level === 0, setting));
  const text = leaves[0]?.text;
  return {
    subject:
      text === undefined ? say('letter.nudge-subject-plain') : say('letter.nudge-subject', { text: plain(text) }),
    paragraphs: [
      leaves[0]?.line ?? say('letter.nudge-plain'),
      ...asked(named === null ? null : commitment, level, setting),
    ],
    leaves,
    stays,
  };
}
