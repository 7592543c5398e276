import { firstName } from '../../../core/names.ts';
import { flagsOf, type WayFlag } from '../../../core/roadmap/way-flags.ts';
import { useWords } from '../../messages.tsx';
import { useEditing } from './editing-context.ts';

type Way = Parameters<typeof flagsOf>[0];

/** What a way lacks, or that it ends soon, in a line each. `skip` leaves out what is said beside it already. */
export function FlagLines({ way, skip = [] }: { way: Way; skip?: readonly WayFlag['kind'][] }) {
  const { say, today } = useWords();
  const { place } = useEditing();
  const { asked, matters } = place;
  const known = asked ? new Set(matters.map(({ id }) => id)) : null;
  const flags = flagsOf(way, today, known).filter(({ kind }) => !skip.includes(kind));
  if (flags.length === 0) return null;
  const name = asked ? firstName(asked.name) : '';
  return (
    <ul class="way-flags">
      {flags.map((flag) => (
        <li key={flag.kind} class={flag.kind === 'expired' ? 'late' : 'soon'}>
          {flag.kind === 'no-gain' && say('roadmap.edit-flag-no-gain')}
          {flag.kind === 'serves-nothing' && say('roadmap.edit-flag-serves-nothing', { name })}
          {flag.kind === 'expires' &&
            (flag.days === 0
              ? say('roadmap.edit-flag-expires-today')
              : say('roadmap.edit-flag-expires', { n: flag.days }))}
          {flag.kind === 'expired' && say('roadmap.edit-flag-expired', { n: flag.days })}
        </li>
      ))}
    </ul>
  );
}
