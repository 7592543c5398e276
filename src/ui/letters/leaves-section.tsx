import { Lock } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Section } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { type LetterFields, LetterSheet } from './letter-sheet.tsx';
import { OtherVersions } from './other-versions.tsx';
import type { LetterAtWork } from './use-letter.ts';

/** Promises that the other one has heard and the letter may not name, as they are still marked private. */
function PrivateLine({ at }: { at: LetterAtWork }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { kind, stays } = at.letter;
  const meant = kind === 'thank-you' || at.key.aboutId !== null;
  const held = stays.filter(({ list, lane }) => list === 'commitments' && lane === 'private');
  if (!meant || held.length === 0 || at.sentOn !== null) return null;
  const ids = held.map(({ id }) => id);
  const n = ids.length;
  return (
    <Line
      as="div"
      class="private-line"
      margin={
        <span class="mk">
          <Icon of={Lock} />
        </span>
      }
    >
      <p class="ui">{say(kind === 'thank-you' ? 'letters.still-private' : 'letters.about-private', { n })}</p>
      <Button small onClick={() => void act(() => actions.shareCommitments(ids), say('letters.shared-told', { n }))}>
        {say('letters.share', { n })}
      </Button>
    </Line>
  );
}

/** What changed since the user wrote it over. The text stays as it is until asked. */
function SinceEdited({ at }: { at: LetterAtWork }) {
  const { say, formatList } = useWords();
  const { added, nowPrivate } = at;
  const n = added.length;
  const promises = added.every(({ list }) => list === 'commitments');
  return (
    <div class="since-edited" role="status">
      {n > 0 && (
        <p class="ui">
          {say(promises ? 'letters.added-promises' : 'letters.added-items', { n })}{' '}
          <TextButton onClick={at.putAddedIn}>{say('letters.put-in', { n })}</TextButton>
          {' · '}
          <TextButton onClick={at.leaveAsIs}>{say('letters.leave')}</TextButton>
        </p>
      )}
      {nowPrivate.length > 0 && (
        <p class="ui soon">
          {say('letters.now-private', {
            n: nowPrivate.length,
            what: formatList(nowPrivate.map(({ text }) => say('letters.quoted', { text }))),
          })}
        </p>
      )}
    </div>
  );
}

export interface LeavesSectionProps {
  at: LetterAtWork;
  fields: LetterFields;
  /** Stands below the letter: the buttons, where the page has no foot for them. */
  children?: ComponentChildren;
}

/** The letter itself, with how much of what was written down is in it. */
export function LeavesSection({ at, fields, children }: LeavesSectionProps) {
  const { say } = useWords();
  const { leaves, stays, to } = at.letter;
  const total = leaves.length + stays.length;
  const sent = at.sentOn !== null;
  const counted = total > 0 && !at.edited && !sent;
  return (
    <Section
      title={say(sent ? 'letters.went-out' : 'letters.leaves')}
      {...(counted ? { count: say('letters.items-of', { leaving: leaves.length, n: total }) } : {})}
    >
      <PrivateLine at={at} />
      <Line as="div">
        <LetterSheet to={to} subject={at.subject} body={at.body} readOnly={sent} fields={fields} />
        <p class="meta edited" role="status">
          {at.edited && (
            <>
              {say('letters.edited')} <TextButton onClick={at.startOver}>{say('letters.start-over')}</TextButton>
            </>
          )}
        </p>
        <SinceEdited at={at} />
        <OtherVersions at={at} />
        {children}
      </Line>
    </Section>
  );
}
