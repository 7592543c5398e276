/** Bundles one module of the benchmark so that it can be evaluated in a page, whatever the page's policy says. */
import { basename, resolve } from 'node:path';
import { build } from 'vite';

const ROOT = resolve(import.meta.dirname, '../..');

/** The module `file` (below test/bench) as one script that leaves its exports in the global `name`. Throws what Vite throws. */
export async function bundled(file: string, name: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __TARGET__: '"chrome"', __SHIFTABLE_CLOCK__: 'false' },
    build: {
      write: false,
      target: 'chrome148',
      minify: true,
      rolldownOptions: {
        input: resolve(import.meta.dirname, file),
        preserveEntrySignatures: 'strict',
        output: { format: 'iife', name, entryFileNames: `${basename(file, '.ts')}.js` },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  const chunk = output && 'output' in output ? output.output.find((one) => one.type === 'chunk') : undefined;
  if (chunk?.type !== 'chunk') throw new Error(`${file} was not bundled.`);
  // Evaluated in a world of its own a top-level "var" is global; said outright, it is everywhere.
  return `${chunk.code}\n;globalThis.${name} = ${name};`;
}
