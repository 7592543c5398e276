import { cadenceOf, type Format } from '../../core/format.ts';
import type { WordsOfView } from '../messages.tsx';

/** "Every two weeks"; null where no rhythm is agreed. */
export function rhythmWords(everyWeeks: number | null, { say }: Pick<WordsOfView, 'say'>): string | null {
  const rhythm = cadenceOf(everyWeeks);
  if (rhythm === null) return null;
  const { unit, every } = rhythm;
  return every === 2 ? say(`agenda.every-two-${unit}s`) : say(`agenda.every-${unit}`, { n: every });
}

/** "Every two weeks, 30 min, shared agenda"; `''` for a format that says nothing. */
export function formatWords({ everyWeeks, minutes, sharedAgenda }: Format, words: WordsOfView): string {
  const { say } = words;
  const parts = [
    rhythmWords(everyWeeks, words),
    minutes === null || minutes === 0 ? null : say('agenda.minutes', { n: minutes }),
    sharedAgenda ? say('agenda.shared-agenda') : null,
  ];
  return words.formatRow(parts.filter((part) => part !== null));
}
