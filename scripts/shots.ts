/** `npm run shots`: pictures of every view, beside the target where there is one. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { composeCover, composeSideBySide } from '../test/shots/compose.ts';
import { openSetStage } from '../test/shots/set-stage.ts';
import { takeViews } from '../test/shots/take-views.ts';
import { buildAll } from './build.ts';

const folder = 'out/shots';
const HELP = `npm run shots                       every view in out/shots/<view>.<width>.<scheme>.png
npm run shots -- --beside <folder>  the same, and each beside the target picture of its name
npm run shots -- --cover            the same, and docs/onward.png, the first picture of the README`;

/** Exit code: 0 when every picture was taken, 1 otherwise, 2 for options that are not understood. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { beside: { type: 'string' }, cover: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    await buildAll({ targets: ['test'] });
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const stage = await openSetStage();
    try {
      await takeViews(stage, folder);
      await composeCover(stage.chromium.context, folder);
      if (values.beside !== undefined) await composeSideBySide(stage.chromium.context, folder, values.beside);
    } finally {
      await stage.close();
    }
    if (values.cover) {
      mkdirSync('docs', { recursive: true });
      copyFileSync(`${folder}/onward.png`, 'docs/onward.png');
    }
    console.log(`The pictures are in ${folder}/.`);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof TypeError && 'code' in error ? 2 : 1;
  }
}
