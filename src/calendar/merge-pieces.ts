/** One event may have several chips: one a column, one a week of the month. Their facts become one. */
import type { EventFacts, When } from '../core/facts.ts';
import { unknownWhen } from './chip-when.ts';

export interface MergedPieces {
  readonly facts: EventFacts;
  /** What two chips say differently is not known; two that show different titles are not of one event. */
  readonly disagree: boolean;
}

const strength = (when: When): number =>
  (when.source === 'label' ? 4 : 0) + (when.startMinute !== null || when.allDay ? 2 : 0) + (when.day !== null ? 1 : 0);

/** True where both say it and say it differently. */
function differ<Key extends keyof When>(one: When, other: When, key: Key): boolean {
  return one[key] !== null && other[key] !== null && one[key] !== other[key];
}

function contradict(one: When, other: When): boolean {
  if ((one.allDay && other.startMinute !== null) || (other.allDay && one.startMinute !== null)) return true;
  return (['day', 'startMinute', 'endDay', 'endMinute'] as const).some((key) => differ(one, other, key));
}

/** The surest of them; unknown where two contradict each other. Only a label outweighs the place of another chip. */
function mergedWhen(all: readonly When[]): When | null {
  const labels = all.filter(({ source }) => source === 'label');
  const believed = labels.length > 0 ? labels : all;
  if (believed.some((one, index) => believed.slice(index + 1).some((other) => contradict(one, other)))) return null;
  return believed.reduce((one, other) => (strength(other) > strength(one) ? other : one), unknownWhen);
}

/** Facts of the chips with one `data-eventid`; null for none. */
export function mergePieces(pieces: readonly EventFacts[]): MergedPieces | null {
  const first = pieces.find(({ title }) => title !== '') ?? pieces[0];
  if (!first) return null;
  if (pieces.length === 1) return { facts: first, disagree: false };
  const titles = new Set(pieces.map(({ title }) => title).filter((title) => title !== ''));
  if (titles.size > 1) {
    const nothing = { title: '', when: unknownWhen, reply: 'unknown', entry: 'unknown', calendarName: null } as const;
    return { facts: { ...first, ...nothing }, disagree: true };
  }
  const replies = new Set(pieces.map(({ reply }) => reply).filter((reply) => reply !== 'unknown'));
  const [reply = 'unknown'] = replies.size === 1 ? replies : [];
  const when = mergedWhen(pieces.map((piece) => piece.when));
  return { facts: { ...first, reply, when: when ?? unknownWhen }, disagree: when === null || replies.size > 1 };
}
