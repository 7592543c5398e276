/** How far one has come with what was promised. */
import { dueState } from '../due.ts';
import { split } from '../lanes.ts';
import { firstName } from '../names.ts';
import type { Objective } from '../plan.ts';
import type { Day } from '../record.ts';
import type { Commitment } from '../words.ts';
import { aboutItem } from './about.ts';
import type { LetterAbout, LetterFacts } from './facts.ts';
import { bullet, type LetterSetting, type Written } from './letter.ts';
import { asContinued, ended, listed, noteItem, plain } from './lines.ts';

function lead(about: LetterAbout, name: string, { say, formatDay }: LetterSetting): string {
  if (about.is !== 'commitment') {
    const text = about.is === 'objective' ? about.objective.text : about.question.text;
    return say('letter.update-objective', { text: ended(asContinued(text, name)) });
  }
  const text = ended(asContinued(about.commitment.text, name));
  return about.saidOn === null
    ? say('letter.update-lead-undated', { text })
    : say('letter.update-lead', { text, day: formatDay(about.saidOn) });
}

/** When it will be there, plainly: a date that has passed is told with what comes next. */
function outlook({ state, deliveredOn, due, slips }: Commitment, { say, formatDay, today }: LetterSetting): string {
  if (state === 'delivered')
    return deliveredOn === null
      ? say('letter.update-done')
      : say('letter.update-done-on', { day: formatDay(deliveredOn) });
  if (due === null) return say('letter.update-undated');
  const day = formatDay(due);
  const was: Day | null = slips.at(-1)?.from ?? null;
  switch (dueState(due, today).kind) {
    case 'late':
      return say('letter.update-late', { day });
    case 'today':
      return say('letter.update-today');
    default:
      return was === null || was === due
        ? say('letter.update-due', { day })
        : say('letter.update-moved', { day, was: formatDay(was) });
  }
}

/** How far it is by the user's own measure, and until when it is meant, as far as both are known. */
function reach({ state, reachedOn, progress, due }: Objective, { say, formatDay, today }: LetterSetting): string[] {
  const farDay = (of: Day) => {
    const year = of.slice(0, 4);
    return year === today.slice(0, 4) ? formatDay(of) : say('letter.day-and-year', { day: formatDay(of), year });
  };
  if (state === 'dropped') return [];
  if (state === 'reached')
    return [
      reachedOn === null ? say('letter.update-done') : say('letter.update-reached', { day: formatDay(reachedOn) }),
    ];
  const day = due !== null && due >= today ? farDay(due) : null;
  if (progress === null) return day === null ? [] : [say('letter.update-meant', { day })];
  return [day === null ? say('letter.update-far', { progress }) : say('letter.update-far-by', { progress, day })];
}

/** What the notes on its progress say, as far as they are shared, and when it will be done. */
export function update(facts: LetterFacts, setting: LetterSetting): Written {
  const { say } = setting;
  const name = firstName(facts.person?.name ?? '');
  const about = aboutItem(facts, setting, (one) => lead(one, name, setting));
  const notes = split(
    facts.notes.map((note) => noteItem(note, bullet + plain(note.text))),
    setting,
  );
  const text = about.leaves[0]?.text;
  return {
    subject:
      text === undefined ? say('letter.update-subject-plain') : say('letter.update-subject', { text: plain(text) }),
    paragraphs: [
      about.leaves[0]?.line ?? say('letter.update-lead-plain'),
      ...listed(say('letter.update-notes'), notes.leaves, 'notes'),
      ...(about.named?.is === 'commitment' ? [outlook(about.named.commitment, setting)] : []),
      ...(about.named?.is === 'objective' ? reach(about.named.objective, setting) : []),
      say('letter.update-easy'),
    ],
    leaves: [...about.leaves, ...notes.leaves],
    stays: [...about.stays, ...notes.stays],
  };
}
