/** Writes HTML in which text is only ever text: every word and every value is escaped, there is no way around it. */

const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
// No HTML text may hold these, not even as a reference.
const unseen = /[^\P{Cc}\n\t]/gu;

/** A piece that was written here; nothing else can make one. */
export interface Html {
  readonly written: string;
}

type Tag =
  | 'html' | 'head' | 'meta' | 'title' | 'style' | 'body' | 'main' | 'header' | 'section'
  | 'h1' | 'h2' | 'h3' | 'p' | 'ul' | 'li' | 'dl' | 'dt' | 'dd' | 'div' | 'span' | 'b' | 'a'
  | 'table' | 'tbody' | 'tr' | 'th' | 'td'; // biome-ignore format: a list
type Attribute = 'class' | 'lang' | 'dir' | 'href' | 'rel' | 'charset' | 'name' | 'content' | 'http-equiv' | 'scope';

const alone: ReadonlySet<Tag> = new Set<Tag>(['meta']);

/** Plain words as a piece. */
export const escapeHtml = (text: string): string =>
  text.replace(unseen, '').replace(/[&<>"']/g, (sign) => signs[sign] ?? '');

/** One element; strings among its children are plain words. */
export function element(
  tag: Exclude<Tag, 'style'>,
  attributes: Readonly<Partial<Record<Attribute, string>>>,
  ...children: readonly (string | Html)[]
): Html {
  const named = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(value)}"`);
  const open = `<${tag}${named.join('')}>`;
  if (alone.has(tag)) return { written: open };
  const inner = children.map((child) => (typeof child === 'string' ? escapeHtml(child) : child.written));
  return { written: `${open}${inner.join('')}</${tag}>` };
}

/** The one element whose text is no text: a style of ours. Throws when it could end itself. */
export function styleElement(css: string): Html {
  if (css.includes('<')) throw new Error('A style sheet must not hold "<".');
  return { written: `<style>${css}</style>` };
}

/** The whole file. */
export const documentOf = (root: Html): string => `<!doctype html>\n${root.written}\n`;
