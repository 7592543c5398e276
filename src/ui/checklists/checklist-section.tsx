import { useState } from 'preact/hooks';
import { type Checklist, type ChecklistItem, checklistOf } from '../../core/checklist.ts';
import type { ChecklistScope } from '../../core/checklist-order.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Stage } from '../../core/upkeep.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { usePlaces } from '../panel/place.ts';
import { AddField, AddMark } from '../parts/add-field.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { Steps } from '../parts/steps.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { ItemMenu } from './item-menu.tsx';
import { ItemRow } from './item-row.tsx';
import { LeftOut } from './left-out.tsx';
import { OwnItemField } from './own-item-field.tsx';
import { useItemOrder } from './use-item-order.ts';

interface ListProps {
  records: MeetingRecords;
  list: Checklist;
  scope: ChecklistScope;
  changing: boolean;
}

function Items({ records, list, scope, changing }: ListProps) {
  const { sayMessage } = useWords();
  const { reach } = usePlaces();
  const [editing, setEditing] = useState<string | null>(null);
  const { moves, drag, onKey } = useItemOrder(list.items, scope);
  const atHome = ({ own }: ChecklistItem) => records.ownItems.some((one) => one.id === own && one.meetingId !== null);
  return (
    <div ref={drag.ref} class="check-list" onKeyDownCapture={onKey}>
      <Lines tight>
        {list.items.map((item) => {
          const text = sayMessage(item.text);
          if (item.own !== null && editing === item.own)
            return <OwnItemField key={item.key} id={item.own} text={text} onClose={() => setEditing(null)} />;
          const menu = (
            <ItemMenu
              item={item}
              text={text}
              scope={scope}
              moves={moves.items(item.key, text)}
              atHome={atHome(item)}
              onEdit={() => setEditing(item.own)}
            />
          );
          return (
            <ItemRow
              key={item.key}
              item={item}
              meetingId={records.meeting.id}
              onGo={reach}
              draggable
              {...(changing ? { menu } : {})}
            />
          );
        })}
        {changing && <LeftOut items={list.hidden} scope={scope} />}
      </Lines>
    </div>
  );
}

/** What stands below the list while it is changed: an item of one's own, and the way to the templates. */
function Changing({ list, scope }: { list: Checklist; scope: ChecklistScope }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const last = [...list.items, ...list.hidden].map(({ order }) => order).sort();
  return (
    <>
      <Line as="div" class="add" margin={<AddMark />}>
        <AddField
          label={say('checklist.add')}
          draftKey={`checklist-add:${scope.meetingId}:${scope.stage}`}
          onAdd={(text) => actions.addChecklistItem(scope, text, last.at(-1) ?? null)}
          done={say('checklist.added')}
          autoFocus
        />
      </Line>
      <Line as="div">
        <p class="meta keys-hint">{say('checklist.hint')}</p>
        <div class="row wrap check-foot">
          <Button small onClick={() => void act(() => actions.keepChecklist(scope), say('checklist.kept'))}>
            {say('checklist.keep')}
          </Button>
          <Button small kind="quiet" onClick={() => actions.openWorkspace('settings/checklists')}>
            {say('checklist.templates')}
          </Button>
        </div>
      </Line>
    </>
  );
}

/**
 * The checklist of the stage, where it is one of `stages`. What the records know ticks itself and says so; the user may
 * add, move and leave out.
 */
export function ChecklistSection({ records, stages }: { records: MeetingRecords; stages: readonly Stage[] }) {
  const { say, now, zone } = useWords();
  const [changing, setChanging] = useState(false);
  const list = checklistOf(records, now, zone);
  const { done, total, stage, moment, hidden } = list;
  if (!stages.includes(stage) || total + hidden.length === 0) return null;
  const scope = { stage, relationship: records.person?.relationship ?? null, meetingId: records.meeting.id };
  return (
    <Section
      title={say(`checklist.at-${moment}`)}
      class="checklist"
      count={
        <>
          <Steps done={done} total={total} />
          {say('checklist.n-of-m', { n: done, total })}
        </>
      }
    >
      <Items records={records} list={list} scope={scope} changing={changing} />
      {changing && <Changing list={list} scope={scope} />}
      <Line as="div" class="check-change">
        <TextButton aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {say(changing ? 'checklist.change-done' : 'checklist.change')}
        </TextButton>
      </Line>
    </Section>
  );
}
