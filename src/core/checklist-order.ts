/** The user's own hand in a checklist: items of their own, places they chose, items they hid. */
import type { Relationship } from './people.ts';
import type { Id } from './record.ts';
import type { ChecklistItem as OwnItem, Stage } from './upkeep.ts';

/** Which checklist is meant: of one meeting, or the template for a relationship (`null`: for everybody). */
export interface ChecklistScope {
  readonly stage: Stage;
  readonly relationship: Relationship | null;
  readonly meetingId: Id | null;
}

export interface OwnHand {
  /** The user's own items, in no order. */
  readonly added: readonly OwnItem[];
  /** The place that counts for a key. */
  readonly placeOf: (key: string) => { readonly order: string; readonly hidden: boolean } | null;
}

const ownPrefix = 'own:';
/** The key of an item of the user's own. */
export const ownKey = (id: Id): string => ownPrefix + id;
/** The record behind such a key; null for an item of the product's. */
export const ownIdOf = (key: string): Id | null => (key.startsWith(ownPrefix) ? key.slice(ownPrefix.length) : null);

const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const digit = (n: number) => digits[Math.min(n, digits.length - 1)] ?? 'z';

/** The fractional index of the item at `index` of a template. */
export const templateOrder = (index: number): string => `a${digit(index)}`;
/** The one of the `index`th item that stands in the same place. */
export const withinOrder = (order: string, index: number): string => `${order}${digit(index + 1)}`;

/** How closely a record is about this checklist: 2 about the meeting, 1 the relationship, 0 everybody; -1 not at all. */
function closeness({ stage, relationship, meetingId, deletedAt }: OwnItem, scope: ChecklistScope): number {
  if (deletedAt !== null || stage !== scope.stage) return -1;
  if (meetingId !== null) return meetingId === scope.meetingId ? 2 : -1;
  if (relationship === null) return 0;
  return relationship === scope.relationship ? 1 : -1;
}

/** What the user made of this checklist. The closest record counts: the meeting's, else the relationship's, else all. */
export function ownHandIn(ownItems: readonly OwnItem[], scope: ChecklistScope): OwnHand {
  const added: OwnItem[] = [];
  const places = new Map<string, { order: string; hidden: boolean; closeness: number }>();
  for (const one of ownItems) {
    const close = closeness(one, scope);
    if (close < 0) continue;
    if (one.builtIn === null) {
      added.push(one);
      continue;
    }
    const known = places.get(one.builtIn);
    if (!known || known.closeness < close)
      places.set(one.builtIn, { order: one.order, hidden: one.hidden, closeness: close });
  }
  return { added, placeOf: (key) => places.get(key) ?? null };
}

/** Sorts by place; what has the same one by its key, so that two devices agree. */
export const byPlace = (a: { order: string; key: string }, b: { order: string; key: string }): number =>
  a.order === b.order ? (a.key < b.key ? -1 : 1) : a.order < b.order ? -1 : 1;
