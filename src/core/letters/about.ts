/** The one thing a letter is about, as an item that passes the gate like all others. */
import { type GateTime, split } from '../lanes.ts';
import type { LetterAbout, LetterFacts } from './facts.ts';
import type { LetterItem } from './letter.ts';

function itemOf(about: LetterAbout): LetterItem {
  switch (about.is) {
    case 'commitment': {
      const { id, text, lane, laneUntil } = about.commitment;
      return { id, list: 'commitments', text, line: '', lane, laneUntil };
    }
    case 'objective': {
      const { id, text, lane, laneUntil } = about.objective;
      return { id, list: 'objectives', text, line: '', lane, laneUntil };
    }
    case 'question': {
      const { id, text, lane, laneUntil } = about.question;
      return { id, list: 'questions', text, line: '', lane, laneUntil };
    }
  }
}

export interface AboutItem {
  /** What may be named; null where there is nothing, or the lanes keep it back. */
  readonly named: LetterAbout | null;
  readonly leaves: readonly LetterItem[];
  readonly stays: readonly LetterItem[];
}

/** What the letter is about, parted by the lanes. `line` is the sentence that names it in the letter. */
export function aboutItem({ about }: LetterFacts, at: GateTime, line: (about: LetterAbout) => string): AboutItem {
  if (about === null) return { named: null, leaves: [], stays: [] };
  const { leaves, stays } = split([{ ...itemOf(about), line: line(about) }], at);
  return { named: leaves.length > 0 ? about : null, leaves, stays };
}
