import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { ChecklistItem, Goal } from '../../core/checklist-item.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { IconButton } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { Tick } from '../parts/tick.tsx';
import { useAct } from '../parts/undo-bar.tsx';

const pressing = new Set(['item.promised-today', 'item.promised-late', 'item.today', 'item.since']);

function Detail({ item }: { item: ChecklistItem }) {
  const { say } = useWords();
  if (item.itself) {
    return (
      <>
        {say('checklist.itself')}
        <Of as="also" what={say('checklist.itself-why')} />
      </>
    );
  }
  if (item.done || !item.detail) return null;
  return (
    <span class={pressing.has(item.detail.id) ? 'soon' : undefined}>
      <Text m={item.detail} />
    </span>
  );
}

export interface ItemRowProps {
  item: ChecklistItem;
  meetingId: Id;
  onGo: (goal: Goal) => void;
  /** Stands at the end of the row: its menu. */
  menu?: ComponentChildren;
  /** The row can be dragged. */
  draggable?: boolean;
}

/** One item. What ticked itself says so and cannot be unticked; a tick by hand can. An arrow leads to where it is done. */
export function ItemRow({ item, meetingId, onGo, menu, draggable = false }: ItemRowProps) {
  const { say, sayMessage } = useWords();
  const act = useAct();
  const actions = useActions();
  const detail = useId();
  const { goTo } = item;
  const text = sayMessage(item.text);
  return (
    <Line
      class={item.itself ? 'check done itself' : item.done ? 'check done' : 'check'}
      {...(draggable ? { row: item.key } : {})}
    >
      <div class="grow">
        <Tick
          checked={item.done}
          disabled={item.itself}
          describedBy={detail}
          onChange={(ticked) =>
            void act(
              () => actions.tick(meetingId, item.key, ticked),
              say(ticked ? 'checklist.ticked' : 'checklist.unticked'),
            )
          }
        >
          <Text m={item.text} />
        </Tick>
        <div class="meta" id={detail}>
          <Detail item={item} />
        </div>
      </div>
      {!item.done && goTo && (
        <IconButton icon={ChevronRight} name={say('checklist.go', { text })} onClick={() => onGo(goTo)} />
      )}
      {menu}
    </Line>
  );
}
