/** `npm run build`: dist/chrome and dist/firefox. */
import { build } from 'vite';
import { extensionConfig } from '../vite.config.ts';
import type { Target } from './manifest.ts';

/** Builds each target into dist/<target>, one after the other. Throws what Vite throws. */
export async function buildAll({ targets }: { targets: readonly Target[] }): Promise<void> {
  for (const target of targets) await build(extensionConfig(target));
}

export async function main(args: readonly string[]): Promise<number> {
  const named = args.filter((arg): arg is Target => ['chrome', 'firefox', 'test'].includes(arg));
  const targets = named.length > 0 ? named : (['chrome', 'firefox'] as const);
  await buildAll({ targets });
  console.log(`Built ${targets.map((target) => `dist/${target}`).join(', ')}.`);
  return 0;
}
