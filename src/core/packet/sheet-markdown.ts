/** The sheet as Markdown. Everybody's words are escaped and stay words. */
import { escapeMarkdown } from '../markdown.ts';
import type { PacketWords } from './facts.ts';
import type { Sheet, SheetLine, SheetPart, SheetSection } from './sheet.ts';

type Words = Pick<PacketWords, 'row'>;

/** A text of several lines, one paragraph each. */
const paragraphs = (text: string) =>
  text
    .split('\n')
    .map(escapeMarkdown)
    .filter((line) => line !== '');

function proofOf({ proof }: SheetLine): string[] {
  if (proof === null) return [];
  const text = escapeMarkdown(proof.text);
  // In angle brackets an address ends nowhere but at the next one, which an address never holds.
  return [proof.address === null ? text : `[${text}](<${proof.address.replace(/[<>\s]/g, encodeURIComponent)}>)`];
}

function lineOf(line: SheetLine, { row }: Words): string {
  const cells = line.cells.filter((cell) => cell !== '');
  const behind = cells.length === 0 ? '' : ` (${row(cells.map(escapeMarkdown))})`;
  const date = line.date === '' ? '' : `**${escapeMarkdown(line.date)}** `;
  const [first = '', ...rest] = paragraphs(line.text);
  const more = line.more.flatMap(({ label, text }) => {
    const [head = '', ...others] = paragraphs(text);
    return [label === '' ? head : `*${escapeMarkdown(label)}* ${head}`, ...others];
  });
  return [`- ${date}${first}${behind}`, ...[...rest, ...more, ...proofOf(line)].map((text) => `  - ${text}`)].join(
    '\n',
  );
}

const partOf = ({ head, lines }: SheetPart, words: Words): string[] => [
  ...(head === null ? [] : [`### ${escapeMarkdown(head)}`]),
  lines.map((line) => lineOf(line, words)).join('\n'),
];

const sectionOf = ({ title, intro, parts }: SheetSection, words: Words): string[] => [
  `## ${escapeMarkdown(title)}`,
  ...intro.map(escapeMarkdown),
  ...parts.flatMap((part) => partOf(part, words)),
];

/** The file's text, ending in a line break. */
export function sheetMarkdown({ over, title, lead, sections }: Sheet, words: Words): string {
  const blocks = [
    `# ${escapeMarkdown(title)}`,
    ...(over === '' ? [] : [escapeMarkdown(over)]),
    ...lead.map(escapeMarkdown),
    ...sections.flatMap((section) => sectionOf(section, words)),
  ];
  return `${blocks.join('\n\n')}\n`;
}
