/** The whole model: every kind of record that is merged and exported, by the name of its store. */
import type * as v from 'valibot';
import { MeetingSchema, SeriesSchema, TopicSchema } from './meetings.ts';
import { EmployerSchema, MatterSchema, PersonSchema } from './people.ts';
import {
  BenefitSchema,
  MilestoneSchema,
  NeedSchema,
  ObjectionSchema,
  ObjectiveSchema,
  OpportunitySchema,
  PitchSchema,
  SeasonSchema,
  VisionSchema,
} from './plan.ts';
import type { Kept } from './record.ts';
import { LetterSchema } from './sent.ts';
import { AssessmentSchema, CompetencySchema, EvidenceSchema } from './standing.ts';
import { ChecklistItemSchema, CheckSchema, ReceiptSchema, SettingSchema, VersionSchema } from './upkeep.ts';
import { CommitmentSchema, NoteSchema, QuestionSchema } from './words.ts';

export const model = {
  people: PersonSchema,
  employers: EmployerSchema,
  matters: MatterSchema,
  series: SeriesSchema,
  meetings: MeetingSchema,
  topics: TopicSchema,
  notes: NoteSchema,
  questions: QuestionSchema,
  commitments: CommitmentSchema,
  objectives: ObjectiveSchema,
  visions: VisionSchema,
  milestones: MilestoneSchema,
  needs: NeedSchema,
  opportunities: OpportunitySchema,
  benefits: BenefitSchema,
  pitches: PitchSchema,
  objections: ObjectionSchema,
  seasons: SeasonSchema,
  competencies: CompetencySchema,
  evidence: EvidenceSchema,
  assessments: AssessmentSchema,
  checks: CheckSchema,
  checklistItems: ChecklistItemSchema,
  receipts: ReceiptSchema,
  letters: LetterSchema,
  versions: VersionSchema,
  settings: SettingSchema,
} as const;

export type Kind = keyof typeof model;
export type Fields<K extends Kind> = v.InferOutput<(typeof model)[K]>;
export type Entity<K extends Kind> = Kept & Fields<K>;
