import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import { Line } from '../parts/line.tsx';
import { useTellDone } from '../parts/undo-bar.tsx';

/** The words of an item of the user's own, while they change them. */
export function OwnItemField({ id, text, onClose }: { id: Id; text: string; onClose: () => void }) {
  const say = useSay();
  const actions = useActions();
  const tellDone = useTellDone();
  const save = async (next: string) => {
    const words = next.trim();
    if (words === '' || words === text) return;
    tellDone(say('checklist.edited'), await actions.editChecklistItem(id, words));
  };
  return (
    <Line>
      <Field
        label={say('checklist.edit-label')}
        hideLabel
        value={text}
        draftKey={`checklist-item:${id}`}
        onSave={save}
        autoFocus
        onEnter={onClose}
        onEscape={onClose}
      />
    </Line>
  );
}
