/** What packets are written from: live records, not yet judged by the gate. */
import type { Format } from '../format.ts';
import type { GateTime, Laned } from '../lanes.ts';
import type { Say } from '../message.ts';
import type { Employer, Person } from '../people.ts';
import type { Milestone, Need, Objective, Opportunity, Pitch } from '../plan.ts';
import type { Day, Id } from '../record.ts';
import type { Assessment, Competency, Evidence } from '../standing.ts';
import type { Commitment, Note } from '../words.ts';

/** The yearly appraisal, or a passport for a new manager. */
export const packetKinds = ['appraisal', 'manager'] as const;
export type PacketKind = (typeof packetKinds)[number];

/** The first and the last day that count, in the user's zone. */
export interface PacketDays {
  readonly from: Day;
  readonly to: Day;
}

export interface PacketFacts {
  readonly kind: PacketKind;
  readonly days: PacketDays;
  /** Where the user works now. */
  readonly employer: Employer | null;
  /** The user's own name as far as it is known, else `''`. */
  readonly name: string;
  /** Whose talks and promises a passport hands over: the manager until now. */
  readonly manager: Person | null;
  /** Everybody, archived ones too. */
  readonly people: readonly Person[];
  /** Of the days, newest first. */
  readonly evidence: readonly Evidence[];
  readonly feedback: readonly { readonly note: Note; readonly day: Day }[];
  /** Newest first; guesses are not among them. */
  readonly assessments: readonly Assessment[];
  /** For an appraisal mine that were delivered or due in these days; for a passport all open ones with the manager. */
  readonly commitments: readonly Commitment[];
  /** Each in the user's order. */
  readonly objectives: readonly Objective[];
  readonly competencies: readonly Competency[];
  readonly milestones: readonly Milestone[];
  readonly needs: readonly Need[];
  readonly opportunities: readonly Opportunity[];
  /** Not yet answered for good. */
  readonly pitches: readonly Pitch[];
  readonly formats: readonly { readonly id: Id; readonly format: Format }[];
  readonly gate: GateTime;
}

/** How a packet is said in the reader's language. */
export interface PacketWords {
  readonly say: Say;
  /** A day as it stands before a line. */
  readonly date: (day: Day) => string;
  readonly month: (day: Day) => string;
  readonly year: (day: Day) => string;
  /** From the first day to the last. */
  readonly range: (days: PacketDays) => string;
  /** 0 to 100 as parts of a hundred. */
  readonly percent: (hundredths: number) => string;
  readonly number: (value: number) => string;
  readonly format: (format: Format) => string;
  readonly row: (items: readonly string[]) => string;
  readonly dots: (items: readonly string[]) => string;
}

/** The stores of which something can stand in a packet, and can be shared from there. */
export type PacketList =
  | 'evidence'
  | 'commitments'
  | 'objectives'
  | 'milestones'
  | 'needs'
  | 'assessments'
  | 'notes'
  | 'pitches';

/** What could stand in the packet and stays with the user. */
export interface Held extends Laned {
  readonly list: PacketList;
  readonly id: Id;
  readonly text: string;
}
