/** What stands on a page in words, and which of it is neither a sentence of ours (in pseudo), nor the user's own, nor Intl's. */
import type { Page } from 'playwright-core';

/** A text or the name of something, and where it stands, for a message. */
export interface WordsOnScreen {
  readonly text: string;
  readonly at: string;
}

/** Every visible text, name, tooltip and placeholder; also those of menus and folded parts, which are opened for it. */
export async function wordsOnScreen(page: Page): Promise<WordsOnScreen[]> {
  return page.evaluate(async () => {
    const found = new Map<string, string>();
    const named = [
      'aria-label',
      'title',
      'placeholder',
      'alt',
      'aria-description',
      'aria-valuetext',
      'aria-roledescription',
    ];
    const shown = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true }) ?? false;
    const keep = (text: string, element: Element, what: string) => {
      if (text.trim() !== '')
        found.set(text.trim(), `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''} ${what}`);
    };
    const collect = () => {
      keep(document.title, document.documentElement, 'title of the page');
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const { parentElement } = node;
        if (!parentElement || !(shown(parentElement) || parentElement.closest('select'))) continue;
        // What was found is marked within the user's text.
        const whole = parentElement.closest('[dir="auto"]:has(mark), .vh');
        keep((whole ?? node).textContent ?? '', parentElement, 'text');
      }
      for (const element of document.querySelectorAll(named.map((name) => `[${name}]`).join()))
        if (shown(element)) for (const name of named) keep(element.getAttribute(name) ?? '', element, name);
    };
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    collect();
    const closed = '[aria-expanded="false"]:not([role="combobox"]), summary';
    // Of those that look alike two are enough: a list has one in each row.
    const alike = new Map<string, number>();
    const openers = [...document.querySelectorAll<HTMLElement>(closed)].filter((one) => {
      const times = alike.get(one.className) ?? 0;
      alike.set(one.className, times + 1);
      return shown(one) && times < 2;
    });
    for (const opener of openers) {
      if (!opener.isConnected) continue;
      opener.click();
      await frame();
      collect();
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
      );
      await frame();
      if (opener.isConnected && opener.getAttribute('aria-expanded') === 'true') opener.click();
    }
    return [...found].map(([text, at]) => ({ text, at }));
  });
}

/** What Intl writes in English: days, months, times of day, stretches of time, "and" in lists, names of languages. And our name. */
const intl =
  /\b(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\b|\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b|\b\d{1,2}:\d\d\b|\b\d+\s(?:day|week|month|year)s?(?:\sago)?\b|\b(?:AM|PM|and|English|Deutsch|Onward|[GMNTWFSZ])\b/g;

/** The texts of the user in these rows, longest first: whatever has a space or a capital, and each word of a name. */
export function ownTexts(rows: unknown): string[] {
  const texts = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value === 'string') {
      if (!/[\s\p{Lu}@]/u.test(value)) return;
      texts.add(value.trim());
      for (const line of value.split('\n')) texts.add(line.trim());
      if (/^\p{Lu}\p{L}+ \p{Lu}\p{L}+$/u.test(value)) for (const name of value.split(' ')) texts.add(name);
    } else if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) visit(one);
  };
  visit(rows);
  texts.delete('');
  return [...texts].sort((a, b) => b.length - a.length);
}

const oddLetter = /[ĥšţŵĝñ]/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What is left of `text` without our sentences, the user's own texts and what Intl writes: words, and signs between them. */
export function leftOver(text: string, own: readonly string[]): string {
  // A long text may be shown in part.
  if (text.length > 9 && own.some((one) => one.includes(text.replace(/…$/, '')))) return '';
  let left = text;
  for (const one of own) {
    if (left.includes(one)) left = left.replace(new RegExp(`(?<!\\p{L})${escaped(one)}(?!\\p{L})`, 'gu'), ' ');
  }
  // Each pair of brackets goes with what stands in it, from the inside out; a bracket alone has its other one in a neighbour.
  for (let before = ''; before !== left; ) {
    before = left;
    left = left.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  left = left.replace(intl, ' ');
  const words = left.match(/[a-zA-Z][a-zA-Z’'-]*/g) ?? [];
  // The middle dot parts things in every language, and a sign alone is a mark. Between two gaps a sentence has no bracket.
  const isPart = /[⟦⟧]/.test(left) || oddLetter.test(text) || /^\s*\S{1,3}\s*$/.test(text);
  const signs = isPart ? [] : (left.match(/[:;()–—]/g) ?? []);
  return [...words, ...signs].join(' ');
}
