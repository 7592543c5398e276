import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Commitment } from '../../core/words.ts';
import type { WrapUp } from '../../core/wrap-up.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { ByWhen, DueChoice } from './due-choice.tsx';
import { EditableText } from './editable-text.tsx';
import { nameOfOwner, usePeople } from './people-context.ts';

function Row({ promise, records }: { promise: Commitment; records: MeetingRecords }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id, text, owner, state } = promise;
  const people = usePeople();
  const name = nameOfOwner(promise, records, people);
  const missing = promise.due === null && state === 'open';
  const switchOwner = () =>
    void act(
      () => actions.editCommitment(id, { owner: owner === 'me' ? 'them' : 'me' }),
      say('panel.owner-told', { text }),
    );
  const setState = (to: 'delivered' | 'dropped' | 'open') =>
    void act(() => actions.setCommitmentState(id, to), say(`panel.promise-${to}-told`, { text }));
  return (
    <Line
      margin={<Mark kind={owner === 'me' ? 'mine' : 'theirs'} done={state === 'delivered'} />}
      class={missing ? 'missing' : ''}
    >
      <div class="item">
        <div class="grow">
          <EditableText
            label={say(owner === 'me' ? 'mark.mine' : 'mark.theirs')}
            text={text}
            draftKey={`commitments:${id}`}
            onSave={(next) => actions.editCommitment(id, { text: next })}
          />
          <MetaLine>
            <button type="button" class="meta-btn" onClick={switchOwner}>
              <bdi>{owner === 'me' ? say('you') : name}</bdi>
              <span class="vh">
                , {owner === 'me' ? say('panel.owner-them', { name }) : say('panel.owner-me')}: {text}
              </span>
            </button>
            {!missing && <DueChoice item={promise} />}
            {state === 'delivered' && say('panel.state-delivered')}
            <LaneMenu
              item={promise}
              text={text}
              onChange={(lane, until) =>
                void act(() => actions.setLane('commitments', id, lane, until), say(`panel.lane-${lane}-told`))
              }
            />
          </MetaLine>
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            state === 'delivered'
              ? { key: 'open', label: say('panel.promise-open'), onChoose: () => setState('open') }
              : { key: 'delivered', label: say('panel.promise-delivered'), onChoose: () => setState('delivered') },
            { key: 'dropped', label: say('panel.promise-drop'), onChoose: () => setState('dropped') },
            {
              key: 'remove',
              label: say('panel.remove'),
              onChoose: () => void act(() => actions.removeItem('commitments', id), say('panel.removed', { text })),
            },
          ]}
        />
      </div>
      {missing && <ByWhen item={promise} records={records} />}
    </Line>
  );
}

/** Who does what by when: the owner changes with one press, and a missing date is asked for in place. */
export function PromisedSection({ records, wrapUp }: { records: MeetingRecords; wrapUp: WrapUp }) {
  const { say } = useWords();
  const { promised, undated } = wrapUp;
  if (promised.length === 0) return null;
  return (
    <Section
      title={say('panel.who-what-when')}
      count={say('panel.n-of-m', { n: promised.length - undated.length, total: promised.length })}
    >
      <Lines>
        {promised.map((promise) => (
          <Row key={promise.id} promise={promise} records={records} />
        ))}
      </Lines>
    </Section>
  );
}
