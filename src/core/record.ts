/** The shape every stored record has, whatever it holds. It is what makes merging two devices possible later on. */
import * as v from 'valibot';
import { DaySchema } from './facts.ts';

/** A hybrid-logical-clock stamp, see hybrid-clock.ts. Sorts as text in order of time. */
export const StampSchema = v.pipe(v.string(), v.regex(/^\d{15}-[0-9a-f]{4}-[0-9a-f]{12}$/));
export type Stamp = v.InferOutput<typeof StampSchema>;

/** UUID: version 5 for what the calendar gives, version 4 for what the user writes. */
export const IdSchema = v.pipe(v.string(), v.uuid());
export type Id = v.InferOutput<typeof IdSchema>;

export interface Kept {
  readonly id: Id;
  readonly createdAt: Stamp;
  /** The greatest of `stamps`. */
  readonly updatedAt: Stamp;
  /** Set while the record is a tombstone. */
  readonly deletedAt: Stamp | null;
  /** One stamp per field, the moment it was last set. */
  readonly stamps: Readonly<Record<string, Stamp>>;
}

export const KeptSchema = v.object({
  id: IdSchema,
  createdAt: StampSchema,
  updatedAt: StampSchema,
  deletedAt: v.nullable(StampSchema),
  stamps: v.record(v.pipe(v.string(), v.maxLength(64)), StampSchema),
});

/** One line of the user's or somebody else's words. */
export const LineSchema = v.pipe(v.string(), v.maxLength(10_000));
/** A longer text. */
export const TextSchema = v.pipe(v.string(), v.maxLength(100_000));
/** A calendar day `YYYY-MM-DD` in the user's zone, or nothing. */
export const MaybeDaySchema = v.nullable(DaySchema);
/** Milliseconds since 1970 UTC. */
export const InstantSchema = v.pipe(v.number(), v.integer());
/** Place in a list: a fractional index; ties are broken by id. */
export const OrderSchema = v.pipe(v.string(), v.maxLength(200));

/** A day as `YYYY-MM-DD`, never a Date. */
export type Day = string;

export const LaneSchema = v.picklist(['private', 'later', 'shared']);
export type Lane = v.InferOutput<typeof LaneSchema>;

/** Who may ever see an item. `laneUntil` says until when `later` holds: a day or a meeting. */
export const laned = {
  lane: LaneSchema,
  laneUntil: v.nullable(v.union([v.object({ day: DaySchema }), v.object({ meetingId: IdSchema })])),
} as const;
