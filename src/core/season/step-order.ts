/** The steps of a season in their order: putting one in, and a new order after some were moved. */
import type { SeasonStep } from '../plan.ts';
import type { Id } from '../record.ts';
import { stepKinds } from './step-kinds.ts';

const rankOf = ({ what }: SeasonStep) => stepKinds.indexOf(what);

/** Puts a new step behind the last one of its kind or an earlier kind. */
export function withStep(steps: readonly SeasonStep[], step: SeasonStep): SeasonStep[] {
  const at = steps.findLastIndex((one) => rankOf(one) <= rankOf(step));
  return steps.toSpliced(at + 1, 0, step);
}

/** The steps with those named by `ids` in that order; all others keep their places among them. */
export function inOrder(steps: readonly SeasonStep[], ids: readonly Id[]): SeasonStep[] {
  const moved = ids.flatMap((id) => steps.find((one) => one.id === id) ?? []);
  const names = new Set(moved.map(({ id }) => id));
  let next = 0;
  return steps.map((one) => {
    if (!names.has(one.id)) return one;
    next += 1;
    return moved[next - 1] ?? one;
  });
}
