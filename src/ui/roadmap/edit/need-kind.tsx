import { useId } from 'preact/hooks';
import type { NeedForm } from '../../../core/roadmap/need-form.ts';
import { useSay } from '../../messages.tsx';
import { useEditing } from './editing-context.ts';

interface NeedKindProps {
  form: NeedForm;
  onSet: (patch: Partial<NeedForm>) => void;
}

const kinds = ['skill', 'knowledge', 'exposure', 'approval', 'means'] as const;

/** Of which kind a need is, at the end of its label's line. */
export function NeedKind({ form, onSet }: NeedKindProps) {
  const say = useSay();
  return (
    <select
      class="need-kind"
      aria-label={say('roadmap.edit-kind')}
      value={form.kind}
      onChange={({ currentTarget }) => onSet({ kind: kinds.find((kind) => kind === currentTarget.value) ?? form.kind })}
    >
      {kinds.map((kind) => (
        <option key={kind} value={kind}>
          {say(`roadmap.edit-kind-${kind}`)}
        </option>
      ))}
    </select>
  );
}

/** Which of the competencies that are named a need builds. */
export function NeedCompetency({ form, onSet }: NeedKindProps) {
  const say = useSay();
  const { more } = useEditing();
  const id = useId();
  if (more.competencies.length === 0) return null;
  return (
    <div class="edit-field">
      <label for={id}>{say('roadmap.edit-competency')}</label>
      <select
        id={id}
        class="field"
        value={form.competencyId ?? ''}
        onChange={({ currentTarget }) =>
          onSet({ competencyId: more.competencies.find((one) => one.id === currentTarget.value)?.id ?? null })
        }
      >
        <option value="">{say('roadmap.edit-competency-none')}</option>
        {more.competencies.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
    </div>
  );
}
