/** Whom a letter goes to where nobody is named. */
import type { Id } from '../../core/record.ts';
import type { Drafted } from './shortcut-keys.ts';

export interface PalettePerson {
  readonly id: Id;
  readonly name: string;
}

/** What letters can be about. */
export interface CommandsAbout {
  /** The next one-on-one first. */
  readonly people: readonly PalettePerson[];
  /** The last one-on-one that was held, and with whom. */
  readonly last: { readonly meetingId: Id; readonly personId: Id } | null;
  /** The next one-on-one. */
  readonly next: { readonly meetingId: Id; readonly personId: Id | null } | null;
}

/** The one of the last one-on-one for thanks, of the next for all else, else who comes first. */
export function addresseeOf(kind: Drafted, { people, last, next }: CommandsAbout): PalettePerson | null {
  if (kind === 'thank-you') return people.find(({ id }) => id === last?.personId) ?? null;
  return people.find(({ id }) => id === next?.personId) ?? people[0] ?? null;
}

/** The address of the letter; null where there is nobody to write to. */
export function draftHref(kind: Drafted, about: CommandsAbout): string | null {
  const person = addresseeOf(kind, about);
  if (!person) return null;
  const of = kind === 'thank-you' && about.last ? `/${about.last.meetingId}` : '';
  return `#/letter/${kind}/${person.id}${of}`;
}
