import { useEffect, useRef, useState } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { quickDays } from '../../core/quick-days.ts';
import type { Day, Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Of } from '../parts/of.tsx';
import { PickDay } from '../parts/pick-day.tsx';
import { useAct } from '../parts/undo-bar.tsx';

export interface DueItem {
  readonly id: Id;
  readonly text: string;
  readonly due: Day | null;
}

function useSetDue(item: DueItem) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  return (due: Day) => act(() => actions.setDue(item.id, due), say('panel.due-told', { text: item.text, day: due }));
}

function PickDue({ item, onDone }: { item: DueItem; onDone: () => void }) {
  const { say } = useWords();
  const setDue = useSetDue(item);
  return (
    <PickDay
      label={say('panel.due-label', { text: item.text })}
      day={item.due}
      onSet={(day) => void setDue(day).then((kept) => kept && onDone())}
      onEscape={onDone}
    />
  );
}

/** When a commitment is due, as a button in the meta line that opens a date field in its place. */
export function DueChoice({ item }: { item: DueItem }) {
  const { say } = useWords();
  const [picking, setPicking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!picking && back.current) button.current?.focus();
  }, [picking]);
  if (picking) {
    return (
      <PickDue
        item={item}
        onDone={() => {
          back.current = true;
          setPicking(false);
        }}
      />
    );
  }
  return (
    <button
      type="button"
      ref={button}
      class={item.due === null ? 'meta-btn soon' : 'meta-btn'}
      onClick={() => setPicking(true)}
    >
      {item.due === null ? say('panel.no-date') : say('panel.by', { day: item.due })}
      <Of as="also" what={say('panel.due-change', { text: item.text })} />
    </button>
  );
}

/** "By when?" with two days at hand and the way to any other. */
export function ByWhen({ item, records }: { item: DueItem; records: MeetingRecords }) {
  const { say, today, formatDay } = useWords();
  const setDue = useSetDue(item);
  const [picking, setPicking] = useState(false);
  return (
    <fieldset class="row wrap by-when">
      <legend class="vh">{say('panel.due-label', { text: item.text })}</legend>
      <span class="label soon" aria-hidden="true">
        {say('panel.by-when')}
      </span>
      {picking ? (
        <PickDue item={item} onDone={() => setPicking(false)} />
      ) : (
        <>
          {quickDays(today, records.settings).map((day) => (
            <Button key={day} small onClick={() => void setDue(day)}>
              {formatDay(day, 'weekday-day')}
              <Of as="meaning" what={formatDay(day, 'long')} />
            </Button>
          ))}
          <Button small onClick={() => setPicking(true)}>
            {say('panel.pick')}
          </Button>
        </>
      )}
    </fieldset>
  );
}
