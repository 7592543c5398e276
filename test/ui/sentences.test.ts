/** Every sentence in src/locales is said somewhere in src. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../../src');
const words = join(src, 'locales/en');

const code = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(join(src, file), 'utf8'));

/** What stands in quotes, and what is put together: `panel.tab-${tab}` says every sentence of that shape. */
function idsIn(texts: readonly string[]): { whole: Set<string>; shapes: RegExp[] } {
  const whole = new Set<string>();
  const built = new Set<string>();
  for (const text of texts) {
    for (const [, id = ''] of text.matchAll(/['"]([a-z][\w.-]*)['"]/g)) whole.add(id);
    for (const [, id = ''] of text.matchAll(/`([a-z][\w-]*[.-](?:[\w.-]|\$\{[^}`]*\})*)`/g)) built.add(id);
  }
  const shapes = [...built].map(
    (id) =>
      new RegExp(
        `^${id
          .replace(/\$\{[^}]*\}/g, '\0')
          .replaceAll('.', '\\.')
          .replaceAll('\0', '[\\w.-]*')}$`,
      ),
  );
  return { whole, shapes };
}

/** Ids whose first part stands alone in the code: questions of the bank by their keys, and faults of the reader by theirs. */
const builtElsewhere = [/^bank\./, /^settings\.(?:view|fault)-/];

function unsaid(catalogue: Record<string, string>, texts: readonly string[]): string[] {
  const { whole, shapes } = idsIn(texts);
  const said = (id: string) => whole.has(id) || [...shapes, ...builtElsewhere].some((shape) => shape.test(id));
  return Object.keys(catalogue).filter((id) => !said(id) && !said(id.replace(/_(?:one|other)$/, '')));
}

describe.each(readdirSync(words))('%s', (file) => {
  it('holds no sentence that nobody says', () => {
    expect(unsaid(JSON.parse(readFileSync(join(words, file), 'utf8')), code)).toEqual([]);
  });
});

it('a sentence counts as said where its id stands in quotes, or is put together, but not in words', () => {
  const catalogue = { 'a.one': '', 'a.two': '', 'b.mine-told': '', 'b.theirs': '', 'c.n_one': '', 'c.n_other': '' };
  const texts = ["say('a.one'); // a.two is gone", 'say(`b.$' + '{who}-told`); say("c.n")'];
  expect(unsaid(catalogue, texts)).toEqual(['a.two', 'b.theirs']);
});
