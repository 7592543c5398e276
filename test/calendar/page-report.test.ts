// @vitest-environment happy-dom
import { resolve } from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { pageReport } from '../../src/calendar/report/page-report.ts';
import { bubble, guestRow } from './fixtures/bubble-en.2026-09.ts';
import { fillPage, idOf, me, timedChip } from './fixtures/week-en.2026-06.ts';

const label = '9am to 9:30am, Tide talk, Rika Sund, Accepted, No location, June 2, 2026';
const id = idOf('tide1_20260602T070000Z');

function fillWeek(): void {
  const chips = ['Tide talk', 'Moor talk', 'Dock talk'].map((title) => timedChip({ id, title, label }));
  const rows = [guestRow({ email: me }), guestRow({ email: 'odo@harbour.example', label: 'Odo Bell, Organizer' })];
  fillPage({ days: { '2026-06-02': chips.join('') }, body: bubble({ id, rows }) });
}

it('tells how the page is built', () => {
  fillWeek();
  const report = pageReport(document);
  expect(report).toContain('language en; [data-eventid] 7; [data-eventchip] 3');
  expect(report).toContain('body data-viewkey=WEEK data-viewfamily=EVENT');
  expect(report).toContain(`div #xDetDlg data-eventid(${id.length})`);
  expect(report).toMatch(/div role=button data-eventchip= .*jslog=calendar style\(top px, left %, height px\)/);
  expect(report).toContain(`div text(${label.length})`);
  expect(report).toContain('(as above: 2)');
});

/** Words that stand in the page, wherever a page can have them. */
const secret = 'wombat';

it('tells nothing that the page says, wherever it says it', () => {
  fillWeek();
  const spots = [...document.querySelectorAll('*')];
  for (const element of spots) {
    for (const name of element.getAttributeNames()) element.setAttribute(name, `${secret} ${name} ${secret}@a.example`);
    element.setAttribute(`data-${secret}`, secret);
    element.append(`${secret} 1984`, document.createElement(`x-${secret}`));
  }
  const report = pageReport(document);
  expect(report.length).toBeGreaterThan(500);
  expect(report).not.toMatch(/wombat|@|1984/i);
  fillWeek();
  expect(pageReport(document)).not.toMatch(/Tide|Rika|Odo|harbour|@|9am|2026|tide1/i);
  expect(pageReport(document)).not.toContain(id.slice(0, 12));
});

it('is bounded, however large or deep the page is', () => {
  fillPage({ body: '' });
  const main = document.querySelector('[role="main"]') as Element;
  let deep = main;
  for (let n = 0; n < 400; n += 1) deep = deep.appendChild(document.createElement('div'));
  for (let n = 0; n < 50; n += 1) {
    const row = main.appendChild(document.createElement('div'));
    for (let m = 0; m < 100; m += 1) {
      const cell = row.appendChild(document.createElement('div'));
      for (let i = 0; i < (n + m) % 7; i += 1)
        cell.setAttribute(['role', 'hidden', 'jslog', 'data-id'][i % 4] ?? 'x', '1');
      cell.setAttribute('aria-label', 'x'.repeat(m));
    }
  }
  const report = pageReport(document);
  expect(report.split('\n').length).toBeLessThanOrEqual(2_100);
  expect(report.length).toBeLessThanOrEqual(64_000);
  expect(report).toContain('(more)');
});

it('works in a page with nothing but its own source, also as it is built', async () => {
  fillWeek();
  const built = await build({
    root: resolve(import.meta.dirname, '../..'),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: true,
      target: 'chrome148',
      rolldownOptions: {
        input: resolve(import.meta.dirname, '../../src/calendar/report/page-report.ts'),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name: 'reportBuild' },
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error('nothing was built');
  const { pageReport: minified } = new Function(`${chunk.code}; return reportBuild;`)() as { pageReport(): string };
  for (const source of [String(pageReport), String(minified)])
    expect(new Function('document', `return (${source})()`)(document)).toBe(pageReport(document));
});
