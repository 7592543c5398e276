import type { Id } from '../../../core/record.ts';
import { useActions } from '../../actions.ts';
import { useSay } from '../../messages.tsx';
import { Button } from '../../parts/button.tsx';
import { Field } from '../../parts/field.tsx';
import { LaneMenu } from '../../parts/lane-menu.tsx';
import { useEditing } from './editing-context.ts';

interface VisionEditorProps {
  employerId: Id | null;
  onDone: () => void;
}

/** Where the user wants to be: all of it for themselves, and the part that may be told. Saved while one types. */
export function VisionEditor({ employerId, onDone }: VisionEditorProps) {
  const say = useSay();
  const actions = useActions();
  const { place, undoing } = useEditing();
  const { vision } = place;
  const key = employerId ?? 'own';
  const part = (field: 'mine' | 'toTell') => ({
    label: say(`roadmap.edit-vision-${field === 'mine' ? 'mine' : 'told'}`),
    value: vision?.[field] ?? '',
    draftKey: `vision:${key}:${field}`,
    multiline: true,
    voice: true,
    onEscape: onDone,
    onSave: async (text: string) => {
      undoing.tellDone(say('roadmap.edit-vision-saved'), await actions.writeVision(employerId, { [field]: text }));
    },
  });
  return (
    <fieldset class="edit-box vision-editor" aria-label={say('roadmap.edit-vision')}>
      <div>
        <Field {...part('mine')} autoFocus />
        <p class="meta">{say('roadmap.edit-vision-mine-for')}</p>
      </div>
      <div>
        <Field {...part('toTell')} />
        <p class="meta">
          {say('roadmap.edit-vision-told-for')}{' '}
          <LaneMenu
            item={{ lane: vision?.lane ?? 'private', laneUntil: vision?.laneUntil ?? null }}
            text={say('roadmap.edit-vision-told')}
            onChange={(lane, until) =>
              void undoing.act(
                () => actions.setVisionLane(employerId, lane, until),
                say('roadmap.edit-told-vision-lane'),
              )
            }
          />
        </p>
      </div>
      <div class="vision-foot">
        <Button small onClick={onDone}>
          {say('roadmap.edit-vision-done')}
        </Button>
      </div>
    </fieldset>
  );
}
