/** The sheet as one HTML file that needs nothing else, holds no script and opens from disk. */
import { documentOf, element, type Html, styleElement } from './html-writer.ts';
import type { Sheet, SheetLine, SheetPart, SheetSection } from './sheet.ts';
import { sheetStyle } from './sheet-style.ts';

export interface HtmlSetting {
  /** BCP 47, of the words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

const auto = { dir: 'auto' } as const;

function proofOf({ proof }: SheetLine): Html[] {
  if (proof === null) return [];
  const { text, address } = proof;
  const link = address === null ? text : element('a', { href: address, rel: 'noreferrer' }, text);
  return [element('p', { class: 'proof' }, link)];
}

function lineOf(line: SheetLine, shape: SheetSection['shape']): Html {
  const more = line.more.map(({ label, text }) =>
    element('p', { class: 'more', ...auto }, ...(label === '' ? [] : [element('b', {}, label), ' ']), text),
  );
  const what = element('div', { class: 'what' }, element('p', auto, line.text), ...more, ...proofOf(line));
  if (shape === 'dated') return element('li', {}, element('p', { class: 'date' }, line.date), what);
  return element('li', {}, what, ...line.cells.map((cell) => element('p', { class: 'cells' }, cell)));
}

function partOf({ head, lines }: SheetPart, shape: SheetSection['shape']): Html[] {
  const list = element('ul', { class: shape }, ...lines.map((line) => lineOf(line, shape)));
  return head === null ? [list] : [element('h3', auto, head), list];
}

function sectionOf({ title, shape, intro, parts }: SheetSection): Html {
  return element(
    'section',
    {},
    element('h2', {}, title),
    ...intro.map((text) => element('p', { class: 'intro' }, text)),
    ...parts.flatMap((part) => partOf(part, shape)),
  );
}

/** The file's text. */
export function sheetHtml({ over, title, lead, sections }: Sheet, { language, direction }: HtmlSetting): string {
  const head = element(
    'head',
    {},
    element('meta', { charset: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    // Nothing is to be loaded, whatever somebody writes into the file afterwards.
    element('meta', {
      'http-equiv': 'Content-Security-Policy',
      content: "default-src 'none'; style-src 'unsafe-inline'",
    }),
    element('title', {}, title),
    styleElement(sheetStyle),
  );
  const top = element(
    'header',
    {},
    ...(over === '' ? [] : [element('p', { class: 'over', ...auto }, over)]),
    element('h1', auto, title),
    ...lead.map((text) => element('p', { class: 'lead', ...auto }, text)),
  );
  const body = element('body', {}, element('main', {}, top, ...sections.map(sectionOf)));
  return documentOf(element('html', { lang: language, dir: direction }, head, body));
}
