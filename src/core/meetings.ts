/** Series, their meetings, and the topics of a meeting. */
import * as v from 'valibot';
import { DaySchema, ReplySchema, TimeSourceSchema } from './facts.ts';
import {
  IdSchema,
  InstantSchema,
  type Kept,
  LineSchema,
  laned,
  MaybeDaySchema,
  OrderSchema,
  TextSchema,
} from './record.ts';

export const SeriesSchema = v.object({
  /** Event id without `_R…` and without the instance. */
  baseId: v.pipe(v.string(), v.maxLength(4096)),
  title: LineSchema,
  recurring: v.boolean(),
  personId: v.nullable(IdSchema),
  /** The user's answer to "Is this your one-on-one?", for the whole series. */
  answer: v.nullable(v.picklist(['yes', 'no'])),
  /** The format agreed for later talks. */
  format: v.nullable(
    v.object({
      everyWeeks: v.nullable(v.pipe(v.number(), v.minValue(0))),
      minutes: v.nullable(v.pipe(v.number(), v.minValue(0))),
      sharedAgenda: v.boolean(),
      words: LineSchema,
    }),
  ),
});
export type Series = Kept & v.InferOutput<typeof SeriesSchema>;

export const MeetingSchema = v.object({
  seriesId: IdSchema,
  /** UTC stamp of the instance's ORIGINAL start, `single` for an event that does not repeat. */
  originalStart: v.pipe(v.string(), v.maxLength(32)),
  title: LineSchema,
  /** Null when the time is not known. */
  start: v.nullable(InstantSchema),
  end: v.nullable(InstantSchema),
  /** The day the calendar shows it on. */
  day: DaySchema,
  startSource: TimeSourceSchema,
  /** False when the page's zone could not be matched with the browser's. */
  zoneKnown: v.boolean(),
  reply: ReplySchema,
  cancelled: v.boolean(),
  byHand: v.boolean(),
  /** Wrap-up was finished. */
  closedAt: v.nullable(InstantSchema),
  /** Follow-up: the confirmation was mailed, and confirmed by the other one. */
  mailedOn: MaybeDaySchema,
  confirmedOn: MaybeDaySchema,
});
export type Meeting = Kept & v.InferOutput<typeof MeetingSchema>;

/** `own` is the user's; the others are the steps of the talk, made when first touched. Which there are, talk-order.ts says. */
export const topicKinds = [
  'own',
  'arrive',
  'their-view',
  'my-view',
  'advice',
  'vision',
  'ask',
  'wrap-up',
  'last-advice',
  'offer',
  'need',
  'give',
  'theirs-first',
] as const;
export const TopicKindSchema = v.picklist(topicKinds);
export type TopicKind = v.InferOutput<typeof TopicKindSchema>;

export const TopicSchema = v.object({
  meetingId: IdSchema,
  personId: v.nullable(IdSchema),
  kind: TopicKindSchema,
  title: LineSchema,
  /** The outcome wanted. */
  wanted: LineSchema,
  notes: TextSchema,
  state: v.picklist(['open', 'done', 'skipped', 'parked']),
  /** Meetings it was parked or left in before. */
  rolledFrom: v.array(IdSchema),
  order: OrderSchema,
  ...laned,
});
export type TopicFields = v.InferOutput<typeof TopicSchema>;
export type Topic = Kept & TopicFields;
