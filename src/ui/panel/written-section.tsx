import { agendaNotesId } from '../../core/identity.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { LaneMenu } from '../parts/lane-menu.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { DueChoice } from './due-choice.tsx';
import { EditableText } from './editable-text.tsx';
import { nameIn } from './panel-state.ts';
import { nameOfOwner, usePeople } from './people-context.ts';
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
  const { list, id, text, owner } = item;
  const people = usePeople();
  const them = nameOfOwner(item, records, people);
  // A promise may be made to somebody else.
  const away = owner === 'me' && them !== firstName(nameIn(records));
  // What stands on the neutral agenda is for both, and stays so.
  const forBoth = id === agendaNotesId(records.meeting.id);
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
            {owner && <bdi>{owner === 'me' ? say('you') : them}</bdi>}
            {away && <bdi>{say('meet.for', { name: them })}</bdi>}
            {owner && item.state === 'open' && <DueChoice item={item} />}
            {forBoth && <LaneTag lane={item.lane} />}
            {!forBoth && (
              <LaneMenu
                item={item}
                text={text}
                onChange={(to, until) =>
                  void act(() => actions.setLane(list, id, to, until), say(`panel.lane-${to}-told`))
                }
              />
            )}
          </MetaLine>
        </div>
        <Menu
          name={say('panel.more-for', { text })}
          items={[
            ...(owner
              ? [
                  {
                    key: 'owner',
                    label: owner === 'me' ? say('panel.owner-them', { name: them }) : say('panel.owner-me'),
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
