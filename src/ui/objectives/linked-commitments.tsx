import { Unlink } from 'lucide';
import { commitmentState } from '../../core/brief.ts';
import { deliveryMessage } from '../../core/delivery.ts';
import { firstName } from '../../core/names.ts';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import { readObjective } from '../../core/objectives/quick-line.ts';
import type { Objective } from '../../core/plan.ts';
import type { Commitment } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { IconButton } from '../parts/button.tsx';
import { MetaLine } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { LinkChoice } from './link-choice.tsx';
import type { LinkableShown } from './objectives-shown.ts';
import { useFindDay } from './use-find-day.ts';

function Linked({ promise, shown }: { promise: Commitment; shown: ObjectivesPlace }) {
  const { say, today } = useWords();
  const actions = useActions();
  const act = useAct();
  const delivered = promise.state === 'delivered';
  const how = delivered ? deliveryMessage(promise) : commitmentState(promise, today).message;
  const person = shown.people.find(({ id }) => id === promise.personId);
  return (
    <li class="linked">
      <Mark kind={promise.owner === 'me' ? 'mine' : 'theirs'} done={delivered} />
      <div class="grow">
        <a class="plain-link" href={`#/commitments/${promise.id}`} dir="auto">
          {promise.text}
        </a>
        <MetaLine>
          {person && <bdi>{firstName(person.name)}</bdi>}
          {how ? <Text m={how} /> : null}
        </MetaLine>
      </div>
      <IconButton
        icon={Unlink}
        name={say('objectives.untie', { text: promise.text })}
        onClick={() =>
          void act(() => actions.linkCommitment(promise.id, null), say('objectives.untied', { text: promise.text }))
        }
      />
    </li>
  );
}

export interface LinkedCommitmentsProps {
  one: Objective;
  commitments: readonly Commitment[];
  linkable: LinkableShown | null;
  shown: ObjectivesPlace;
  onAskLinkable: () => void;
}

/** Promises on the way to it, open ones first; a new one, or one that is there already. */
export function LinkedCommitments({ one, commitments, linkable, shown, onAskLinkable }: LinkedCommitmentsProps) {
  const { say, today, locale } = useWords();
  const actions = useActions();
  const act = useAct();
  const { prepare } = useFindDay(locale);
  return (
    <section class="detail" aria-label={say('objectives.commitments')}>
      <h4 class="label">{say('objectives.commitments')}</h4>
      {commitments.length > 0 && (
        <ul class="linked-list">
          {commitments.map((promise) => (
            <Linked key={promise.id} promise={promise} shown={shown} />
          ))}
        </ul>
      )}
      <AddField
        label={say('objectives.commitment-label', { text: one.text })}
        placeholder={say('objectives.commitment-add')}
        draftKey={`objective-commitment:${one.id}`}
        onAdd={async (line) => {
          const { text, due } = readObjective(line, today, await prepare(), locale);
          return actions.addObjectiveCommitment(one.id, text, due);
        }}
        done={say('objectives.commitment-added')}
      />
      <LinkChoice
        label={say('objectives.commitment-link')}
        options={linkable?.commitments ?? null}
        onAsk={onAskLinkable}
        onChoose={(id) => void act(() => actions.linkCommitment(id, one.id), say('objectives.linked'))}
      />
    </section>
  );
}
