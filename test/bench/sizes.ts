/** Bytes on the wire, read from the built files: what a page needs before its first picture, and the content script. */
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** The file and everything it imports statically; what it loads later does not count. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*["'](\.[^"']+\.js)["']/g)) {
    if (path) withImports(resolve(dirname(file), path), seen);
  }
  return seen;
}

/** Gzip bytes of the scripts and styles that `page` (below the extension's root) needs at once. */
export function firstPictureBytes(extension: string, page: string): number {
  const html = join(extension, page);
  const named = [...readFileSync(html, 'utf8').matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)];
  const files = new Set<string>();
  for (const [, path] of named) {
    const file = resolve(dirname(html), path ?? '');
    if (file.endsWith('.js')) for (const one of withImports(file)) files.add(one);
    else files.add(file);
  }
  return [...files].reduce((sum, file) => sum + gzipped(file), 0);
}

/** Gzip bytes of the one file that runs in the calendar page. */
export function contentScriptBytes(extension: string): number {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    content_scripts: { js: string[] }[];
  };
  return manifest.content_scripts
    .flatMap(({ js }) => js)
    .reduce((sum, file) => sum + gzipped(join(extension, file)), 0);
}
