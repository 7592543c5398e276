/**
 * A review packet or a passport in words, as it will leave. Preview, HTML and Markdown are all made of this and of
 * nothing else, so that they say the same.
 */

/** A line that can be taken out by itself. */
export interface SheetLine {
  /** Id of the record that it tells of. */
  readonly id: string;
  /** Its date, `''` where it has none. */
  readonly date: string;
  readonly text: string;
  /** What stands behind it in a table: how far it is, by when. */
  readonly cells: readonly string[];
  /** What is told of it besides; `label` is `''` where the text speaks for itself. */
  readonly more: readonly { readonly label: string; readonly text: string }[];
  readonly proof: { readonly text: string; readonly address: string | null } | null;
}

export interface SheetPart {
  /** Null for lines that are not grouped. */
  readonly head: string | null;
  readonly lines: readonly SheetLine[];
}

export const sectionKeys = [
  'results',
  'commitments',
  'objectives',
  'roadmap',
  'assessments',
  'feedback',
  'next',
  'asks',
  'format',
  'promises',
  'helps',
] as const;
export type SectionKey = (typeof sectionKeys)[number];

export interface SheetSection {
  readonly key: SectionKey;
  readonly title: string;
  /** Lines with their date before them, lines with cells behind them, or running text. */
  readonly shape: 'dated' | 'table' | 'text';
  /** Sentences before the lines. */
  readonly intro: readonly string[];
  readonly parts: readonly SheetPart[];
}

export interface SheetHead {
  /** "Halden Freight · Network planning", `''` where neither is known. */
  readonly over: string;
  readonly title: string;
  readonly lead: readonly string[];
}

export interface Sheet extends SheetHead {
  /** Those that hold something. */
  readonly sections: readonly SheetSection[];
}

/** A line of which only the text is known. */
export function sheetLine(id: string, text: string, more: Partial<SheetLine> = {}): SheetLine {
  return { id, text, date: '', cells: [], more: [], proof: null, ...more };
}
