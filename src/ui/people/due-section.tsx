import { Mail } from 'lucide';
import { useState } from 'preact/hooks';
import { commitmentState } from '../../core/brief.ts';
import { firstName } from '../../core/names.ts';
import { type DueItem, dueList } from '../../core/people-list.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { marginDay } from '../commitments/commitment-words.ts';
import { Text, useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Leaf, Line } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import type { HomeShown } from './people-shown.ts';

const most = 6;

function EvidenceItem({ days }: { days: number | null }) {
  const { say } = useWords();
  const actions = useActions();
  const [adding, setAdding] = useState(false);
  return (
    <div class="grow">
      {days === null ? say('people.no-evidence') : say('people.no-evidence-for', { n: days })}{' '}
      {adding ? (
        <AddField
          label={say('people.evidence-label')}
          draftKey="evidence:home"
          onAdd={(text) => actions.addEvidenceLine(text)}
          done={say('people.evidence-added')}
          autoFocus
          onEscape={() => setAdding(false)}
        />
      ) : (
        <TextButton onClick={() => setAdding(true)}>{say('people.evidence-add')}</TextButton>
      )}
    </div>
  );
}

function Item({ item, nameOf }: { item: DueItem; nameOf: (id: Id | null) => string | null }) {
  const { say, today, formatDay } = useWords();
  const actions = useActions();
  if (item.kind === 'evidence') {
    return (
      <>
        <Mark kind="evidence" />
        <EvidenceItem days={item.days} />
      </>
    );
  }
  if (item.kind === 'mail') {
    const { mail } = item;
    const name = nameOf(mail.personId) ?? '';
    const of = mail.meetingDay === today ? say('people.of-today') : formatDay(mail.meetingDay, 'short');
    return (
      <>
        <span class="mk">
          <Icon of={Mail} />
        </span>
        <span class="grow">
          {say('people.mail-due', { name, of })}{' '}
          <TextButton onClick={() => actions.openPanel(mail.meetingId)}>{say('people.write-it')}</TextButton>
        </span>
      </>
    );
  }
  const { commitment } = item;
  const mine = commitment.owner === 'me';
  const name = nameOf(commitment.personId);
  const state = commitmentState(commitment, today);
  return (
    <>
      <Mark kind={mine ? 'mine' : 'theirs'} />
      <span class="grow">
        {!mine && name !== null && <bdi>{say('people.name-first', { name })}</bdi>}{' '}
        <a class="plain-link" href={`#/commitments/${commitment.id}`} dir="auto">
          {commitment.text}
        </a>{' '}
        {mine && name !== null && <span class="meta">{say('people.to', { name })}</span>}{' '}
        {state.tone !== 'plain' && (
          <span class={state.tone}>
            <Text m={state.message} />
          </span>
        )}{' '}
        {!mine && commitment.personId !== null && (
          <a class="link" href={`#/letter/nudge/${commitment.personId}/${commitment.id}`}>
            {say('people.nudge')}
          </a>
        )}
      </span>
    </>
  );
}

const keyOf = (item: DueItem) =>
  item.kind === 'promise' ? item.commitment.id : item.kind === 'mail' ? item.mail.meetingId : 'evidence';

/** What is due within a week, with everybody. */
export function DueSection({ shown }: { shown: HomeShown }) {
  const words = useWords();
  const { say, today } = words;
  const items = dueList(shown.open, shown.mails, shown.lastEvidence, today);
  const everybody = new Map(
    [...shown.people.map(({ person }) => person), ...shown.archived].map((one) => [one.id, one]),
  );
  const nameOf = (id: Id | null) => {
    const person = id === null ? undefined : everybody.get(id);
    return person && person.name !== '' ? firstName(person.name) : null;
  };
  return (
    <section class="due-section" aria-label={say('people.due')}>
      <Leaf>
        <ul class="lines">
          {items.slice(0, most).map((item) => (
            <Line
              key={keyOf(item)}
              margin={
                <span class="meta num">{item.day === null ? say('people.any-day') : marginDay(item.day, words)}</span>
              }
            >
              <div class="due-line">
                <Item item={item} nameOf={nameOf} />
              </div>
            </Line>
          ))}
          {items.length === 0 && (
            <Line>
              <p class="muted">{say('people.nothing-due')}</p>
            </Line>
          )}
          {items.length > most && (
            <Line>
              <a class="link" href="#/commitments">
                {say('people.more-due', { n: items.length - most })}
              </a>
            </Line>
          )}
        </ul>
      </Leaf>
    </section>
  );
}
