/** The popup's part of a translation holds what the popup can say, and the popup alone decides what that is. */
import { readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';
import { popupFiles } from '../../src/wiring/popup-files.ts';

const src = join(import.meta.dirname, '../../src');
const imported = /(?:\bfrom\s*|\bimport\s*\(\s*|^\s*import\s+)['"](\.[^'"]+)['"]/gm;

/** A page of the sample loads a whole translation for itself. */
const speaksForItself = new Set(['wiring/sample-page.tsx']);

/** Every file that `entry` loads, at once or later. Types are no loading. */
function reachedFrom(entry: string): ReadonlySet<string> {
  const reached = new Set([entry]);
  for (const file of reached) {
    if (!/\.tsx?$/.test(file) || speaksForItself.has(file)) continue;
    const code = readFileSync(join(src, file), 'utf8').replace(/^(?:import|export) type [^;]*;|^type [^;]*;/gm, '');
    for (const [, name = ''] of code.matchAll(imported)) reached.add(normalize(join(dirname(file), name)));
  }
  return reached;
}

it('the popup says nothing from any other file', () => {
  const said = [...reachedFrom('popup/main.tsx')].flatMap((file) => /^locales\/en\/(.+)\.json$/.exec(file)?.[1] ?? []);
  expect(said.sort()).toEqual(popupFiles);
});
