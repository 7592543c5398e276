/** The answer to a search: the first lines of each group, and how many there are by person and by time. */
import type { Id } from '../record.ts';
import { type SearchGroup, type SearchLine, searchGroups } from './search-line.ts';

/** `me`: what has to do with nobody else. */
export type NarrowPerson = Id | 'me' | null;
export const searchTimes = ['ever', 'year', 'recent'] as const;
export type SearchTime = (typeof searchTimes)[number];

export interface Narrowed {
  readonly person: NarrowPerson;
  readonly time: SearchTime;
}

/** Where the times begin, in ms since 1970 UTC. */
export interface TimeStarts {
  readonly year: number;
  /** The third last one-on-one. */
  readonly recent: number;
}

export interface SearchAnswer {
  readonly groups: readonly {
    readonly group: SearchGroup;
    readonly total: number;
    readonly lines: readonly SearchLine[];
  }[];
  /** Within what it was narrowed to. */
  readonly total: number;
  /** Of all hits of the chosen time, by person; `me` for none. */
  readonly byPerson: Readonly<Record<string, number>>;
  readonly ofPeople: number;
  /** Of all hits with the chosen person. */
  readonly byTime: Readonly<Record<SearchTime, number>>;
}

const newestFirst = (a: SearchLine, b: SearchLine) => b.at - a.at || (a.key < b.key ? -1 : 1);

/** Sums hits up. At most `mostPerGroup` lines of each group, the newest. */
export function answerOf(
  hits: readonly SearchLine[],
  narrowed: Narrowed,
  starts: TimeStarts,
  mostPerGroup: number,
): SearchAnswer {
  const startOf = { ever: Number.NEGATIVE_INFINITY, year: starts.year, recent: starts.recent };
  const byPerson: Record<string, number> = {};
  const byTime: Record<SearchTime, number> = { ever: 0, year: 0, recent: 0 };
  const lines = new Map<SearchGroup, SearchLine[]>();
  let ofPeople = 0;
  let total = 0;
  for (const hit of hits) {
    const who = hit.personId ?? 'me';
    const inTime = hit.at >= startOf[narrowed.time];
    const withPerson = narrowed.person === null || narrowed.person === who;
    if (inTime) {
      byPerson[who] = (byPerson[who] ?? 0) + 1;
      ofPeople += 1;
    }
    if (withPerson) for (const time of searchTimes) if (hit.at >= startOf[time]) byTime[time] += 1;
    if (!inTime || !withPerson) continue;
    total += 1;
    const list = lines.get(hit.group);
    if (list) list.push(hit);
    else lines.set(hit.group, [hit]);
  }
  const groups = searchGroups.flatMap((group) => {
    const list = lines.get(group) ?? [];
    return list.length === 0
      ? []
      : [{ group, total: list.length, lines: list.sort(newestFirst).slice(0, mostPerGroup) }];
  });
  return { groups, total, byPerson, ofPeople, byTime };
}
