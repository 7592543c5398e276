/** A letter as HTML, for mail programs that paste it with its lists. */
import { bullet } from './letter.ts';

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/gu, (sign) => escapes[sign] ?? sign);

const itemOf = (line: string) => [bullet, '- ', '• '].find((sign) => line.startsWith(sign));

function block(lines: readonly string[], list: boolean): string {
  if (!list) return `<p dir="auto">${lines.map(escaped).join('<br>')}</p>`;
  const items = lines.map((line) => `<li dir="auto">${escaped(line.slice(itemOf(line)?.length ?? 0))}</li>`);
  return `<ul>${items.join('')}</ul>`;
}

/** Paragraphs, line breaks and lists; nothing else, and every character of the text as text. */
export function htmlOf(text: string): string {
  const blocks: { list: boolean; lines: string[] }[] = [];
  let open = false;
  for (const line of text.split(/\r?\n/u)) {
    if (line.trim() === '') {
      open = false;
      continue;
    }
    const list = itemOf(line) !== undefined;
    const last = blocks.at(-1);
    if (open && last?.list === list) last.lines.push(line);
    else blocks.push({ list, lines: [line] });
    open = true;
  }
  return blocks.map(({ lines, list }) => block(lines, list)).join('');
}
