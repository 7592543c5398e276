import { useId } from 'preact/hooks';
import type { WayForm } from '../../../core/roadmap/need-form.ts';
import { useSay } from '../../messages.tsx';
import { Of } from '../../parts/of.tsx';

interface WayMoreProps {
  way: WayForm;
  /** Its place among several ways, read out; null where it is the only one. */
  place: number | null;
  wrong: boolean;
  onSet: (patch: Partial<WayForm>) => void;
}

/** Until when a way is open, and where that is written. */
export function WayMore({ way, place: n, wrong, onSet }: WayMoreProps) {
  const say = useSay();
  const sourceId = useId();
  const dayId = useId();
  const of = n !== null && <Of what={say('roadmap.edit-way-n', { n })} />;
  return (
    <>
      <div class="edit-field">
        <label for={dayId}>
          {say('roadmap.edit-until')}
          {of}
        </label>
        <input
          id={dayId}
          type="date"
          class="field"
          value={way.expiresOn ?? ''}
          min="2000-01-01"
          max="2199-12-31"
          onChange={({ currentTarget: { value } }) =>
            onSet({ expiresOn: /^\d{4}-\d\d-\d\d$/.test(value) ? value : null })
          }
        />
      </div>
      <div class="edit-field">
        <label for={sourceId}>
          {say('roadmap.edit-source')}
          {of}
        </label>
        <input
          id={sourceId}
          type="url"
          dir="ltr"
          class="field"
          value={way.source}
          placeholder={say('roadmap.edit-source-hint')}
          aria-invalid={wrong}
          aria-describedby={wrong ? `${sourceId}-fault` : undefined}
          onInput={({ currentTarget }) => onSet({ source: currentTarget.value })}
        />
        {wrong && (
          <p class="meta late" id={`${sourceId}-fault`}>
            {say('roadmap.edit-fault-source')}
          </p>
        )}
      </div>
    </>
  );
}
