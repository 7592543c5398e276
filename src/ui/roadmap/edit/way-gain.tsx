import { useId } from 'preact/hooks';
import { firstName } from '../../../core/names.ts';
import type { WayForm } from '../../../core/roadmap/need-form.ts';
import { useSay } from '../../messages.tsx';
import { useEditing } from './editing-context.ts';
import { LineArea } from './line-area.tsx';

interface WayGainProps {
  way: WayForm;
  fault: string | null;
  onSet: (patch: Partial<WayForm>) => void;
}

/** What the employer gains by a way, and which of what matters to the manager it serves. */
export function WayGain({ way, fault, onSet }: WayGainProps) {
  const say = useSay();
  const { place, more } = useEditing();
  const id = useId();
  const { asked, matters } = place;
  const name = asked ? firstName(asked.name) : '';
  return (
    <>
      <LineArea
        label={
          more.employer
            ? say('roadmap.edit-gain-for', { name: more.employer.name })
            : say('roadmap.edit-gain-for-employer')
        }
        text={way.gain}
        placeholder={say('roadmap.edit-gain-hint')}
        fault={fault}
        onType={(gain) => onSet({ gain })}
      />
      {way.gain.trim() !== '' && asked && (
        <div class="edit-field">
          <label for={id}>{say('roadmap.edit-serves', { name })}</label>
          {matters.length > 0 ? (
            <select
              id={id}
              class="field"
              value={way.matterId ?? ''}
              onChange={({ currentTarget }) =>
                onSet({ matterId: matters.find((one) => one.id === currentTarget.value)?.id ?? null })
              }
            >
              <option value="">{say('roadmap.edit-serves-none')}</option>
              {matters.map((matter) => (
                <option key={matter.id} value={matter.id}>
                  {matter.text}
                </option>
              ))}
            </select>
          ) : (
            <a class="link" id={id} href={`#/people/${asked.id}/matters`}>
              {say('roadmap.edit-matters-none', { name })}
            </a>
          )}
        </div>
      )}
    </>
  );
}
