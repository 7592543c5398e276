/** People, the employers they belong to, and what matters to them. */
import * as v from 'valibot';
import { IdSchema, type Kept, LineSchema, MaybeDaySchema, OrderSchema, TextSchema } from './record.ts';

export const relationships = ['manager', 'skip-level', 'mentor', 'peer', 'report'] as const;
export const RelationshipSchema = v.picklist(relationships);
export type Relationship = v.InferOutput<typeof RelationshipSchema>;

export const PersonSchema = v.object({
  name: LineSchema,
  /** Lower case. */
  addresses: v.array(v.pipe(v.string(), v.maxLength(320))),
  relationship: v.nullable(RelationshipSchema),
  employerId: v.nullable(IdSchema),
  archivedOn: MaybeDaySchema,
  /** The person this one turned out to be. */
  mergedInto: v.nullable(IdSchema),
});
export type PersonFields = v.InferOutput<typeof PersonSchema>;
export type Person = Kept & PersonFields;

/** `until` is set once it was left. `unit` is the part of it the user works in, `role` what they are there. */
export const EmployerSchema = v.object({
  name: LineSchema,
  unit: LineSchema,
  role: LineSchema,
  from: MaybeDaySchema,
  until: MaybeDaySchema,
});
export type Employer = Kept & v.InferOutput<typeof EmployerSchema>;

export const matterKinds = ['measured-on', 'worries', 'words', 'decides', 'channel', 'times', 'remember'] as const;

/** What matters to somebody. Never leaves the private lane, so it has none. */
export const MatterSchema = v.object({
  personId: IdSchema,
  kind: v.picklist(matterKinds),
  text: TextSchema,
  how: v.picklist(['said', 'seen', 'guess']),
  /** When it was learnt, and from what: "asked: ...", "heard from Ruth". */
  learntOn: MaybeDaySchema,
  source: LineSchema,
  /** The day on which the user last held it to be true. */
  checkedOn: MaybeDaySchema,
  order: OrderSchema,
});
export type Matter = Kept & v.InferOutput<typeof MatterSchema>;
