/** `npm start` without a display: the story of a one-on-one, walked through in a headless browser, with pictures. */
import { mkdirSync, rmSync } from 'node:fs';
import { tellStory } from '../test/browser/story-steps.ts';
import { openSetStage } from '../test/shots/set-stage.ts';
import { takePicture } from '../test/shots/take-picture.ts';
import { buildAll } from './build.ts';

const folder = 'out/walk';

/**
 * Builds dist/test, walks through the story on the sample calendar, prints a line per step and writes a picture of
 * each to out/walk/. Throws at the first step that does not come true.
 */
export async function walk(): Promise<void> {
  await buildAll({ targets: ['test'] });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const stage = await openSetStage();
  let step = 0;
  try {
    await tellStory(stage, async ({ name, says, page }) => {
      step += 1;
      const file = `${folder}/${String(step).padStart(2, '0')}-${name}.png`;
      await takePicture(page, file);
      console.log(`${String(step).padStart(2)}  ${says}`);
    });
  } finally {
    await stage.close();
  }
  console.log(`Done. ${step} pictures are in ${folder}/.`);
}
