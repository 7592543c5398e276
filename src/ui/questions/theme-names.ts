/** How themes are called, and how many questions each has. */
import { type Theme, themes } from '../../core/questions/bank-question.ts';
import type { ShelfItem } from '../../core/questions/shelf.ts';
import type { WordsOfView } from '../messages.tsx';
import type { ThemeChip } from './theme-chips.tsx';

type Say = WordsOfView['say'];

/** "How Dana sees you", "Next step". `name` is `''` where nobody is known. */
export function themeName(theme: Theme, name: string, say: Say): string {
  if (theme === 'how-you-see-me' && name === '') return say('questions.theme-how-you-see-me-unnamed');
  return say(`questions.theme-${theme}`, { name });
}

interface ChipContext {
  /** The theme of the change stands first. */
  readonly newManager: boolean;
  readonly name: string;
  readonly say: Say;
}

/** The themes that have questions for this person. */
export function chipsOf(shelf: readonly ShelfItem[], { newManager, name, say }: ChipContext): ThemeChip[] {
  const leads = (theme: Theme) => Number(newManager && theme === 'change-of-manager');
  return themes
    .toSorted((a, b) => leads(b) - leads(a))
    .map((theme) => ({
      theme,
      label: themeName(theme, name, say),
      count: shelf.filter((item) => item.theme === theme).length,
    }))
    .filter(({ count }) => count > 0);
}
