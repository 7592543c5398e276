/** HTML and Markdown of one sheet: the same items in the same order, and hostile words stay words. */
import { describe, expect, it } from 'vitest';
import { documentOf, element, escapeHtml, styleElement } from '../../../src/core/packet/html-writer.ts';
import type { Sheet } from '../../../src/core/packet/sheet.ts';
import { sheetHtml } from '../../../src/core/packet/sheet-html.ts';
import { sheetMarkdown } from '../../../src/core/packet/sheet-markdown.ts';
import { commitment, id } from '../records.ts';
import { assessment, evidence, milestone, need, packet, plainWords, shared } from './packet-stand.ts';
import { htmlText, itemsOf, markdownText, placesOf } from './read-outputs.ts';

const setting = { language: 'en', direction: 'ltr' } as const;
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style></title></main>',
  '# not a heading',
  '[click](javascript:alert(1))',
  '`code` **bold** | cell',
  '1. not a list\n- nor this',
  '&lt;b&gt;',
] as const;

const sheetOf = (texts: readonly string[]): Sheet =>
  packet(
    {
      evidence: texts.map((text, n) =>
        evidence(n + 1, {
          text,
          situation: text,
          impact: text,
          proof: n === 0 ? 'https://example.com/a?b=<1>&c=(d)' : text,
        }),
      ),
      commitments: [commitment(60, { state: 'delivered', deliveredOn: '2026-03-01', due: '2026-03-04', ...shared })],
      assessments: [assessment(70, { words: texts[0] ?? '' })],
      milestones: [milestone(80, { title: texts[1] ?? '' })],
      needs: [need(81, id(80), { text: texts[2] ?? '' })],
    },
    {},
    { lead: texts[0] ?? '', next: texts[3] ?? '', name: texts[2] ?? '' },
  ).sheet;

describe.each([
  ['plain words', ['Rerouted crews', 'Own the plan', 'Mira Valtonen', 'To lead']],
  ['hostile words', hostile],
])('%s', (_, texts) => {
  const sheet = sheetOf(texts);
  it('stand item by item and in order in HTML and in Markdown', () => {
    const items = itemsOf(sheet);
    expect(items.length).toBeGreaterThan(20);
    for (const text of [htmlText(sheetHtml(sheet, setting)), markdownText(sheetMarkdown(sheet, plainWords))]) {
      expect(placesOf(items, text)).toEqual([]);
    }
  });
});

it('nothing that was written becomes an element, an attribute, an address to run or a Markdown sign', () => {
  const sheet = sheetOf(hostile);
  const html = sheetHtml(sheet, setting);
  const plain = sheetHtml(sheetOf(hostile.map(() => 'word')), setting);
  const tags = (text: string) => [...new Set(text.match(/<\/?[a-z0-9]+/g))].toSorted();
  expect(tags(html)).toEqual(tags(plain));
  const attributes = new Set([...html.matchAll(/<[^>]*>/g)].flatMap(([tag]) => tag.match(/ [a-z-]+(?==")/g) ?? []));
  expect([...attributes].filter((name) => name.startsWith(' on'))).toEqual([]);
  expect([...html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to)).toEqual([
    'https://example.com/a?b=%3C1%3E&amp;c=(d)',
  ]);
  const markdown = sheetMarkdown(sheet, plainWords);
  expect(markdown).not.toMatch(/^# not/m);
  expect(markdown).not.toContain('](javascript');
  expect(markdown.match(/^# /gm)).toHaveLength(1);
});

it('the writer escapes what it is given and has no way around it', () => {
  expect(escapeHtml(`a<b>&"'\u0000c`)).toBe('a&lt;b&gt;&amp;&quot;&#39;c');
  const written = element('p', { class: '"><x' }, '<i>', element('b', {}, '&'));
  expect(documentOf(written)).toBe('<!doctype html>\n<p class="&quot;&gt;&lt;x">&lt;i&gt;<b>&amp;</b></p>\n');
  expect(() => styleElement('</style>')).toThrow();
});

it('the file stands alone: no script, nothing to load, and the reader’s direction', () => {
  const html = sheetHtml(sheetOf(['a', 'b', 'c', 'd']), { language: 'he', direction: 'rtl' });
  expect(html).toContain('<html lang="he" dir="rtl">');
  expect(html).toContain('default-src &#39;none&#39;');
  expect(html).not.toMatch(/<(?:script|link|img|iframe)|url\(|@import/);
});
