// @vitest-environment happy-dom
/**
 * A page that has changed never leads to a false claim: whatever happens to it, the reader says of an event what the
 * unchanged page says, or nothing. `npm run test:faults` makes ten times as many changes; `ONWARD_SEED` repeats a run.
 */
import { expect, it } from 'vitest';
import { randomFrom, seedOf } from '../replica/random.ts';
import { bubbleMutations } from './changed-page/bubble-mutations.ts';
import { chipMutations } from './changed-page/chip-mutations.ts';
import { type FalseClaim, falseClaims } from './changed-page/false-claims.ts';
import { frameMutations } from './changed-page/frame-mutations.ts';
import { idOf } from './changed-page/mutation.ts';
import { readAround } from './changed-page/read.ts';
import { drawScene, langs, type Scene, views } from './changed-page/scene.ts';

const rounds = Number(process.env['ONWARD_SOAK'] ?? 200);
const seed = Number(process.env['ONWARD_SEED'] ?? Date.now() % 1_000_000);
const mutations = Object.entries({ ...chipMutations, ...frameMutations, ...bubbleMutations });
const details = ['Dana / Mira', 'Tomás <> Mira 1:1', 'Lane review', 'Planning round', 'Winter peak', 'Lunch'] as const;

/** The pages of this run: to draw one and to read it unchanged costs more than to change it. */
const pages = Array.from({ length: Math.max(8, Math.ceil(rounds / 20)) }, (_, index) => {
  const random = randomFrom(seedOf(seed, `page ${index}`));
  return [random.pick(views), random.pick(langs), random.pick(details)] as const;
});

function claimsOf(scene: Scene, change: () => void): FalseClaim[] {
  const { facts, threw } = readAround(change);
  expect(threw, 'chips that the reader stumbled over').toBe(0);
  return facts.flatMap((one) => falseClaims(one, scene));
}

const chipsNow = () => [...document.querySelectorAll('[role=main] [data-eventid]:not([data-dragsource-type="3"])')];

it(`${rounds} changed pages lead to no false claim (ONWARD_SEED=${seed})`, {
  timeout: 30_000 + rounds * 300,
}, async () => {
  console.log(`changed pages and what is claimed: ONWARD_SEED=${seed}`);
  let done = 0;
  for (let round = 0; done < rounds; round += 1) {
    // happy-dom holds its nodes by weak references, which live on until the running task ends.
    await new Promise((resolve) => setImmediate(resolve));
    const random = randomFrom(seedOf(seed, String(round)));
    const [view, lang, open] = pages[round % pages.length] ?? (['week', 'en', 'Dana / Mira'] as const);
    const scene = drawScene(view, lang, open);
    const [name, mutate] = mutations[random.between(0, mutations.length - 1)] ?? ['', () => false];
    const chips = chipsNow();
    const node = name.startsWith('bubble')
      ? document.querySelector('#xDetDlg')
      : chips[random.between(0, chips.length - 1)];
    if (!node) continue;
    const target = scene.events.get(idOf(node))?.title;
    let changed = false;
    const claims = claimsOf(scene, () => {
      changed = mutate({ scene, random, node, chips });
    });
    if (!changed) continue;
    done += 1;
    expect(claims, `ONWARD_SEED=${seed} round ${round}: ${name}, ${target}, ${view} in ${lang}`).toEqual([]);
  }
});

it.each(views)('the unchanged %s says nothing wrong in any language', (view) => {
  for (const lang of new Set(langs)) {
    const scene = drawScene(view, lang, 'Dana / Mira');
    expect(
      claimsOf(scene, () => undefined),
      lang,
    ).toEqual([]);
  }
});
