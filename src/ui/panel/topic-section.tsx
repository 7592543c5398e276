import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Topic } from '../../core/meetings.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { OrderMark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { AddLine } from './add-line.tsx';
import { EditableText } from './editable-text.tsx';
import { type Reorder, useReorder } from './use-reorder.ts';

function Row({ topic, n, reorder }: { topic: Topic; n: number; reorder: Reorder }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { id, title } = topic;
  const set = (state: 'open' | 'done' | 'parked') => () =>
    void act(
      () => actions.editTopic(topic.meetingId, { id: topic.id, kind: topic.kind }, { state }),
      say(`panel.topic-${state}-told`, { text: title }),
    );
  return (
    <Line margin={<OrderMark n={n} />} class={topic.state === 'open' ? '' : 'settled'} row={id} grip>
      <div class="item" onKeyDownCapture={(event) => reorder.onKey(event, id, title)}>
        <div class="grow">
          <EditableText
            label={say('mark.topic')}
            text={title}
            draftKey={`topic:${id}:title`}
            onSave={(next) => actions.editTopic(topic.meetingId, { id: topic.id, kind: topic.kind }, { title: next })}
          />
          <MetaLine>
            <EditableText
              label={say('panel.wanted-label')}
              text={topic.wanted}
              draftKey={`topic:${id}:wanted`}
              empty={say('panel.wanted-empty')}
              {...(topic.wanted === '' ? {} : { lead: say('panel.wanted') })}
              onSave={(wanted) => actions.editTopic(topic.meetingId, { id: topic.id, kind: topic.kind }, { wanted })}
            />
            {topic.rolledFrom.length > 0 && say('panel.rolled', { n: topic.rolledFrom.length })}
            {topic.state !== 'open' && say(`panel.state-${topic.state}`)}
            <LaneMenu
              item={topic}
              text={title}
              onChange={(lane, until) =>
                void act(() => actions.setLane('topics', id, lane, until), say(`panel.lane-${lane}-told`))
              }
            />
          </MetaLine>
        </div>
        <Menu
          name={say('panel.more-for', { text: title })}
          items={[
            ...reorder.items(id, title),
            ...(topic.state === 'open'
              ? [
                  { key: 'done', label: say('panel.mark-done'), onChoose: set('done') },
                  { key: 'parked', label: say('panel.park-menu'), onChoose: set('parked') },
                ]
              : [{ key: 'open', label: say('panel.reopen-topic'), onChoose: set('open') }]),
            {
              key: 'remove',
              label: say('panel.remove'),
              onChoose: () => void act(() => actions.removeItem('topics', id), say('panel.removed', { text: title })),
            },
          ]}
        />
      </div>
    </Line>
  );
}

/** What to raise, in the order of the talk, each with the outcome wanted. */
export function TopicSection({ records }: { records: MeetingRecords }) {
  const { say, formatNumber } = useWords();
  const actions = useActions();
  const topics = records.topics.filter(({ kind, deletedAt }) => kind === 'own' && deletedAt === null);
  const reorder = useReorder(
    'topics',
    topics.map(({ id, title }) => ({ id, text: title })),
  );
  const meetingId = records.meeting.id;
  return (
    <Section
      title={say(topics.length > 1 ? 'panel.topics-ordered' : 'panel.topics')}
      {...(topics.length > 0 ? { count: formatNumber(topics.length) } : {})}
    >
      <Lines ordered drag={reorder.drag}>
        {topics.map((topic, index) => (
          <Row key={topic.id} topic={topic} n={index + 1} reorder={reorder} />
        ))}
        <AddLine
          label={say('panel.add-topic')}
          draftKey={`add-topic:${meetingId}`}
          onAdd={(title) => actions.addTopic(meetingId, title)}
          done={say('panel.topic-added')}
        />
      </Lines>
      {topics.length > 1 && (
        <Line as="div" class="keyboard-only">
          <p class="meta keys-hint">{say('panel.reorder-hint')}</p>
        </Line>
      )}
    </Section>
  );
}
