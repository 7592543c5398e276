/** What is said, asked and promised: notes, questions, commitments. */
import * as v from 'valibot';
import { DaySchema } from './facts.ts';
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

export const NoteSchema = v.object({
  meetingId: v.nullable(IdSchema),
  topicId: v.nullable(IdSchema),
  personId: v.nullable(IdSchema),
  /** The commitment or objective that a progress note belongs to. */
  aboutId: v.nullable(IdSchema),
  kind: v.picklist(['note', 'feedback', 'progress', 'guidance']),
  text: TextSchema,
  at: InstantSchema,
  /** Of feedback: which competencies it speaks of. */
  competencyIds: v.optional(v.array(IdSchema)),
  /** Of progress with an objective: how much was done then, 0 to 100. */
  progress: v.optional(v.nullable(v.pipe(v.number(), v.minValue(0), v.maxValue(100)))),
  ...laned,
});
export type Note = Kept & v.InferOutput<typeof NoteSchema>;

export const QuestionSchema = v.object({
  personId: v.nullable(IdSchema),
  text: LineSchema,
  state: v.picklist(['open', 'asked', 'answered', 'dropped']),
  /** Meetings in which it was asked and not answered, oldest first. */
  askedIn: v.array(IdSchema),
  answer: TextSchema,
  answeredIn: v.nullable(IdSchema),
  /** Where it was written down. */
  meetingId: v.nullable(IdSchema),
  theme: v.nullable(LineSchema),
  /** Key in the bank, when it came from there. */
  bankKey: v.nullable(LineSchema),
  /** The need of the roadmap whose gap it closes. */
  needId: v.nullable(IdSchema),
  order: OrderSchema,
  ...laned,
});
export type Question = Kept & v.InferOutput<typeof QuestionSchema>;

export const OwnerSchema = v.picklist(['me', 'them']);
export type Owner = v.InferOutput<typeof OwnerSchema>;

export const CommitmentSchema = v.object({
  owner: OwnerSchema,
  personId: v.nullable(IdSchema),
  /** The meeting it was made in. */
  meetingId: v.nullable(IdSchema),
  text: LineSchema,
  /** The words in which it was written down. */
  words: LineSchema,
  due: MaybeDaySchema,
  slips: v.array(v.object({ from: DaySchema, to: MaybeDaySchema, on: DaySchema })),
  state: v.picklist(['open', 'delivered', 'dropped']),
  deliveredOn: MaybeDaySchema,
  /** The day by which the owner means to deliver early. */
  earlyBy: MaybeDaySchema,
  confirmedOn: MaybeDaySchema,
  objectiveId: v.nullable(IdSchema),
  /** The need of the roadmap whose gap it is to close: "find out yourself". */
  needId: v.optional(v.nullable(IdSchema)),
  order: OrderSchema,
  ...laned,
});
export type Commitment = Kept & v.InferOutput<typeof CommitmentSchema>;
