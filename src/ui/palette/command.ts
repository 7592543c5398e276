/** What the palette can do, as data: the page that shows it carries it out. */
import type { IconData } from '../parts/icon.tsx';

export type CommandGroup = 'do' | 'go';

export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  readonly label: string;
  readonly icon: IconData;
  /** Keys pressed one after the other, as they are shown: `G`, `P`. */
  readonly keys: readonly string[];
  /** Where it leads within the workspace: `#/plan`. */
  readonly href: string;
}
