/** The shortcut that hides everything but the neutral agenda while the screen is shared. */
import { tellAgendaKey } from '../messages/agenda-key.ts';
import { toggleNeutral } from '../store/neutral.ts';

/**
 * Swaps the panel of the window that has the focus; with none open there, any other, which stands on the same screen.
 * A panel does so at once and keeps it itself. With no panel at all it is kept for the next that opens in this window.
 */
export async function pressAgendaKey(windowId: number): Promise<void> {
  if ((await tellAgendaKey(windowId)) || (await tellAgendaKey(null))) return;
  await toggleNeutral(windowId);
}
