import { X } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { daysBetween } from '../../core/day.ts';
import type { Day } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { Button, IconButton, TextButton } from '../parts/button.tsx';
import { type DayRange, daysOf, rangesOf } from './day-ranges.ts';
import { Problem } from './problem.tsx';
import { useSave } from './use-save.ts';

const mostDays = 62;
const asDay = (text: string): Day | null => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : null);

function DayField({ label, required = false }: { label: string; required?: boolean }) {
  const id = useId();
  return (
    <div class="field-box">
      <label class="label" for={id}>
        {label}
      </label>
      <input type="date" id={id} class="field" min="2000-01-01" max="2199-12-31" required={required} />
    </div>
  );
}

function AddDays({ onAdd, onEscape }: { onAdd: (range: DayRange) => void; onEscape: () => void }) {
  const { say } = useWords();
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const add = () => {
    const [first, last] = [...(form.current?.querySelectorAll('input') ?? [])].map(({ value }) => asDay(value));
    if (!first) return;
    const range = { from: first, to: last ?? first };
    const days = daysBetween(range.from, range.to) + 1;
    setProblem(days < 1 ? say('settings.holiday-backwards') : days > mostDays ? say('settings.holiday-long') : null);
    if (days < 1 || days > mostDays) return;
    onAdd(range);
    form.current?.reset();
    form.current?.querySelector('input')?.focus();
  };
  return (
    <form
      class="add-days"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onEscape();
      }}
    >
      <DayField label={say('settings.holiday-first')} required />
      <DayField label={say('settings.holiday-last')} />
      <Button small type="submit">
        {say('settings.holiday-add')}
      </Button>
      <div role="status">{problem !== null && <Problem>{problem}</Problem>}</div>
    </form>
  );
}

/** Days on which the user does not work, as stretches; they count in every reckoning with working days. */
export function Holidays({ holidays }: { holidays: readonly Day[] }) {
  const { say, formatDay } = useWords();
  const save = useSave();
  const [adding, setAdding] = useState(false);
  const box = useRef<HTMLFieldSetElement>(null);
  const back = useRef(false);
  useEffect(() => {
    if (!adding && back.current) box.current?.querySelector<HTMLElement>('.link')?.focus();
    back.current = false;
  }, [adding]);
  const ranges = rangesOf(holidays);
  const wordsFor = ({ from, to }: DayRange) =>
    from === to
      ? formatDay(from, 'long')
      : say('settings.holiday-range', { from: formatDay(from, 'long'), to: formatDay(to, 'long') });
  const remove = (range: DayRange) => {
    const gone = new Set(daysOf(range));
    save(
      'holidays',
      (before) => before.filter((day) => !gone.has(day)),
      say('settings.removed', { text: wordsFor(range) }),
    );
  };
  const add = (range: DayRange) =>
    save(
      'holidays',
      (before) => [...new Set([...before, ...daysOf(range)])].sort(),
      say('settings.holiday-added', { text: wordsFor(range) }),
    );
  return (
    <fieldset ref={box}>
      <legend class="group-about holidays">{say('settings.holidays')}</legend>
      {ranges.length === 0 && <p class="meta">{say('settings.holidays-none')}</p>}
      {ranges.length > 0 && (
        <ul class="entries">
          {ranges.map((range) => (
            <li key={range.from}>
              <span class="grow">{wordsFor(range)}</span>
              <IconButton
                icon={X}
                name={say('settings.remove', { text: wordsFor(range) })}
                onClick={() => remove(range)}
              />
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <AddDays
          onAdd={add}
          onEscape={() => {
            back.current = true;
            setAdding(false);
          }}
        />
      ) : (
        <div class="add-one">
          <TextButton onClick={() => setAdding(true)}>{say('settings.holiday-open')}</TextButton>
        </div>
      )}
    </fieldset>
  );
}
