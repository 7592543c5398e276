/** Letters, carried out by the store, the clipboard, the mail app and Gmail. None is sent by us. */
import { openTab } from '../platform/calendar-tab.ts';
import { editLetter, setLetterConfirmed, setLetterSent, startLetterOver } from '../store/letters.ts';
import { setFollowUp } from '../store/meetings.ts';
import type { LetterActions } from '../ui/letters/letter-actions.ts';
import { today } from './today.ts';
import { undoable } from './undoable.ts';

/** As rich text where the browser can, else as plain text. Rejects where it refuses both. */
async function copyLetter(text: string, html: string): Promise<void> {
  try {
    const rich = new Blob([html], { type: 'text/html' });
    const plain = new Blob([text], { type: 'text/plain' });
    await navigator.clipboard.write([new ClipboardItem({ 'text/html': rich, 'text/plain': plain })]);
  } catch {
    await navigator.clipboard.writeText(text);
  }
}

export const letterActions = {
  setFollowUp: (id, step, done) => undoable(setFollowUp(id, step, done, today())),
  editLetter: (key, edit, readStamp) => undoable(editLetter(key, edit, readStamp)),
  startLetterOver: (id) => undoable(startLetterOver(id)),
  setLetterSent: (key, sent) => undoable(setLetterSent(key, sent, today())),
  setLetterConfirmed: (key, done) => undoable(setLetterConfirmed(key, done, today())),
  copyLetter,
  openMail(address) {
    // A link hands it on without a tab of its own.
    const link = document.createElement('a');
    link.href = address;
    link.click();
  },
  openGmail: (address) => void openTab(address).catch((error: unknown) => console.error('Onward:', error)),
} satisfies LetterActions;
