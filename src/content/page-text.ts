/** The few words that stand in the calendar page, bundled. */
import words from '../locales/en/page.json';

export type PageWord = keyof typeof words;

/** A word of ours for the calendar page. */
export function pageText(id: PageWord): string {
  return words[id];
}
