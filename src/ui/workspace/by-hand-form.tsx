import { Plus } from 'lucide';
import type { InputHTMLAttributes } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { instantAt } from '../../core/day.ts';
import { relationships } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { type MessageId, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Segments } from '../parts/segments.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { type ByHandText, emptyByHand, readKeptByHand } from './by-hand-text.ts';
import { Choice } from './choice.tsx';
import { Group } from './group.tsx';
import { plainEnter } from './plain-submit.ts';
import { Problem } from './problem.tsx';
import type { AddMeetingByHand } from './ways-in.ts';

const draftKey = 'by-hand';
const lengths = [15, 25, 30, 45, 50, 60, 90] as const;
const repeats = [0, 1, 2, 4] as const;

type Fault = 'by-hand.name-missing' | 'by-hand.address-bad' | 'by-hand.time-missing';

function faultIn({ name, address, day, time }: ByHandText): Fault | null {
  if (name.trim() === '') return 'by-hand.name-missing';
  if (address.trim() !== '' && !/^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address.trim())) return 'by-hand.address-bad';
  return /^\d{4}-\d\d-\d\d$/.test(day) && /^\d\d:\d\d/.test(time) ? null : 'by-hand.time-missing';
}

const concerns: Readonly<Record<Fault, readonly (keyof ByHandText)[]>> = {
  'by-hand.name-missing': ['name'],
  'by-hand.address-bad': ['address'],
  'by-hand.time-missing': ['day', 'time'],
};

/** A one-on-one that stands in no calendar. What is typed is kept as a draft until it is added. */
export function ByHandForm({ onAdd }: { onAdd: AddMeetingByHand }) {
  const { say, zone, today } = useWords();
  const { keepDraft, readDraft } = useActions();
  const act = useAct();
  const id = useId();
  const [form, setForm] = useState<ByHandText>({ ...emptyByHand, day: today });
  const [fault, setFault] = useState<Fault | null>(null);
  const busy = useRef(false);
  const touched = useRef(false);
  const box = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void readDraft(draftKey).then((draft) => {
      const kept = readKeptByHand(draft);
      if (kept && !touched.current) setForm(kept);
    });
  }, [readDraft]);

  const edit = (news: Partial<ByHandText>) => {
    touched.current = true;
    const next = { ...form, ...news };
    setForm(next);
    keepDraft(draftKey, JSON.stringify(next));
    if (fault && faultIn(next) !== fault) setFault(null);
  };
  const focusOn = (name: keyof ByHandText | undefined) =>
    box.current?.querySelector<HTMLElement>(`[data-field="${name}"]`)?.focus();

  const add = async () => {
    const found = faultIn(form);
    setFault(found);
    if (found) return focusOn(concerns[found][0]);
    if (busy.current) return;
    busy.current = true;
    const { name, address, day, time, minutes, repeatsEveryWeeks, relationship } = form;
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    const start = instantAt(day, hour * 60 + minute, zone);
    const meeting = { name: name.trim(), address: address.trim(), start, minutes, repeatsEveryWeeks, relationship };
    const kept = await act(() => onAdd(meeting), say('by-hand.added', { name: name.trim(), day }));
    busy.current = false;
    if (!kept) return;
    setForm({ ...emptyByHand, day: today });
    keepDraft(draftKey, '');
    focusOn('name');
  };

  const field = (name: 'name' | 'address' | 'day' | 'time', label: MessageId, more: InputHTMLAttributes) => (
    <div class={`field-box by-hand-${name}`}>
      <label class="label" for={`${id}-${name}`}>
        {say(label)}
      </label>
      <input
        {...more}
        id={`${id}-${name}`}
        class="field"
        data-field={name}
        value={form[name]}
        aria-invalid={fault !== null && concerns[fault].includes(name)}
        aria-describedby={`${id}-fault`}
        onInput={(event) => edit({ [name]: event.currentTarget.value })}
        onKeyDown={plainEnter(() => void add())}
      />
    </div>
  );
  return (
    <Group name={say('by-hand.title')} place="by-hand" about={say('by-hand.about')}>
      <div class="by-hand" ref={box}>
        {field('name', 'by-hand.name', { type: 'text', dir: 'auto', autocomplete: 'off' })}
        {field('address', 'by-hand.address', { type: 'email', dir: 'ltr', autocomplete: 'off' })}
        {field('day', 'by-hand.date', { type: 'date', required: true })}
        {field('time', 'by-hand.time', { type: 'time', required: true })}
        <Choice
          label={say('by-hand.minutes')}
          options={lengths.map((n) => ({ value: String(n), label: say('by-hand.minutes-value', { n }) }))}
          value={String(form.minutes)}
          onChoose={(value) => edit({ minutes: Number(value) })}
        />
        <Choice
          label={say('by-hand.relationship')}
          options={relationships.map((value) => ({ value, label: say(`relation.${value}`) }))}
          value={form.relationship}
          onChoose={(relationship) => edit({ relationship })}
        />
        <div class="by-hand-wide">
          <Segments
            legend={say('by-hand.repeats')}
            hideLegend={false}
            options={repeats.map((weeks) => ({ value: String(weeks), label: say(`by-hand.repeats-${weeks}`) }))}
            value={String(form.repeatsEveryWeeks)}
            onChoose={(value) => edit({ repeatsEveryWeeks: repeats.find((weeks) => String(weeks) === value) ?? 0 })}
          />
        </div>
        <div role="status" id={`${id}-fault`} class="by-hand-wide">
          {fault && <Problem>{say(fault)}</Problem>}
        </div>
        <div class="by-hand-wide">
          <Button icon={Plus} onClick={() => void add()}>
            {say('by-hand.add')}
          </Button>
        </div>
      </div>
    </Group>
  );
}
