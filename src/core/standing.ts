/** How I stand: competencies, evidence and assessments. */
import * as v from 'valibot';
import { DaySchema } from './facts.ts';
import { IdSchema, type Kept, LineSchema, laned, OrderSchema, TextSchema } from './record.ts';

export const CompetencySchema = v.object({
  name: LineSchema,
  source: v.picklist(['mine', 'employer']),
  employerId: v.nullable(IdSchema),
  order: OrderSchema,
});
export type Competency = Kept & v.InferOutput<typeof CompetencySchema>;

export const EvidenceSchema = v.object({
  day: DaySchema,
  text: LineSchema,
  situation: TextSchema,
  behaviour: TextSchema,
  impact: TextSchema,
  proof: LineSchema,
  objectiveIds: v.array(IdSchema),
  competencyIds: v.array(IdSchema),
  personId: v.nullable(IdSchema),
  meetingId: v.nullable(IdSchema),
  /** The level it backs. */
  backs: v.optional(v.nullable(v.picklist(['developing', 'strong', 'outstanding']))),
  /** What it serves, of what matters to somebody. */
  matterIds: v.optional(v.array(IdSchema)),
  ...laned,
});
export type Evidence = Kept & v.InferOutput<typeof EvidenceSchema>;

export const LevelSchema = v.picklist(['developing', 'strong', 'outstanding']);
export type Level = v.InferOutput<typeof LevelSchema>;

/** How I see myself (`me`), how the other one sees me (`them`), and what I expect them to say (`guess`). */
export const AssessmentSchema = v.object({
  personId: IdSchema,
  meetingId: v.nullable(IdSchema),
  by: v.picklist(['me', 'them', 'guess']),
  /** Null while only words are there: whoever listens writes first and chooses afterwards. */
  level: v.nullable(LevelSchema),
  words: TextSchema,
  /** Of `me`: what to build on, and what to work at. */
  strengths: v.optional(TextSchema),
  toWorkAt: v.optional(TextSchema),
  evidenceIds: v.array(IdSchema),
  day: DaySchema,
  ...laned,
});
export type Assessment = Kept & v.InferOutput<typeof AssessmentSchema>;
