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
  /** From when on it counts, for where it should stand by now. */
  startedOn: MaybeDaySchema,
  due: MaybeDaySchema,
  state: v.picklist(['open', 'reached', 'dropped']),
  reachedOn: MaybeDaySchema,
  /** How much of it is done, as the user says: 0 to 100. */
  progress: v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
  agreedWith: v.nullable(IdSchema),
  agreedOn: MaybeDaySchema,
  /** The milestone of the roadmap that it works towards. */
  milestoneId: v.nullable(IdSchema),
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

/** How exactly a milestone's day is meant: "by March 2027", "in 2029". */
export const GrainSchema = v.picklist(['day', 'month', 'quarter', 'year']);
export type Grain = v.InferOutput<typeof GrainSchema>;

export const MilestoneSchema = v.object({
  visionId: IdSchema,
  title: LineSchema,
  /** The last day of what is meant: of the month, the quarter, the year. */
  day: MaybeDaySchema,
  grain: GrainSchema,
  state: v.picklist(['open', 'reached', 'dropped']),
  reachedOn: MaybeDaySchema,
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
  /** The promise it rests on. */
  commitmentId: v.nullable(IdSchema),
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

export const SeasonStepKindSchema = v.picklist(['evidence', 'advice', 'small-ask', 'ask', 'support', 'follow-up']);
export type SeasonStepKind = v.InferOutput<typeof SeasonStepKindSchema>;

/**
 * A decision and what is to be done before it, planned backwards. On which meeting a step falls is derived from the
 * meetings that there are, so that it follows when one moves; only a step the user has put somewhere names its meeting.
 */
export const SeasonSchema = v.object({
  title: LineSchema,
  kind: v.picklist(['promotion', 'budget', 'review']),
  decidedOn: DaySchema,
  /** Who decides or carries it to those who do: the one with whom the one-on-ones are counted. */
  personId: v.nullable(IdSchema),
  /** What was said of how it is decided, and who signs. */
  said: LineSchema,
  state: v.picklist(['open', 'decided', 'dropped']),
  /** In the order in which they come. */
  steps: v.pipe(
    v.array(
      v.object({
        id: IdSchema,
        what: SeasonStepKindSchema,
        text: LineSchema,
        /** With whom; null is the season's own person. */
        personId: v.nullable(IdSchema),
        /** Where the user has put it. */
        meetingId: v.nullable(IdSchema),
        done: v.boolean(),
      }),
    ),
    v.maxLength(60),
  ),
  ...laned,
});
export type SeasonStep = Season['steps'][number];
export type Season = Kept & v.InferOutput<typeof SeasonSchema>;
