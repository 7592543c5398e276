/** Random calendars and random steps: what holds of every plan. `SEED` repeats a run. */
import { expect, it } from 'vitest';
import { addToDay } from '../../../src/core/day.ts';
import type { SeasonStep } from '../../../src/core/plan.ts';
import { byTime, type Occasion } from '../../../src/core/season/occasion.ts';
import { isBig, stepKinds } from '../../../src/core/season/step-kinds.ts';
import { type Random, randomFrom } from '../../replica/random.ts';
import { decidedOn, on, people, planOf, promotion, step, today } from './season-records.ts';

const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1e6));
const rounds = 400;

function calendar(random: Random): Occasion[] {
  const days = new Set(Array.from({ length: random.between(0, 14) }, () => addToDay(today, random.between(0, 110))));
  return [...days].map((day) => on(random.pick(['dana', 'dana', 'dana', 'ruth', 'tomas']), day, random.next() < 0.15));
}

function stepsOf(random: Random, occasions: readonly Occasion[]): SeasonStep[] {
  return Array.from({ length: random.between(1, 9) }, (_, n) => {
    const pin = random.next() < 0.15 ? occasions[random.between(0, occasions.length - 1)] : undefined;
    return step(n, random.pick(stepKinds), random.next() < 0.25 ? random.pick(['ruth', 'tomas']) : null, {
      meetingId: pin?.meetingId ?? null,
      done: random.next() < 0.1,
    });
  });
}

const placesOf = (plan: ReturnType<typeof planOf>) => plan.placed.map(({ on: place }) => place?.key ?? null);

it(`${rounds} calendars (SEED=${seed})`, () => {
  console.log(`season plans at random: SEED=${seed}`);
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const occasions = calendar(random);
    const steps = stepsOf(random, occasions);
    const plan = planOf(steps, occasions);
    const told = JSON.stringify({ seed, round });
    expect(placesOf(planOf(steps, occasions.toReversed())), told).toEqual(placesOf(plan));
    for (const { step: one, on: place, pinned, troubles } of plan.placed) {
      if (place) expect(place.off || place.day >= decidedOn, told).toBe(false);
      if (place && !pinned) expect(place.personId, told).toBe(one.personId ?? people.dana);
      if (pinned) expect(place?.meetingId, told).toBe(one.meetingId);
      // What stands nowhere and is not done says why.
      expect(one.done || place !== null || troubles.length > 0, told).toBe(true);
    }
    const own = plan.placed.filter(({ personId, pinned, on: place }) => personId === people.dana && !pinned && place);
    own.slice(1).forEach(({ on: place }, n) => {
      const before = own[n]?.on;
      if (before && place) expect(byTime(before, place), told).toBeLessThanOrEqual(0);
    });
  }
});

it('two big steps share a meeting only where there are too few', () => {
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const occasions = calendar(random).filter(({ personId }) => personId === people.dana);
    const steps = stepsOf(random, []).map((one) => ({ ...one, personId: null, done: false }));
    const places = planOf(steps, occasions).placed.filter(({ step: { what } }) => isBig(what));
    const free = occasions.filter(({ off, day }) => !off && day < decidedOn).length;
    const used = new Set(places.map(({ on: place }) => place?.key)).size;
    expect(used, JSON.stringify({ seed, round })).toBe(Math.min(places.length, Math.max(free, 1)));
  }
});

it('moving one meeting touches only the steps between where it was and where it is now', () => {
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const occasions = calendar(random)
      .filter(({ personId, off, day }) => personId === people.dana && !off && day < decidedOn)
      .toSorted(byTime);
    const moved = occasions[random.between(0, occasions.length - 1)];
    if (!moved) continue;
    const day = addToDay(today, random.between(0, 90));
    if (occasions.some((one) => one.day === day)) continue;
    const after = occasions.map((one) =>
      one === moved ? { ...one, day, start: Date.parse(`${day}T13:00:00Z`) } : one,
    );
    const [from, to] = [moved.day, day].toSorted();
    const before = planOf(promotion, occasions).placed;
    planOf(promotion, after).placed.forEach(({ on: place }, n) => {
      const was = before[n]?.on;
      const outside = was && ((from !== undefined && was.day < from) || (to !== undefined && was.day > to));
      if (outside) expect(place?.key, JSON.stringify({ seed, round })).toBe(was.key);
    });
  }
});

it('cancelling a meeting that carries no step changes nothing, while enough are left', () => {
  const random = randomFrom(seed);
  for (let round = 0; round < rounds; round += 1) {
    const occasions = calendar(random).filter(({ personId, off }) => personId === people.dana && !off);
    const before = planOf(promotion, occasions);
    const used = new Set(placesOf(before));
    const idle = occasions.find(({ key, day }) => day < decidedOn && !used.has(key));
    if (!idle) continue;
    const after = occasions.map((one) => (one === idle ? { ...one, off: true } : one));
    expect(placesOf(planOf(promotion, after)), JSON.stringify({ seed, round })).toEqual(placesOf(before));
  }
});
