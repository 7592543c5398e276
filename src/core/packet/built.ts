/** What every section of a packet is built with, and what comes of it. */
import { type Laned, split } from '../lanes.ts';
import type { Id } from '../record.ts';
import type { OwnTexts, PacketChoices } from './choices.ts';
import type { Held, PacketFacts, PacketList, PacketWords } from './facts.ts';
import { type SectionKey, type SheetLine, type SheetPart, type SheetSection, sheetLine } from './sheet.ts';

export interface Given {
  readonly facts: PacketFacts;
  readonly choices: PacketChoices;
  readonly words: PacketWords;
}

export interface Built {
  readonly shape: SheetSection['shape'];
  readonly intro: readonly string[];
  /** Everything that may leave; what was taken out is taken out afterwards. */
  readonly parts: readonly SheetPart[];
  readonly stays: readonly Held[];
  /** What counts, where that is not the lines. */
  readonly count?: number;
}

export type Build = (given: Given, own: OwnTexts) => Built;
export type Builds = Readonly<Partial<Record<SectionKey, Build>>>;

/** Lines without a heading; no part at all where there are none. */
export const ungrouped = (lines: readonly SheetLine[]): SheetPart[] =>
  lines.length > 0 ? [{ head: null, lines }] : [];

/** Passes records through the gate: those that may leave, and what stays as the user sees it in the list beside the sheet. */
export function gated<T extends Laned & { readonly id: Id }>(
  list: PacketList,
  records: readonly T[],
  { facts }: Given,
  textOf: (record: T) => string,
): { readonly leaves: readonly T[]; readonly stays: readonly Held[] } {
  const { leaves, stays } = split(records, facts.gate);
  return {
    leaves,
    stays: stays.map((one) => ({ list, id: one.id, lane: one.lane, laneUntil: one.laneUntil, text: textOf(one) })),
  };
}

/** A text of the user's own, one line to a paragraph. */
export function ownLines(text: string): SheetLine[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => sheetLine(`own-${index}`, line.trim()));
}
