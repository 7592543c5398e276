/** Which record a letter is kept in: one per meeting, and one after the other about the same thing. */
import { letterId } from '../identity.ts';
import type { Day, Id } from '../record.ts';
import type { LetterKind, SentLetter } from '../sent.ts';
import type { LetterAbout, LetterFacts } from './facts.ts';

/** What a letter is kept under, and what its record says of itself once there is one. */
export interface LetterKey {
  readonly id: Id;
  readonly kind: LetterKind;
  readonly personId: Id | null;
  readonly meetingId: Id | null;
  readonly aboutId: Id | null;
}

export interface CurrentLetter {
  readonly key: LetterKey;
  /** What the user made of it; null while nobody has touched it. */
  readonly kept: SentLetter | null;
  /** How many were sent before it, about the same. */
  readonly before: number;
}

/** True for kinds of which each meeting has one. */
export const isOfMeeting = (kind: LetterKind): boolean =>
  kind === 'thank-you' || kind === 'items' || kind === 'cancelled';

function aboutIdOf(about: LetterAbout | null): Id | null {
  if (about === null) return null;
  if (about.is === 'commitment') return about.commitment.id;
  return about.is === 'objective' ? about.objective.id : about.question.id;
}

/**
 * The letter of this kind that one is at. One that went out today is still it, so that it can be seen and taken back;
 * the day after, or where `another` is asked for, the next one is.
 */
export function currentLetter(kind: LetterKind, facts: LetterFacts, today: Day, another = false): CurrentLetter {
  const personId = facts.person?.id ?? null;
  const aboutId = aboutIdOf(facts.about);
  if (isOfMeeting(kind) && facts.meeting !== null) {
    const meetingId = facts.meeting.id;
    const kept = facts.letters.find((letter) => letter.kind === kind && letter.meetingId === meetingId) ?? null;
    return {
      key: { id: kept?.id ?? letterId(kind, meetingId), kind, personId, meetingId, aboutId: null },
      kept,
      before: 0,
    };
  }
  const same = facts.letters.filter(
    (letter) =>
      letter.kind === kind && letter.aboutId === aboutId && (aboutId !== null || letter.personId === personId),
  );
  const sent = same.filter(({ sentOn }) => sentOn !== null);
  const when = ({ sentOn, updatedAt }: SentLetter) => `${sentOn ?? ''} ${updatedAt}`;
  const latest = sent.toSorted((a, b) => (when(a) < when(b) ? 1 : -1))[0];
  const todays = !another && latest?.sentOn === today ? latest : undefined;
  const id = todays?.id ?? letterId(kind, `${aboutId ?? personId ?? ''}:${sent.length}`);
  return {
    key: { id, kind, personId, meetingId: null, aboutId },
    kept: todays ?? same.find((letter) => letter.id === id) ?? null,
    before: sent.filter((letter) => letter !== todays).length,
  };
}
