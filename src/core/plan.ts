/** The career plan: objectives, the roadmap from vision to benefit, asks, seasons. */
import * as v from 'valibot';
import { DaySchema } from './facts.ts';
import { IdSchema, type Kept, LineSchema, laned, MaybeDaySchema, OrderSchema, TextSchema } from './record.ts';

export const ObjectiveSchema = v.object({
  text: LineSchema,
  horizon: v.picklist(['short', 'long']),
  /** What success looks like. */
  success: TextSchema,
  measure: LineSchema,
  due: MaybeDaySchema,
  state: v.picklist(['open', 'reached', 'dropped']),
  agreedWith: v.nullable(IdSchema),
  agreedOn: MaybeDaySchema,
  employerId: v.nullable(IdSchema),
  order: OrderSchema,
  ...laned,
});
export type Objective = Kept & v.InferOutput<typeof ObjectiveSchema>;

/** `mine` is always private; `toTell` is as much of it as the other one will find palatable. */
export const VisionSchema = v.object({
  mine: TextSchema,
  toTell: TextSchema,
  employerId: v.nullable(IdSchema),
  ...laned,
});
export type Vision = Kept & v.InferOutput<typeof VisionSchema>;

export const MilestoneSchema = v.object({
  visionId: IdSchema,
  title: LineSchema,
  day: MaybeDaySchema,
  state: v.picklist(['open', 'reached', 'dropped']),
  order: OrderSchema,
  ...laned,
});
export type Milestone = Kept & v.InferOutput<typeof MilestoneSchema>;

export const NeedSchema = v.object({
  milestoneId: IdSchema,
  kind: v.picklist(['skill', 'knowledge', 'exposure', 'approval', 'means']),
  text: LineSchema,
  met: v.boolean(),
  competencyId: v.nullable(IdSchema),
  order: OrderSchema,
  ...laned,
});
export type Need = Kept & v.InferOutput<typeof NeedSchema>;

export const OpportunitySchema = v.object({
  needId: IdSchema,
  text: LineSchema,
  source: LineSchema,
  expiresOn: MaybeDaySchema,
  state: v.picklist(['hoped', 'found', 'taken', 'gone']),
  order: OrderSchema,
  ...laned,
});
export type Opportunity = Kept & v.InferOutput<typeof OpportunitySchema>;

export const BenefitSchema = v.object({
  opportunityId: IdSchema,
  text: LineSchema,
  /** What it answers to, of what matters to the manager. */
  matterId: v.nullable(IdSchema),
  order: OrderSchema,
  ...laned,
});
export type Benefit = Kept & v.InferOutput<typeof BenefitSchema>;

/** The three sizes of an ask: the one meant, and one above and below it. */
export const AskSizeSchema = v.picklist(['larger', 'ask', 'smaller']);
export type AskSize = v.InferOutput<typeof AskSizeSchema>;

export const AnswerKindSchema = v.picklist(['yes', 'yes-if', 'not-now', 'no', 'vague']);
/** What the other one's answer to an ask comes to. */
export type AnswerKind = v.InferOutput<typeof AnswerKindSchema>;

/** What a no is about. */
export const NoReasonSchema = v.picklist(['me', 'time', 'money']);
export type NoReason = v.InferOutput<typeof NoReasonSchema>;

/**
 * The ask in three sizes, and what the other one gains by it. One open pitch per person at a time. `made` is told and
 * not yet answered for good; `done` and `dropped` are history.
 */
export const PitchSchema = v.object({
  personId: IdSchema,
  ask: LineSchema,
  larger: LineSchema,
  smaller: LineSchema,
  benefit: LineSchema,
  ease: LineSchema,
  /** Which size to lead with. */
  lead: AskSizeSchema,
  /** The near-term steps, in the user's words, in order. */
  steps: v.pipe(v.array(LineSchema), v.maxLength(20)),
  matterId: v.nullable(IdSchema),
  state: v.picklist(['open', 'made', 'done', 'dropped']),
  answer: v.nullable(AnswerKindSchema),
  /** The answer in the other one's words, and the day it was given. */
  heard: TextSchema,
  answeredOn: MaybeDaySchema,
  /** What a no was about, where that was said. */
  reason: v.nullable(NoReasonSchema),
  /** What must be true, or what would change a no; who decides; the day to ask again. */
  condition: LineSchema,
  decides: LineSchema,
  askAgainOn: MaybeDaySchema,
  /** The meeting it was made in. */
  meetingId: v.nullable(IdSchema),
  /** What it was turned into. */
  milestoneId: v.nullable(IdSchema),
  ...laned,
});
export type Pitch = Kept & v.InferOutput<typeof PitchSchema>;

export const ObjectionSchema = v.object({
  pitchId: IdSchema,
  text: LineSchema,
  reply: TextSchema,
  order: OrderSchema,
  ...laned,
});
export type Objection = Kept & v.InferOutput<typeof ObjectionSchema>;

export const SeasonSchema = v.object({
  title: LineSchema,
  kind: v.picklist(['promotion', 'budget', 'review']),
  decidedOn: DaySchema,
  seriesId: v.nullable(IdSchema),
  /** What is planned for which meeting. */
  steps: v.array(v.object({ meetingId: IdSchema, what: v.picklist(['evidence', 'advice', 'ask', 'follow-up']) })),
  ...laned,
});
export type Season = Kept & v.InferOutput<typeof SeasonSchema>;
