/** `npm run shots`: pictures of every view, beside the target where there is one, and what axe finds in any of them. */
import { copyFileSync, mkdirSync, rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Camera, openCamera } from '../test/shots/camera.ts';
import { composeCover, composeSideBySide } from '../test/shots/compose.ts';
import { groups } from '../test/shots/groups.ts';
import { languageParts, takeLanguage } from '../test/shots/scenes/languages.ts';
import { beginning, openSetStage, timeZone } from '../test/shots/set-stage.ts';
import { buildAll } from './build.ts';

const folder = 'out/shots';
const HELP = `npm run shots                       every view in out/shots/<view>.<width>.<scheme>.png
npm run shots -- --beside <folder>  the same, and each beside the target picture of its name
npm run shots -- --cover            the same, and docs/onward.png, the first picture of the README
npm run shots -- --language <code>  every view in that language (de, he) instead, as <code>-<view>.<width>.light.png;
                                    --only ${Object.keys(languageParts).join(', ')} for a part of them
npm run shots -- --only <group>     one group alone, beside what is there: ${Object.keys(groups).join(', ')}`;

async function shootLanguage(language: string, part: string, camera: Camera): Promise<void> {
  const stage = await openSetStage();
  try {
    await takeLanguage(stage, { now: beginning, zone: timeZone }, camera.take, language, part);
  } finally {
    await stage.close();
  }
}

async function shoot(name: string, camera: Camera, targets: string | undefined): Promise<void> {
  const before = camera.taken.length;
  const stage = await openSetStage();
  try {
    await groups[name]?.(stage, camera.take);
    if (name === 'story') await composeCover(stage.chromium.context, folder);
    const { context } = stage.chromium;
    if (targets !== undefined) await composeSideBySide(context, camera.taken.slice(before), folder, targets);
  } finally {
    await stage.close();
  }
}

/** Exit code: 0 when every picture was taken and no fault was found in any, 1 otherwise, 2 for options that are not understood. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        beside: { type: 'string' },
        cover: { type: 'boolean' },
        language: { type: 'string' },
        only: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const known = Object.keys(values.language === undefined ? groups : languageParts);
    const chosen = values.only === undefined ? known : [values.only];
    if (chosen.some((name) => !known.includes(name))) throw new Error(`There is no group ${values.only}.\n${HELP}`);
    await buildAll({ targets: ['test'] });
    if (values.only === undefined && values.language === undefined) rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const camera = openCamera(folder);
    if (values.language !== undefined) await shootLanguage(values.language, values.only ?? 'all', camera);
    else for (const name of chosen) await shoot(name, camera, values.beside);
    if (values.cover) {
      mkdirSync('docs', { recursive: true });
      copyFileSync(`${folder}/onward.png`, 'docs/onward.png');
    }
    console.log(`${camera.taken.length} views are in ${folder}/.`);
    for (const fault of camera.faults) console.error(fault);
    return camera.faults.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof TypeError && 'code' in error ? 2 : 1;
  }
}
