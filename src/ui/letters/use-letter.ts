import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { CurrentLetter, LetterKey } from '../../core/letters/current-letter.ts';
import type { Letter } from '../../core/letters/letter.ts';
import { letterOf } from '../../core/letters/letter-of.ts';
import { putIn, sinceEdited } from '../../core/letters/since-edited.ts';
import { calmed, checkWording, type Finding } from '../../core/letters/wording-check.ts';
import type { Id } from '../../core/record.ts';
import type { SentLetter } from '../../core/sent.ts';
import { spanOf } from '../../core/stage.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import type { KeptText } from '../use-kept-text.ts';
import type { LetterShown } from './letter-shown.ts';
import { useLetterText } from './use-letter-text.ts';

/** A letter at work: what the product writes, what the user made of it, and what can be done. */
export interface LetterAtWork {
  readonly shown: LetterShown;
  readonly key: LetterKey;
  readonly letter: Letter;
  readonly kept: SentLetter | null;
  readonly subject: KeptText;
  readonly body: KeptText;
  /** True once it is no longer what the product wrote, and has not gone out. */
  readonly edited: boolean;
  readonly sentOn: string | null;
  readonly confirmedOn: string | null;
  readonly findings: readonly Finding[];
  readonly startOver: () => void;
  readonly calm: (finding: Finding) => void;
  /** What may stand in it since it was edited. */
  readonly added: Letter['leaves'];
  readonly nowPrivate: Letter['stays'];
  readonly putAddedIn: () => void;
  readonly leaveAsIs: () => void;
  readonly setSent: (way: SentLetter['way']) => void;
  readonly takeSentBack: () => void;
  readonly setConfirmed: (done: boolean) => void;
}

const idsOf = (letter: Letter): readonly Id[] => letter.leaves.map(({ id }) => id);

/** The meetings that are over at `now`, of those a letter knows. */
function passed({ meeting }: LetterShown['facts'], now: number, today: string): ReadonlySet<Id> {
  if (meeting === null) return new Set();
  const span = spanOf(meeting);
  const begun = span === null ? meeting.day <= today : now >= span.start;
  return new Set(begun ? [meeting.id] : []);
}

/** `onSent` is told once it is noted that the letter went out. */
export function useLetter(shown: LetterShown, { key, kept, before }: CurrentLetter, onSent: () => void): LetterAtWork {
  const words = useWords();
  const { say, today, now } = words;
  const act = useAct();
  const tellDone = useTellDone();
  const actions = useActions();
  const { kind, facts } = shown;
  const letter = letterOf(kind, facts, {
    say: words.sayAny,
    formatDay: (day) => words.formatDay(day, 'short'),
    sender: shown.sender,
    today,
    passedMeetings: passed(facts, now, today),
    before,
  });
  // Of a meeting the steps are noted on the meeting, too; before letters were kept, on it alone.
  const meeting = kind === 'thank-you' ? facts.meeting : null;
  const sentOn = kept?.sentOn ?? meeting?.mailedOn ?? null;
  const confirmedOn = kept?.confirmedOn ?? meeting?.confirmedOn ?? null;

  // What stands in the text goes along with the next save of it.
  const standing = useRef<readonly Id[] | null>(null);
  const save = (edit: { subject?: string; body?: string }, readStamp: string | undefined) => {
    const itemIds = standing.current ?? ((kept?.body ?? null) === null ? idsOf(letter) : undefined);
    const saving = actions.editLetter(key, itemIds === undefined ? edit : { ...edit, itemIds }, readStamp);
    // A save that fails is tried again, and still has to say what stands in the text.
    return saving.then(() => {
      standing.current = null;
    });
  };
  // The first version kept drafts of the thank-you under the meeting's id: they are taken over where they lie.
  const draft = kind === 'thank-you' && key.meetingId !== null ? key.meetingId : key.id;
  const subject = useLetterText({
    value: kept?.subject ?? letter.subject,
    stamp: (kept?.subject ?? null) === null ? undefined : kept?.stamps['subject'],
    draftKey: `letter:${draft}:subject`,
    save: (text) => save({ subject: text }, undefined),
  });
  const body = useLetterText({
    value: kept?.body ?? letter.body,
    stamp: (kept?.body ?? null) === null ? undefined : kept?.stamps['body'],
    draftKey: `letter:${draft}:body`,
    save: (text, readStamp) => save({ body: text }, readStamp),
  });
  const edited = sentOn === null && (subject.text !== letter.subject || body.text !== letter.body);

  const [overAsked, askOver] = useState(false);
  const settled = [subject, body].every(({ state }) => state === 'saved' || state === 'failed');
  useEffect(() => {
    // Only what is kept can be taken back: the words typed last are saved first.
    if (!overAsked || !settled) return;
    askOver(false);
    if (subject.state === 'failed') subject.type(letter.subject);
    if (body.state === 'failed') body.type(letter.body);
    void act(() => actions.startLetterOver(key.id), say('letters.started-over'));
  }, [overAsked, settled]);

  const replace = (next: string, told: string, field: KeptText = body, after?: () => void) => {
    const was = field.text;
    field.type(next);
    tellDone(told, async () => {
      after?.();
      field.type(was);
    });
  };
  const findings = useMemo(
    () => (sentOn === null ? checkWording(kind, { subject: subject.text, body: body.text }) : []),
    [kind, sentOn, subject.text, body.text],
  );
  const { added, nowPrivate } = sinceEdited(letter, kept, body.text);
  return {
    shown,
    key,
    letter,
    kept,
    subject,
    body,
    edited,
    sentOn,
    confirmedOn,
    findings,
    startOver() {
      subject.flush();
      body.flush();
      askOver(true);
    },
    calm(finding) {
      const field = finding.in === 'subject' ? subject : body;
      replace(calmed(field.text, finding), say('letters.calmed'), field);
    },
    added,
    nowPrivate,
    putAddedIn() {
      const known = kept?.itemIds ?? [];
      standing.current = [...new Set([...known, ...idsOf(letter)])];
      replace(putIn(body.text, added), say('letters.added-told', { n: added.length }), body, () => {
        standing.current = known;
      });
    },
    leaveAsIs: () => void act(() => actions.editLetter(key, { itemIds: idsOf(letter) }), say('letters.left-told')),
    setSent(way) {
      const text = { subject: subject.text, body: body.text, itemIds: idsOf(letter), way };
      void act(() => actions.setLetterSent(key, text), say('letters.sent-told')).then((noted) => {
        if (noted) onSent();
      });
    },
    takeSentBack: () => void act(() => actions.setLetterSent(key, null), say('letters.sent-undone')),
    setConfirmed: (done) =>
      void act(
        () => actions.setLetterConfirmed(key, done),
        say(done ? 'letters.confirmed-told' : 'letters.confirmed-undone'),
      ),
  };
}
