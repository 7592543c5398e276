/** What is needed to read a captured line in full. It is large, so only who comes to the line loads it, and only then. */
import type { FindDay, FindPerson, NamedPerson } from './capture.ts';
import { personReader } from './named-people.ts';
import { loadFindDay } from './plain-dates.ts';

export interface LineReader {
  readonly findDay: FindDay;
  readonly names: ((people: readonly NamedPerson[]) => FindPerson) | null;
}

/** The reader for a language (BCP 47). */
export async function loadLineReader(locale: string): Promise<LineReader> {
  return { findDay: await loadFindDay(locale), names: personReader };
}

export { loadFindPastDay } from './plain-dates.ts';
