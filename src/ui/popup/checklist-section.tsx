import { useId } from 'preact/hooks';
import type { ChecklistItem } from '../../core/checklist.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { Text, useSay } from '../messages.tsx';
import { Line, Lines } from '../parts/line.tsx';
import { Tick } from '../parts/tick.tsx';
import { useAct } from '../parts/undo-bar.tsx';

function Item({ item, records }: { item: ChecklistItem; records: MeetingRecords }) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const why = useId();
  // What follows from the records cannot be unticked here; what was ticked by hand can.
  const ticked = records.checks.some((check) => check.item === item.key && check.ticked && check.deletedAt === null);
  const byItself = item.done && !item.byHand && !ticked;
  return (
    <Line class="clamp-words" {...(byItself ? { title: say('popup.by-itself') } : {})}>
      <Tick
        checked={item.done}
        disabled={byItself}
        describedBy={why}
        onChange={(checked) =>
          void act(
            () => actions.tick(records.meeting.id, item.key, checked),
            say(checked ? 'popup.ticked' : 'popup.unticked'),
          )
        }
      >
        <Text m={item.text} />
      </Tick>
      <div class={byItself ? 'vh' : 'meta why'} id={why}>
        {byItself ? say('popup.by-itself') : item.detail && <Text m={item.detail} />}
      </div>
    </Line>
  );
}

/** The checklist of the stage, opened in place under the readiness line. */
export function ChecklistSection({ items, records }: { items: readonly ChecklistItem[]; records: MeetingRecords }) {
  const say = useSay();
  return (
    <section class="sec checks" id="checklist" aria-label={say('popup.checklist')}>
      <Lines tight>
        {items.map((item) => (
          <Item key={item.key} item={item} records={records} />
        ))}
      </Lines>
    </section>
  );
}
