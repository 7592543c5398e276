/** Reads back what leaves, as plain words in order, so that preview, HTML and Markdown can be compared item by item. */
import type { Sheet } from '../../../src/core/packet/sheet.ts';

const spaces = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Everything that a sheet says, in the order in which it is read. */
export function itemsOf({ title, lead, sections }: Sheet): string[] {
  const all = [
    title,
    ...lead,
    ...sections.flatMap(({ title: section, intro, parts }) => [
      section,
      ...intro,
      ...parts.flatMap(({ head, lines }) => [
        head ?? '',
        ...lines.flatMap(({ date, text, more, proof }) => [
          date,
          text,
          ...more.flatMap(({ label, text: told }) => [label, told]),
          proof?.text ?? '',
        ]),
      ]),
    ]),
  ];
  // A line break is one of its own in each of them.
  return all.flatMap((item) => item.split('\n').map(spaces)).filter((item) => item !== '');
}

const references: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** What a browser would show of the file's body. */
export function htmlText(html: string): string {
  const body = html.slice(html.indexOf('<body>'));
  return spaces(body.replace(/<[^>]*>/g, ' ').replace(/&(?:lt|gt|quot|#39|amp);/g, (one) => references[one] ?? one));
}

/** What a reader of Markdown would show. */
export function markdownText(markdown: string): string {
  const lines = markdown.split('\n').map((line) => line.replace(/^(?:#{1,6}|\s*-) /, ''));
  return spaces(
    lines
      .join('\n')
      .replace(/(?<!\\)\]\(<[^>]*>\)/g, ' ')
      .replace(/\\([^\w\s])|(?<!\\)[*[]/g, (_, sign?: string) => sign ?? ''),
  );
}

/** The items that do not stand in `text` where they should: after all those before them. */
export function placesOf(items: readonly string[], text: string): string[] {
  let at = 0;
  return items.filter((item) => {
    const found = text.indexOf(item, at);
    if (found < 0) return true;
    at = found + item.length;
    return false;
  });
}
