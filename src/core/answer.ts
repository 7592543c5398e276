/** The answer to an ask, and what it is turned into: promises, a milestone, a question, the day to ask again. */
import type { AnswerKind, AskSize, NoReason, Pitch } from './plan.ts';
import type { Day } from './record.ts';
import type { Owner } from './words.ts';

export const answerKinds = ['yes', 'yes-if', 'not-now', 'no', 'vague'] as const satisfies readonly AnswerKind[];

interface Heard {
  /** The size that was asked for. */
  readonly size: AskSize;
  /** The other one's words. */
  readonly heard: string;
}

/** An answer as the user took it down, with the follow-up that its kind needs. */
export type AnswerGiven = Heard &
  (
    | { readonly kind: 'yes'; readonly owner: Owner; readonly promise: string; readonly due: Day | null }
    | {
        readonly kind: 'yes-if';
        readonly owner: Owner;
        readonly condition: string;
        readonly decides: string;
        readonly due: Day | null;
      }
    | { readonly kind: 'not-now'; readonly askAgainOn: Day | null }
    | { readonly kind: 'no'; readonly reason: NoReason | null; readonly change: string }
    | { readonly kind: 'vague'; readonly question: string; readonly asked: boolean; readonly askAgainOn: Day | null }
  );

/** What an answer is turned into. Null where its kind has none of it, or no words for it. */
export interface FollowUp {
  readonly pitch: Pick<
    Pitch,
    'state' | 'answer' | 'heard' | 'lead' | 'reason' | 'condition' | 'decides' | 'askAgainOn'
  >;
  readonly promise: { readonly owner: Owner; readonly text: string; readonly due: Day | null } | null;
  readonly milestone: { readonly title: string; readonly day: Day | null } | null;
  readonly question: { readonly text: string; readonly asked: boolean } | null;
}

/** Every field that an answer sets, as it stands before one was given. */
export const unanswered = {
  answer: null,
  heard: '',
  answeredOn: null,
  reason: null,
  condition: '',
  decides: '',
  askAgainOn: null,
  meetingId: null,
  milestoneId: null,
} as const satisfies Partial<Pitch>;

/**
 * What follows from an answer. A yes and a no settle the ask; the others leave it told and waiting. What was promised goes
 * into the mail; a condition is a promise and a milestone.
 */
export function followUpOf(given: AnswerGiven): FollowUp {
  const settled = given.kind === 'yes' || given.kind === 'no';
  const pitch: FollowUp['pitch'] = {
    state: settled ? 'done' : 'made',
    answer: given.kind,
    heard: given.heard.trim(),
    lead: given.size,
    reason: null,
    condition: '',
    decides: '',
    askAgainOn: null,
  };
  const none = { promise: null, milestone: null, question: null };
  switch (given.kind) {
    case 'yes': {
      const text = given.promise.trim();
      return { ...none, pitch, promise: text === '' ? null : { owner: given.owner, text, due: given.due } };
    }
    case 'yes-if': {
      const condition = given.condition.trim();
      const terms = { ...pitch, condition, decides: given.decides.trim(), askAgainOn: given.due };
      if (condition === '') return { ...none, pitch: terms };
      return {
        ...none,
        pitch: terms,
        promise: { owner: given.owner, text: condition, due: given.due },
        milestone: { title: condition, day: given.due },
      };
    }
    case 'not-now':
      return { ...none, pitch: { ...pitch, askAgainOn: given.askAgainOn } };
    case 'no':
      return { ...none, pitch: { ...pitch, reason: given.reason, condition: given.change.trim() } };
    case 'vague': {
      const text = given.question.trim();
      return {
        ...none,
        pitch: { ...pitch, askAgainOn: given.askAgainOn },
        question: text === '' ? null : { text, asked: given.asked },
      };
    }
  }
}

/** The promise that a yes comes to, in the words of the ask: "Let me run it." is "Run it" where I do it. */
export function promiseFrom(ask: string, owner: Owner): string {
  const words = ask.trim().replace(/[.!]+$/u, '');
  const mine = owner === 'me' ? words.replace(/^let me\s+/iu, '') : words;
  return mine.charAt(0).toLocaleUpperCase() + mine.slice(1);
}

/** The asks that wait for a day that has come: "You said you would ask again today." */
export function dueAgain(asks: readonly Pitch[], today: Day): Pitch[] {
  return asks.filter(
    ({ state, deletedAt, askAgainOn }) =>
      deletedAt === null && state === 'made' && askAgainOn !== null && askAgainOn <= today,
  );
}
