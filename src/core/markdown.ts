/** Words of people inside Markdown: they stay words, whatever signs are in them. */

// Control characters, and those that turn the direction of all that follows them.
const unseen = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;
const signs = /[\\`*_{}[\]<>()#|~!&]/g;
const atStart = /^(?:[-+=]|\d+(?=\.))/;

/** One line of plain text as Markdown that shows exactly these words: no heading, list, link, picture or tag comes of it. */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(unseen, '').trim().replace(signs, '\\$&');
  return line.replace(atStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}
