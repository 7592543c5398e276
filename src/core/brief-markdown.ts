/** The brief's page as Markdown, for one's own notes. */
import type { BriefSheet, SheetLine, SheetPart } from './brief-sheet.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Message, Say } from './message.ts';
import type { Day } from './record.ts';

export interface MarkdownWords {
  readonly say: Say;
  /** Whom and when, as the page has it under its title. */
  readonly about: string;
  /** A day as a heading names it. */
  readonly formatDate: (day: Day) => string;
  readonly timing: readonly Message[];
  /** Puts parts side by side, as the language parts them. */
  readonly formatRow: (parts: readonly string[]) => string;
}

// A day is written in the reader's way by whoever says it, and has no sign that would need one before it.
const escaped = ({ id, values = {} }: Message): Message => ({
  id,
  values: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? escapeMarkdown(value) : value]),
  ),
});

/** A sentence with everybody's words in it made safe. */
function tell(message: Message, say: Say): string {
  const { id, values } = escaped(message);
  return say(id, values);
}

function lineOf({ kind, text, state, notes }: SheetLine, say: Say): string {
  const owner = kind === 'mine' || kind === 'theirs' ? [say(`sheet.${kind}`)] : [];
  const about = [...owner, ...(state ? [tell(state.message, say)] : []), ...notes.map((note) => tell(note, say))];
  const words = escapeMarkdown(text);
  if (about.length === 0) return words;
  return say('sheet.line', { text: words, about: about.reduce((text, next) => say('sheet.beside', { text, next })) });
}

function partOf({ part, lines }: SheetPart, sheet: BriefSheet, words: MarkdownWords): string {
  const { say, formatDate } = words;
  const since = part === 'open' && sheet.since !== null;
  const title = since ? say('popup.open-since', { date: formatDate(sheet.since ?? '') }) : say(`sheet.${part}`);
  const body = lines.map((line, index) => `${part === 'raise' ? `${index + 1}.` : '-'} ${lineOf(line, say)}`);
  return [`## ${title}`, '', ...body].join('\n');
}

/** The page as Markdown, ending in a line break. Everybody's words are escaped; `words` are the product's own. */
export function briefMarkdown(sheet: BriefSheet, words: MarkdownWords): string {
  const { say, about, timing, formatRow } = words;
  const { ready } = sheet;
  const left = ready?.left.map((one) => tell(one, say)) ?? [];
  const how =
    ready && ready.total > 0
      ? [`**${say(`popup.ready-${ready.stage}`, { done: ready.done, total: ready.total })}**`]
      : [];
  const what = left.length > 0 ? [say('popup.left', { what: formatRow(left) })] : [];
  const blocks = [
    `# ${escapeMarkdown(sheet.name)}`,
    about,
    ...(how.length > 0 ? [[...how, ...what].join(' ')] : []),
    ...sheet.parts.map((part) => partOf(part, sheet, words)),
    ...(timing.length > 0
      ? [[`## ${say('popup.timing')}`, '', ...timing.map((one) => `- ${tell(one, say)}`)].join('\n')]
      : []),
    `*${say(ready ? 'sheet.for-you' : 'sheet.only-shared-told')}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
