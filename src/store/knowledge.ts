/** What is known when a meeting is judged: the user's answer, own addresses, people. */

import type { Knowledge } from '../core/knowledge.ts';
import type { Series } from '../core/meetings.ts';
import type { Person } from '../core/people.ts';
import type { Settings } from '../core/upkeep.ts';
import type { KnownAccount } from './schema.ts';

/** Length of a meeting in minutes, null when its start or end is not known. */
export const minutesOf = ({ start, end }: { start: number | null; end: number | null }): number | null =>
  start === null || end === null ? null : Math.round((end - start) / 60_000);

/** `length` of the meeting in minutes, null when not known. */
export function knowledgeOf(
  account: string,
  recurring: boolean,
  known: {
    series: Series | null;
    person: Person | null;
    people: readonly Person[];
    settings: Settings;
    accounts: readonly KnownAccount[];
  },
  length: number | null,
): Knowledge {
  return {
    account,
    ownAddresses: [account, ...known.settings.ownAddresses, ...known.accounts.map(({ address }) => address)],
    ownNames: known.accounts.flatMap(({ name }) => name ?? []),
    noteTakers: known.settings.noteTakers,
    titleRules: known.settings.titleRules,
    answer: known.series?.answer ?? null,
    // A person without a name stands in for somebody nobody has named yet.
    person: known.person && known.person.name !== '' ? { name: known.person.name } : null,
    known: known.people.filter((person) => person.name !== ''),
    recurring,
    minutes: length,
  };
}
