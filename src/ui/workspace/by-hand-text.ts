/** What stands in the form for a one-on-one by hand, and as its draft. */
import { type Relationship, relationships } from '../../core/people.ts';

export interface ByHandText {
  readonly name: string;
  readonly address: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  /** `HH:MM`. */
  readonly time: string;
  readonly minutes: number;
  readonly repeatsEveryWeeks: 0 | 1 | 2 | 4;
  readonly relationship: Relationship;
}

export const emptyByHand: ByHandText = {
  name: '',
  address: '',
  day: '',
  time: '',
  minutes: 30,
  repeatsEveryWeeks: 1,
  relationship: 'manager',
};

/** A draft as it was kept; null for anything else. */
export function readKeptByHand(draft: string): ByHandText | null {
  try {
    const kept: unknown = draft === '' ? null : JSON.parse(draft);
    if (typeof kept !== 'object' || kept === null) return null;
    const { name, address, day, time, minutes, repeatsEveryWeeks, relationship } = kept as Record<string, unknown>;
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      name: text(name),
      address: text(address),
      day: text(day),
      time: text(time),
      minutes: typeof minutes === 'number' && minutes > 0 && minutes <= 600 ? minutes : emptyByHand.minutes,
      repeatsEveryWeeks: ([0, 1, 2, 4] as const).find((weeks) => weeks === repeatsEveryWeeks) ?? 1,
      relationship: relationships.find((one) => one === relationship) ?? emptyByHand.relationship,
    };
  } catch {
    return null;
  }
}
