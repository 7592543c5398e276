/** The main job from end to end. Its steps, and what has to be true after each, are told in story-steps.ts. */
import { expect, it } from 'vitest';
import { openStage } from './stage.ts';
import { type Scene, tellStory } from './story-steps.ts';

it('finds the one-on-one, briefs, runs it, and remembers it a week later', async () => {
  const stage = await openStage();
  const scenes: Scene['name'][] = [];
  await tellStory(
    {
      chromium: stage.chromium,
      shiftClock: (ms) => stage.chromium.shiftClock(ms),
      restart: () => stage.restart(),
    },
    async ({ name }) => void scenes.push(name),
  );
  expect(scenes.at(-1)).toBe('after-the-kill');
});
