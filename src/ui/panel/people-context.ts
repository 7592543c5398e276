/** Whom a promise may name, for all that is shown of a meeting. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { NamedPerson } from '../../core/capture.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Id } from '../../core/record.ts';
import { nameIn } from './panel-state.ts';

export const PeopleContext = createContext<readonly NamedPerson[]>([]);

/** Whose promise it is when it is not mine, or to whom mine is: somebody the line named, else whom the meeting is with. */
export function nameOfOwner(
  { personId }: { readonly personId: Id | null },
  records: MeetingRecords,
  people: readonly NamedPerson[],
): string {
  const named = personId === records.person?.id ? undefined : people.find(({ id }) => id === personId);
  return firstName(named?.name ?? nameIn(records));
}

export const usePeople = (): readonly NamedPerson[] => useContext(PeopleContext);
