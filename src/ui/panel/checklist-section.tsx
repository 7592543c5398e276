import { useId } from 'preact/hooks';
import { type ChecklistItem, checklistOf } from '../../core/checklist.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { Steps } from '../parts/steps.tsx';
import { Tick } from '../parts/tick.tsx';
import { useAct } from '../parts/undo-bar.tsx';

/** True where the records tick the item: taking such a tick back by hand would change nothing. */
export function ticksItself(item: ChecklistItem, records: MeetingRecords): boolean {
  const byHand = records.checks.some((one) => one.item === item.key && one.ticked && one.deletedAt === null);
  return item.done && !item.byHand && !byHand;
}

function Item({ item, records }: { item: ChecklistItem; records: MeetingRecords }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const detail = useId();
  const itself = ticksItself(item, records);
  const soon = item.detail?.id === 'item.promised-today' || item.detail?.id === 'item.promised-late';
  return (
    <Line class={itself ? 'check done itself' : item.done ? 'check done' : 'check'}>
      <Tick
        checked={item.done}
        disabled={itself}
        describedBy={detail}
        onChange={(ticked) =>
          void act(
            () => actions.tick(records.meeting.id, item.key, ticked),
            say(ticked ? 'panel.ticked' : 'panel.unticked'),
          )
        }
      >
        <Text m={item.text} />
      </Tick>
      <div class="meta" id={detail}>
        {itself ? (
          <>
            {say('panel.ticked-itself')}
            <span class="vh">, {say('panel.ticked-why')}</span>
          </>
        ) : item.done || !item.detail ? null : soon ? (
          <span class="soon">
            <Text m={item.detail} />
          </span>
        ) : (
          <Text m={item.detail} />
        )}
      </div>
    </Line>
  );
}

/** What to have done before walking in. What the records know ticks itself and says so. */
export function ChecklistSection({ records }: { records: MeetingRecords }) {
  const { say, now, zone } = useWords();
  const { items, done, total, stage } = checklistOf(records, now, zone);
  if ((stage !== 'prepare' && stage !== 'propose') || total === 0) return null;
  return (
    <Section
      title={say('panel.checklist')}
      count={
        <>
          <Steps done={done} total={total} />
          {say('panel.n-of-m', { n: done, total })}
        </>
      }
    >
      <Lines tight>
        {items.map((item) => (
          <Item key={item.key} item={item} records={records} />
        ))}
      </Lines>
    </Section>
  );
}
