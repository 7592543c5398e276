import { useEffect, useId, useRef } from 'preact/hooks';
import { type Format, weeksOf } from '../../core/format.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Tick } from '../parts/tick.tsx';
import { rhythmWords } from './format-words.ts';

const rhythms: readonly number[] = [1, 2, 3, 4]
  .map((every) => weeksOf({ unit: 'week', every }))
  .concat([1, 2, 3].map((every) => weeksOf({ unit: 'month', every })));
const lengths = [15, 20, 25, 30, 45, 50, 60, 90] as const;

interface ChoiceProps {
  label: string;
  value: number | null;
  options: readonly number[];
  /** Null is the choice of none. */
  wordsFor: (value: number | null) => string;
  onChoose: (value: number | null) => void;
}

function Choice({ label, value, options, wordsFor, onChoose }: ChoiceProps) {
  const id = useId();
  const all = value === null || options.includes(value) ? options : [...options, value].toSorted((a, b) => a - b);
  return (
    <div class="field-box">
      <label class="label" for={id}>
        {label}
      </label>
      <select
        id={id}
        class="field"
        value={value === null ? '' : String(value)}
        onChange={({ currentTarget }) => onChoose(currentTarget.value === '' ? null : Number(currentTarget.value))}
      >
        <option value="">{wordsFor(null)}</option>
        {all.map((option) => (
          <option key={option} value={String(option)}>
            {wordsFor(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

export interface FormatFormProps {
  seriesId: string;
  format: Format;
  /** Each change counts at once. */
  onChange: (edit: Partial<Format>) => void;
  /** The same for words, which are kept while they are typed. */
  onWords: (words: string) => Promise<unknown>;
  onDone: () => void;
}

/** How often, how long, whether both see the agenda, and what else was agreed. */
export function FormatForm({ seriesId, format, onChange, onWords, onDone }: FormatFormProps) {
  const words = useWords();
  const { say } = words;
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(() => form.current?.querySelector('select')?.focus(), []);
  return (
    <fieldset
      class="format-form"
      ref={form}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        onDone();
      }}
    >
      <legend class="vh">{say('agenda.format')}</legend>
      <div class="two">
        <Choice
          label={say('agenda.how-often')}
          value={format.everyWeeks}
          options={rhythms}
          wordsFor={(value) => rhythmWords(value, words) ?? say('agenda.no-rhythm')}
          onChoose={(everyWeeks) => onChange({ everyWeeks })}
        />
        <Choice
          label={say('agenda.how-long')}
          value={format.minutes}
          options={lengths}
          wordsFor={(value) => (value === null ? say('agenda.no-length') : say('agenda.minutes', { n: value }))}
          onChoose={(minutes) => onChange({ minutes })}
        />
      </div>
      <Tick checked={format.sharedAgenda} onChange={(sharedAgenda) => onChange({ sharedAgenda })}>
        {say('agenda.share-it')}
      </Tick>
      <Field
        label={say('agenda.format-words')}
        value={format.words}
        draftKey={`format:${seriesId}:words`}
        onSave={onWords}
        onEnter={onDone}
      />
      <div class="row">
        <Button small onClick={onDone}>
          {say('agenda.format-done')}
        </Button>
      </div>
    </fieldset>
  );
}
