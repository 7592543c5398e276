/** What matters to somebody, carried out by the store. */
import { askAbout, checkMatters, moveMatter, tieToMatter } from '../store/matters-page.ts';
import type { MatterActions } from '../ui/matters/matter-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

export const matterActions = {
  tieToMatter: (id, tied, on) => undoable(tieToMatter(id, tied, on)),
  moveMatter: (id, after, before) => undoable(moveMatter(id, after, before)),
  askAbout: (id, text) => undoable(askAbout(id, text)),
  checkMatters: (id) => undoable(checkMatters(id, today())),
} satisfies MatterActions;
