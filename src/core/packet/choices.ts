/** What the user has chosen to go into a packet, as it is kept from one time to the next. */
import * as v from 'valibot';
import { IdSchema } from '../record.ts';
import type { PacketKind } from './facts.ts';
import { type SectionKey, sectionKeys } from './sheet.ts';

export const groupings = ['date', 'objective', 'competency'] as const;
export type Grouping = (typeof groupings)[number];

const ChoicesSchema = v.object({
  /** Sections that stay out. */
  off: v.array(v.picklist(sectionKeys)),
  /** Single lines that were taken out. */
  without: v.pipe(v.array(IdSchema), v.maxLength(5000)),
  by: v.picklist(groupings),
  /** Whether promises that were kept are named one by one. */
  listed: v.boolean(),
});
export type PacketChoices = Readonly<v.InferOutput<typeof ChoicesSchema>>;

export const usualChoices: PacketChoices = { off: ['feedback'], without: [], by: 'date', listed: false };

/** The sections of each kind, in the order in which they stand. */
export const sectionsOf: Readonly<Record<PacketKind, readonly SectionKey[]>> = {
  appraisal: ['results', 'commitments', 'objectives', 'roadmap', 'assessments', 'feedback', 'next'],
  manager: ['objectives', 'asks', 'format', 'promises', 'roadmap', 'helps'],
};

/** Choices from the text they were kept as; the usual ones where it cannot be read. */
export function readChoices(text: string): PacketChoices {
  try {
    const read = v.safeParse(ChoicesSchema, JSON.parse(text));
    return read.success ? read.output : usualChoices;
  } catch {
    return usualChoices;
  }
}

/** The texts of the user's own that go into a packet. */
export interface OwnTexts {
  /** `''` takes the name that is known. */
  readonly name: string;
  readonly lead: string;
  /** What I would like next; `''` takes the ask that may be told. */
  readonly next: string;
  /** What helps me work well. */
  readonly helps: string;
}
