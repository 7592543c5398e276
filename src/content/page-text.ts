/** The few words that stand in the calendar page: bundled in English; the worker says them in the language in force. */
import english from '../locales/en/page.json';

export type PageWord = keyof typeof english;

/** Says a word of ours for the calendar page, as `reply` of the worker has it, whatever that is, else in English. */
export function pageText(reply: unknown): (id: PageWord) => string {
  const words = typeof reply === 'object' && reply !== null && 'words' in reply ? reply.words : null;
  return (id) => {
    const word: unknown = typeof words === 'object' && words !== null ? Reflect.get(words, id) : null;
    return typeof word === 'string' ? word : english[id];
  };
}
