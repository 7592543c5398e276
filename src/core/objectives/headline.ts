/** The sentences over all objectives: how many are on their way, and what keeps the others. */
import type { Message } from '../message.ts';
import type { Day } from '../record.ts';
import { isOnItsWay, type Standing } from './standing.ts';

export interface HeadlinePart extends Message {
  /** The day since when, where the sentence names it. */
  readonly since: Day | null;
}

const part = (id: string, n: number, of: number, since: Day | null = null): HeadlinePart => ({
  id: `objectives.headline-${id}`,
  values: { n, of },
  since,
});

/**
 * Whole sentences, most telling first; nothing where there is no objective. `n` is how many the sentence is about, `of`
 * how many there are. One that is late and quiet is told of as late.
 */
export function objectivesHeadline(standings: readonly Standing[]): HeadlinePart[] {
  const of = standings.length;
  if (of === 0) return [];
  const onWay = standings.filter(isOnItsWay).length;
  const late = standings.filter(({ lateBy }) => lateBy > 0).length;
  const quiet = standings.filter(({ lateBy, quietSince }) => lateBy === 0 && quietSince !== null);
  const first = onWay === of ? part('all', of, of) : onWay === 0 ? part('none', of, of) : part('some', onWay, of);
  const since = quiet.map(({ quietSince }) => quietSince ?? '').toSorted()[0] ?? null;
  return [
    first,
    ...(late > 0 ? [part('late', late, of)] : []),
    ...(quiet.length > 0 ? [part('quiet', quiet.length, of, since)] : []),
  ];
}
