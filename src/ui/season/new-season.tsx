import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { Person } from '../../core/people.ts';
import type { Season } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import { defaultSteps } from '../../core/season/step-kinds.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Segments } from '../parts/segments.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { Choice } from '../workspace/choice.tsx';
import { seasonKinds } from './edit-season.tsx';
import { peopleOptions } from './people-options.ts';
import { firstWords } from './season-words.ts';

const draftKey = 'season:new';

interface NewSeasonProps {
  people: readonly Person[];
  onMade: (id: Id) => void;
  /** Null where there is nothing to go back to. */
  onClose: (() => void) | null;
}

/** What is decided, when, and with whom the one-on-ones are counted. The words survive closing. */
export function NewSeason({ people, onMade, onClose }: NewSeasonProps) {
  const words = useWords();
  const { say, today } = words;
  const actions = useActions();
  const act = useAct();
  const id = useId();
  const [kind, setKind] = useState<Season['kind']>('promotion');
  const [title, setTitle] = useState('');
  const [day, setDay] = useState('');
  const [person, setPerson] = useState<Id | null>(null);
  const [missing, setMissing] = useState<'title' | 'day' | null>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const dayField = useRef<HTMLInputElement>(null);
  const busy = useRef(false);
  const touched = useRef(false);
  const options = peopleOptions(people, null);
  const manager = people.find(({ relationship, archivedOn }) => relationship === 'manager' && archivedOn === null);
  const chosen = person ?? manager?.id ?? '';

  useEffect(() => {
    if (onClose) titleField.current?.focus();
    void actions.readDraft(draftKey).then((draft) => {
      if (!touched.current && draft !== '') setTitle(draft);
    });
  }, [actions]);

  const type = (text: string) => {
    touched.current = true;
    setTitle(text);
    actions.keepDraft(draftKey, text);
  };
  const add = async () => {
    const named = title.trim();
    const fault = named === '' ? 'title' : /^\d{4}-\d\d-\d\d$/.test(day) && day > today ? null : 'day';
    setMissing(fault);
    if (fault !== null) return (fault === 'title' ? titleField : dayField).current?.focus();
    if (busy.current) return;
    busy.current = true;
    const fresh = crypto.randomUUID();
    const season = { id: fresh, title: named, kind, decidedOn: day, personId: chosen === '' ? null : chosen };
    const steps = firstWords(kind, defaultSteps(kind), words);
    const kept = await act(() => actions.addSeason({ ...season, steps }), say('season.made', { title: named }));
    busy.current = false;
    if (!kept) return;
    type('');
    onMade(fresh);
  };
  return (
    <form
      class="season-new"
      aria-label={say('season.new')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose?.();
      }}
    >
      <Segments
        legend={say('season.kind')}
        hideLegend={false}
        options={seasonKinds.map((value) => ({ value, label: say(`season.kind-${value}`) }))}
        value={kind}
        onChoose={setKind}
      />
      <div class="field-box">
        <label class="label" for={`${id}-title`}>
          {say('season.title')}
        </label>
        <input
          id={`${id}-title`}
          ref={titleField}
          type="text"
          dir="auto"
          class="field"
          value={title}
          placeholder={say(`season.title-${kind}`)}
          aria-invalid={missing === 'title'}
          aria-describedby={`${id}-missing`}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      <div class="field-box">
        <label class="label" for={`${id}-day`}>
          {say('season.day')}
        </label>
        <input
          id={`${id}-day`}
          ref={dayField}
          type="date"
          class="field"
          value={day}
          min={today}
          max="2199-12-31"
          aria-invalid={missing === 'day'}
          aria-describedby={`${id}-missing`}
          onInput={(event) => setDay(event.currentTarget.value)}
        />
      </div>
      <Choice<Id>
        label={say('season.person')}
        options={[{ value: '', label: say('season.no-person') }, ...options]}
        value={chosen}
        onChoose={setPerson}
      />
      <p class="late season-missing" role="status" id={`${id}-missing`}>
        {missing && say(`season.missing-${missing}`)}
      </p>
      <div class="row wrap season-end">
        <Button kind="primary" type="submit">
          {say('season.make')}
        </Button>
        {onClose && (
          <Button kind="quiet" onClick={onClose}>
            {say('season.close')}
          </Button>
        )}
      </div>
    </form>
  );
}
