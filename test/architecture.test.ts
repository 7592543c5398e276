import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

interface Source {
  /** Path below src/, with forward slashes. */
  readonly file: string;
  readonly folder: string;
  readonly text: string;
  /** As written: a path or a package. */
  readonly imports: readonly string[];
}

const importForm = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)['"]([^'"]+)['"]/gm;

/** A source without its comments, so that a word in a sentence is not taken for code. */
function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1');
}

function read(file: string): Source {
  const text = codeOf(readFileSync(join(src, file), 'utf8'));
  const imports = [...text.matchAll(importForm)].map(([, name = '']) => name);
  return { file, folder: file.split('/')[0] ?? '', text, imports };
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file))
  .map(read);

const middle = ['calendar', 'store', 'messages', 'platform', 'ui'];
const entries = ['content', 'background', 'popup', 'panel', 'workspace'];
/** Which folders each may import from, beside itself and src/locales. A wiring folder ties ui to the store for the page entries. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  core: [],
  locales: [],
  calendar: ['core'],
  store: ['core'],
  messages: ['core'],
  platform: ['core'],
  ui: ['core'],
  wiring: ['core', ...middle],
  ...Object.fromEntries(entries.map((entry) => [entry, ['core', 'wiring', ...middle]])),
};

/** Single files that stand open to a sibling folder, each for a reason. */
const doors: ReadonlySet<string> = new Set([
  // A stamp is drawn inside the transaction that writes it.
  'store -> platform/clock.ts',
  // Both speak to the extension API, and it is loaded once.
  'messages -> platform/browser.ts',
]);

function pathOf(from: string, name: string): string {
  return normalize(join(dirname(from), name)).replaceAll('\\', '/');
}

function folderOf(from: string, name: string): string | null {
  if (!name.startsWith('.')) return null;
  return (
    normalize(join(dirname(from), name))
      .replaceAll('\\', '/')
      .split('/')[0] ?? null
  );
}

/** Sentences that say what is wrong and how to mend it; an empty list is a wall that holds. */
function offences(bad: (source: Source) => readonly string[]): string[] {
  return sources.flatMap((source) => bad(source).map((what) => `src/${source.file} ${what}`));
}

function onlyIn(folders: readonly string[], packages: RegExp, advice: string) {
  return offences(({ folder, imports }) =>
    folders.includes(folder)
      ? []
      : imports
          .filter((name) => packages.test(name))
          .map((name) => `imports "${name}". Only src/${folders.join(', src/')} may: ${advice}`),
  );
}

describe('the walls of the house', () => {
  it('reads the sources that it judges', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(sources.find(({ file }) => file === 'core/time-of-day.ts')?.imports).toEqual([
      '@date-fns/tz',
      './record.ts',
    ]);
  });

  it('core <- calendar, store, messages, platform, ui <- entries, and no entry imports another', () => {
    const broken = offences(({ file, folder, imports }) =>
      imports
        .map((name) => ({ name, target: folderOf(file, name) }))
        .filter(({ target }) => target !== null && target !== folder && target !== 'locales')
        .filter(({ name }) => !doors.has(`${folder} -> ${pathOf(file, name)}`))
        .filter(({ target }) => !(allowed[folder] ?? []).includes(target ?? ''))
        .map(({ name, target }) =>
          entries.includes(target ?? '')
            ? `imports "${name}" from an entry. Move what both need down into src/ui, src/core or src/wiring.`
            : `imports "${name}". src/${folder} may only use ${(allowed[folder] ?? []).join(', ') || 'itself'}: pass the thing in as an argument, or move it to src/core.`,
        ),
    );
    expect(broken).toEqual([]);
  });

  it('every folder of src has a place in this picture', () => {
    const unknown = [...new Set(sources.filter(({ file }) => file.includes('/')).map(({ folder }) => folder))]
      .filter((folder) => !(folder in allowed))
      .map((folder) => `src/${folder} is new: give it its place in "allowed" in test/architecture.test.ts.`);
    expect(unknown).toEqual([]);
  });

  it('relative imports name a file that is there', () => {
    const broken = offences(({ file, imports }) =>
      imports
        .filter((name) => name.startsWith('.') && !existsSync(join(src, dirname(file), name.replace(/\?.*$/, ''))))
        .map((name) => `imports "${name}", which is no file. Write the path with its extension.`),
    );
    expect(broken).toEqual([]);
  });

  it('idb only in store/', () => {
    expect(onlyIn(['store'], /^idb($|\/)/, 'add a function to the aggregate in src/store and call that.')).toEqual([]);
  });
  it('webextension-polyfill only in messages/ and platform/', () => {
    expect(onlyIn(['messages', 'platform'], /^webextension-polyfill/, 'add an adapter to src/platform.')).toEqual([]);
  });
  it('preact only in ui/ and the page entries', () => {
    const pages = ['ui', 'wiring', 'popup', 'panel', 'workspace'];
    expect(onlyIn(pages, /^(@?preact)($|\/)/, 'rules and stores give data, views draw it.')).toEqual([]);
  });
  it('Google’s selectors only in calendar/', () => {
    const broken = offences(({ folder, text }) =>
      folder === 'calendar' || !/data-eventid|xDetDlg|data-datekey|data-eventchip/.test(text)
        ? []
        : ['knows a selector of Google’s page. Move that to src/calendar and hand on what it found.'],
    );
    expect(broken).toEqual([]);
  });
  it('the content script reads, and interprets nothing', () => {
    const reached = new Set(['content/index.ts']);
    for (const file of reached) {
      const { text = '' } = sources.find((source) => source.file === file) ?? {};
      const code = text.replace(/^import type [^;]*;/gm, '');
      for (const [, name = ''] of code.matchAll(importForm)) if (name.startsWith('.')) reached.add(pathOf(file, name));
    }
    expect(reached).toContain('calendar/chip-parts.ts');
    const heavy = [...reached].filter((file) => /^(?:calendar\/(?:label|interpret)-|core\/|store\/)/.test(file));
    expect(heavy, 'Have the worker do this (src/calendar/interpret-page.ts): the page carries the script.').toEqual([]);
  });
  it('only platform/clock.ts reads the time', () => {
    const broken = offences(({ file, text }) =>
      file === 'platform/clock.ts' || !/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bTemporal\.Now\b/.test(text)
        ? []
        : ['reads the clock. Take `now` as an argument; entries get it from src/platform/clock.ts.'],
    );
    expect(broken).toEqual([]);
  });
  it('core knows no browser', () => {
    const broken = offences(({ folder, text }) =>
      folder !== 'core' ||
      !/\b(?:document|window|navigator|localStorage|indexedDB|chrome|browser)\.\w|\bfetch\(/.test(text)
        ? []
        : ['touches the browser. A rule is given what it needs as arguments.'],
    );
    expect(broken).toEqual([]);
  });
});

it('a comment is not code, and an address in a string is no comment', () => {
  expect(codeOf("// Date.now\n/* new Date() */ const a = 'https://x.org'; // end")).not.toMatch(/Date/);
  expect(codeOf("const a = 'https://x.org';")).toContain('https://x.org');
});
