/** The thank-you mail that puts in writing who does what by when. Everything in it has passed the gate of the lanes. */
import { type GateTime, type Laned, split } from './lanes.ts';
import type { MeetingRecords } from './meeting-records.ts';
import type { Say } from './message.ts';
import { firstName } from './names.ts';
import type { Day, Id } from './record.ts';
import type { Owner } from './words.ts';
import { standingPromises } from './wrap-up.ts';

export interface LetterItem extends Laned {
  readonly id: Id;
  readonly kind: 'commitment' | 'feedback';
  readonly text: string;
  /** Null for feedback. */
  readonly owner: Owner | null;
  readonly due: Day | null;
}

export interface Letter {
  /** Name of whom it goes to; `''` where it is not known. */
  readonly to: string;
  readonly address: string | null;
  readonly subject: string;
  /** Plain text, lines parted by `\n`. */
  readonly body: string;
  readonly leaves: readonly LetterItem[];
  readonly stays: readonly LetterItem[];
}

export interface LetterRequest extends GateTime {
  readonly records: MeetingRecords;
  readonly say: Say;
  /** Writes a day in the user's locale. */
  readonly formatDay: (day: Day) => string;
  /** Name under the letter; `''` leaves it out. */
  readonly sender: string;
}

function itemsOf(records: MeetingRecords): LetterItem[] {
  const feedback = records.notes
    .filter(({ kind, deletedAt }) => kind === 'feedback' && deletedAt === null)
    .map(({ id, text, lane, laneUntil }) => ({
      id,
      kind: 'feedback' as const,
      text,
      owner: null,
      due: null,
      lane,
      laneUntil,
    }));
  const promises = standingPromises(records).map(({ id, text, owner, due, lane, laneUntil }) => {
    return { id, kind: 'commitment' as const, text, owner, due, lane, laneUntil };
  });
  return [...feedback, ...promises];
}

/** "Draft the agenda" reads as "I will draft the agenda"; names, acronyms and capitalised languages keep their letters. */
function asContinued(text: string, name: string): string {
  const line = text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.。]$/u, '');
  if (name !== '' && line.startsWith(name)) return line;
  return /^[A-Z][a-z]+ [a-z]/.test(line) ? line.charAt(0).toLowerCase() + line.slice(1) : line;
}

/**
 * The letter for one meeting, from what was written down in it. `leaves` is exactly what its body holds; `stays` is
 * what the lanes keep back. Without anything to confirm it is a plain thank-you.
 */
export function thankYouLetter(request: LetterRequest): Letter {
  const { records, say, formatDay, sender } = request;
  const { leaves, stays } = split(itemsOf(records), request);
  const to = records.person?.name ?? '';
  const name = firstName(to);
  const line = ({ text, owner, due }: LetterItem): string => {
    const values = { text: asContinued(text, name), day: due === null ? '' : formatDay(due) };
    if (owner === 'me') return say(due === null ? 'letter.i-will' : 'letter.i-will-by', values);
    return say(due === null ? 'letter.you-will' : 'letter.you-will-by', values);
  };
  const promises = leaves.filter(({ kind }) => kind === 'commitment').map((item) => `– ${line(item)}`);
  const said = leaves.filter(({ kind }) => kind === 'feedback').map(({ text }) => say('letter.feedback', { text }));
  const parts = [
    name === '' ? say('letter.hello-unnamed') : say('letter.hello', { name }),
    [say('letter.thanks'), ...said].join('\n'),
    ...(promises.length > 0 ? [say('letter.to-confirm'), promises.join('\n'), say('letter.missed-anything')] : []),
    ...(sender === '' ? [] : [sender]),
  ];
  return {
    to,
    address: records.person?.addresses[0] ?? null,
    subject: promises.length > 0 ? say('letter.subject') : say('letter.subject-plain'),
    body: parts.join('\n\n'),
    leaves,
    stays,
  };
}
