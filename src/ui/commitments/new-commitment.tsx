import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { quickDays } from '../../core/quick-days.ts';
import type { Owner } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Segments } from '../parts/segments.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useDraftLine } from '../use-draft-line.ts';
import { Choice } from '../workspace/choice.tsx';
import type { BoardShown } from './board-shown.ts';

const draftKey = 'commitment:new';

interface NewCommitmentProps {
  people: BoardShown['people'];
  settings: BoardShown['settings'];
  onDone: () => void;
}

/** A promise made outside of any one-on-one. The words survive closing; the rest is chosen anew. */
export function NewCommitment({ people, settings, onDone }: NewCommitmentProps) {
  const { say, today, formatDay } = useWords();
  const actions = useActions();
  const act = useAct();
  const id = useId();
  const [owner, setOwner] = useState<Owner>('me');
  const [person, setPerson] = useState('');
  const { text, type } = useDraftLine(draftKey);
  const [due, setDue] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const busy = useRef(false);

  useEffect(() => {
    input.current?.focus();
  }, []);

  const add = async () => {
    const words = text.trim();
    if (words === '' || busy.current) return input.current?.focus();
    busy.current = true;
    const personId = person === '' ? null : person;
    const kept = await act(
      () => actions.addCommitment({ owner, personId, text: words, due: due === '' ? null : due }),
      say('commitments.added', { text: words }),
    );
    busy.current = false;
    if (!kept) return;
    type('');
    setDue('');
    input.current?.focus();
  };
  const choices = [...new Map([...people.values()].map((one) => [one.id, one])).values()]
    .filter(({ archivedOn, name }) => archivedOn === null && name !== '')
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <form
      class="new-commitment"
      aria-label={say('commitments.new')}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone();
      }}
    >
      <Segments
        legend={say('commitments.owner')}
        options={[
          { value: 'me', label: say('commitments.you-owe') },
          { value: 'them', label: say('commitments.owed') },
        ]}
        value={owner}
        onChoose={setOwner}
      />
      <div class="field-box new-text">
        <label class="label" for={`${id}-text`}>
          {say('commitments.text')}
        </label>
        <input
          id={`${id}-text`}
          ref={input}
          type="text"
          dir="auto"
          class="field"
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <Choice
        label={say('commitments.person')}
        options={[
          { value: '', label: say('commitments.nobody') },
          ...choices.map((one) => ({ value: one.id, label: one.name })),
        ]}
        value={person}
        onChoose={setPerson}
      />
      <div class="field-box">
        <label class="label" for={`${id}-due`}>
          {say('commitments.due')}
        </label>
        <div class="row wrap">
          <input
            id={`${id}-due`}
            type="date"
            class="field"
            value={due}
            min="2000-01-01"
            max="2199-12-31"
            onInput={(event) => setDue(event.currentTarget.value)}
          />
          {quickDays(today, settings).map((day) => (
            <Button key={day} small aria-pressed={due === day} onClick={() => setDue(day)}>
              {formatDay(day, 'weekday-day')}
            </Button>
          ))}
        </div>
      </div>
      <div class="row wrap new-end">
        <Button type="submit">{say('commitments.add')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {say('commitments.close')}
        </Button>
      </div>
    </form>
  );
}
