import { useEffect, useRef, useState } from 'preact/hooks';
import { becomings, type Fate, fates, type Handover, usualHandover } from '../../core/employers/handover.ts';
import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';

const addressForm = /^[^@\s]+@[^@\s]+\.[^@\s]+$/;
const nobody = '';

export interface ManagerFormProps {
  former: Person;
  open: { readonly mine: number; readonly theirs: number; readonly questions: number; readonly asks: number };
  others: readonly Person[];
  onDone: () => void;
}

/** A new manager: who it is, what the former one is now, and what becomes of what is open. One change. */
export function ManagerForm({ former, open, others, onDone }: ManagerFormProps) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const [whom, setWhom] = useState(nobody);
  const [name, setName] = useState('');
  const [address, setAddress] = useState('');
  const [wrong, setWrong] = useState(false);
  const [choices, setChoices] = useState<Omit<Handover, 'from' | 'to'>>(usualHandover);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  const called = firstName(former.name);
  const known = others.find(({ id }) => id === whom);
  const next = known?.name ?? name.trim();
  const fate = <F extends Fate>(
    what: 'mine' | 'theirs' | 'questions' | 'ask',
    count: number,
    options: readonly F[],
    value: F,
    set: (value: F) => void,
  ) =>
    count > 0 && (
      <Choice
        label={say(`employers.fate-${what}`, { name: called, n: count })}
        options={options.map((one) => ({ value: one, label: say(`employers.fate-${one}`, { name: called }) }))}
        value={value}
        onChoose={set}
      />
    );
  const submit = () => {
    const typed = address.trim();
    const isWrong = known === undefined && typed !== '' && !addressForm.test(typed);
    setWrong(isWrong);
    if (isWrong || next === '') return;
    const to = known ? { id: known.id } : { name: next, address: typed };
    void act(
      () => actions.handOver({ from: former.id, to, ...choices }),
      say('employers.handed-over', { name: next }),
    ).then((kept) => {
      if (kept) onDone();
    });
  };
  return (
    <form
      class="manager-form"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Choice
        label={say('employers.whom')}
        options={[
          { value: nobody, label: say('employers.new-somebody') },
          ...others.map((one) => ({ value: one.id, label: one.name })),
        ]}
        value={whom}
        onChoose={setWhom}
      />
      {!known && (
        <>
          <label class="label">
            {say('employers.new-name')}
            <input
              type="text"
              class="field"
              dir="auto"
              required
              maxLength={200}
              value={name}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <label class="label">
            {say('employers.new-address')}
            <input
              type="text"
              inputMode="email"
              class="field"
              dir="ltr"
              maxLength={320}
              value={address}
              aria-invalid={wrong}
              aria-describedby="new-manager-wrong"
              onInput={(event) => {
                setAddress(event.currentTarget.value);
                setWrong(false);
              }}
            />
          </label>
          <p class="late ui" id="new-manager-wrong" role="status">
            {wrong && say('employers.wrong-address')}
          </p>
        </>
      )}
      <Choice
        label={say('employers.becomes', { name: called })}
        options={becomings.map((value) => ({ value, label: say(`employers.becomes-${value}`) }))}
        value={choices.becomes}
        onChoose={(becomes) => setChoices({ ...choices, becomes })}
      />
      {fate('mine', open.mine, fates, choices.mine, (mine) => setChoices({ ...choices, mine }))}
      {fate('theirs', open.theirs, ['keep', 'drop'], choices.theirs, (theirs) => setChoices({ ...choices, theirs }))}
      {fate('questions', open.questions, fates, choices.questions, (questions) =>
        setChoices({ ...choices, questions }),
      )}
      {fate('ask', open.asks, fates, choices.ask, (ask) => setChoices({ ...choices, ask }))}
      <Button kind="primary" type="submit" disabled={next === ''}>
        {next === '' ? say('employers.hand-over') : say('employers.do-hand-over', { name: next })}
      </Button>
    </form>
  );
}
