import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Lane } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { LaneButton } from '../parts/lane-tag.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { DueChoice } from './due-choice.tsx';
import { EditableText } from './editable-text.tsx';
import { nameIn } from './panel-state.ts';
import { type WrittenItem, writtenItems } from './written-items.ts';

function useEdit() {
  const actions = useActions();
  return (item: WrittenItem, text: string) => {
    switch (item.list) {
      case 'commitments':
        return actions.editCommitment(item.id, { text });
      case 'questions':
        return actions.editQuestion(item.id, text);
      case 'evidence':
        return actions.editEvidence(item.id, { text });
      default:
        return actions.editNote(item.id, text);
    }
  };
}

function Row({ item, records }: { item: WrittenItem; records: MeetingRecords }) {
  const { say, formatTime } = useWords();
  const act = useAct();
  const actions = useActions();
  const edit = useEdit();
  const { list, id, text, lane, owner } = item;
  const setLane = (to: Lane) => {
    void act(
      () =>
        list === 'commitments'
          ? actions.editCommitment(id, { lane: to })
          : list === 'evidence'
            ? actions.editEvidence(id, { lane: to })
            : actions.setLane(list, id, to),
      say(`panel.lane-${to}-told`),
    );
  };
  return (
    <Line margin={<Mark kind={item.kind} done={item.state === 'delivered'} />}>
      <div class="item">
        <div class="grow">
          <EditableText
            label={item.kind === 'note' ? say('panel.note') : say(`mark.${item.kind}`)}
            text={text}
            draftKey={`${list}:${id}`}
            onSave={(next) => edit(item, next)}
          />
          <MetaLine>
            <span class="num">{formatTime(item.at)}</span>
            {owner && <bdi>{owner === 'me' ? say('you') : firstName(nameIn(records))}</bdi>}
            {owner && item.state === 'open' && <DueChoice item={item} />}
            <LaneButton lane={lane} onChange={setLane} />
          </MetaLine>
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            ...(owner
              ? [
                  {
                    key: 'owner',
                    label:
                      owner === 'me'
                        ? say('panel.owner-them', { name: firstName(nameIn(records)) })
                        : say('panel.owner-me'),
                    onChoose: () =>
                      void act(
                        () => actions.editCommitment(id, { owner: owner === 'me' ? 'them' : 'me' }),
                        say('panel.owner-told', { text }),
                      ),
                  },
                ]
              : []),
            {
              key: 'remove',
              label: say('panel.remove'),
              onChoose: () => void act(() => actions.removeItem(list, id), say('panel.removed', { text })),
            },
          ]}
        />
      </div>
    </Line>
  );
}

/** Everything captured in this meeting: each can be put right, shared or kept private, and taken out again. */
export function WrittenSection({ records }: { records: MeetingRecords }) {
  const { say, formatNumber } = useWords();
  const items = writtenItems(records);
  if (items.length === 0) return null;
  return (
    <Section title={say('panel.written')} count={formatNumber(items.length)}>
      <Lines>
        {items.map((item) => (
          <Row key={item.id} item={item} records={records} />
        ))}
      </Lines>
    </Section>
  );
}
