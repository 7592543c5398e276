import { Trash2 } from 'lucide';
import { dayOf } from '../../core/day.ts';
import type { Note } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { IconButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { LaneButton } from '../parts/lane-tag.tsx';
import { useAct, useTellDone } from '../parts/undo-bar.tsx';

function ProgressNote({ note }: { note: Note }) {
  const { say, formatDay, zone } = useWords();
  const actions = useActions();
  const act = useAct();
  const tellDone = useTellDone();
  const day = formatDay(dayOf(note.at, zone), 'day-month');
  return (
    <li class="progress-note">
      <Field
        label={say('commitments.note-of', { date: day })}
        hideLabel
        inPlace
        multiline
        value={note.text}
        draftKey={`note:${note.id}`}
        onSave={async (text) => {
          const words = text.trim();
          if (words === '' || words === note.text) return;
          tellDone(say('commitments.note-changed'), await actions.editNote(note.id, words));
        }}
      />
      <span class="meta num">{day}</span>
      <LaneButton
        lane={note.lane}
        onChange={(lane) => void act(() => actions.setLane('notes', note.id, lane), say('commitments.lane-told'))}
      />
      <IconButton
        icon={Trash2}
        name={say('commitments.note-remove', { text: note.text })}
        onClick={() => void act(() => actions.removeItem('notes', note.id), say('commitments.note-removed'))}
      />
    </li>
  );
}

/** How it goes, in the user's words, oldest first, and a line for the next note. */
export function ProgressNotes({ id, text, notes }: { id: string; text: string; notes: readonly Note[] }) {
  const { say } = useWords();
  const actions = useActions();
  return (
    <section class="detail" aria-label={say('commitments.progress')} data-part="note">
      <h4 class="label">{say('commitments.progress')}</h4>
      {notes.length > 0 && (
        <ul class="progress-notes">
          {notes.map((note) => (
            <ProgressNote key={note.id} note={note} />
          ))}
        </ul>
      )}
      <AddField
        label={say('commitments.note-label', { text })}
        placeholder={say('commitments.note-add')}
        draftKey={`progress:${id}`}
        onAdd={(words) => actions.addProgress(id, words)}
        done={say('commitments.note-added')}
      />
    </section>
  );
}
