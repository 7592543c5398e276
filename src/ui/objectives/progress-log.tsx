import { Trash2 } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { dayOf } from '../../core/day.ts';
import type { Objective } from '../../core/plan.ts';
import type { Note } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { IconButton, TextButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LaneButton } from '../parts/lane-tag.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';
import { farDate, percentText } from './objective-words.ts';

const page = 8;

function LogLine({ note }: { note: Note }) {
  const words = useWords();
  const { say, zone, locale } = words;
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const date = farDate(dayOf(note.at, zone), words, 'day-month');
  const done = note.progress ?? null;
  return (
    <li class="log-line">
      <span class="meta num log-day">
        {date}
        {done !== null && <b>{percentText(done, locale)}</b>}
      </span>
      <Field
        label={say('objectives.line-of', { date })}
        hideLabel
        inPlace
        wraps
        value={note.text}
        draftKey={`note:${note.id}`}
        onSave={async (text) => {
          const said = text.trim();
          if (said === '' || said === note.text) return;
          tellDone(say('objectives.line-changed'), await actions.editNote(note.id, said));
        }}
      />
      <LaneButton
        lane={note.lane}
        onChange={(lane) =>
          void act(() => actions.setLane('notes', note.id, lane), say('objectives.lane-told', { text: note.text }))
        }
      />
      <IconButton
        icon={Trash2}
        name={say('objectives.line-remove', { text: note.text })}
        onClick={() => void act(() => actions.removeItem('notes', note.id), say('objectives.line-removed'))}
      />
    </li>
  );
}

/** How much is done by then; it may stay empty. */
function LinePercent({ value, onSet }: { value: string; onSet: (value: string) => void }) {
  const { say } = useWords();
  const id = useId();
  return (
    <div class="row line-percent">
      <label class="meta" for={id}>
        {say('objectives.line-percent')}
      </label>
      <input
        id={id}
        type="number"
        class="field num"
        min={0}
        max={100}
        step={1}
        value={value}
        onInput={(event) => onSet(event.currentTarget.value)}
      />
    </div>
  );
}

/** How it went so far, newest first, and a line for what comes next. Lines are private until shared. */
export function ProgressLog({ one, lines }: { one: Objective; lines: readonly Note[] }) {
  const { say } = useWords();
  const actions = useActions();
  const [most, setMost] = useState(page);
  const [percent, setPercent] = useState('');
  const given = Number(percent);
  const progress = percent.trim() === '' || !(given >= 0 && given <= 100) ? null : given;
  return (
    <section class="detail" aria-label={say('objectives.log')} data-part="line">
      <h4 class="label">{say('objectives.log')}</h4>
      <AddField
        label={say('objectives.line-label', { text: one.text })}
        placeholder={say('objectives.line-add')}
        draftKey={`objective-line:${one.id}`}
        button={say('objectives.line-button')}
        onAdd={async (text) => {
          const undo = await actions.addObjectiveLine(one.id, text, progress);
          setPercent('');
          return undo;
        }}
        done={say('objectives.line-added')}
      />
      <LinePercent value={percent} onSet={setPercent} />
      {lines.length > 0 && (
        <ul class="log-lines">
          {lines.slice(0, most).map((note) => (
            <LogLine key={note.id} note={note} />
          ))}
        </ul>
      )}
      {lines.length > most && (
        <TextButton onClick={() => setMost(most * 4)}>{say('objectives.more', { n: lines.length - most })}</TextButton>
      )}
    </section>
  );
}
