import { CircleUserRound, Footprints, HeartHandshake, Mail, Scale } from 'lucide';
import type { SearchLine } from '../../core/search/search-line.ts';
import { Icon, type IconData } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';

const icons: Readonly<Record<'letter' | 'plan' | 'matter' | 'person' | 'assessment', IconData>> = {
  letter: Mail,
  plan: Footprints,
  matter: HeartHandshake,
  person: CircleUserRound,
  assessment: Scale,
};

/** What kind of thing was found. */
export function HitMark({ line }: { line: SearchLine }) {
  const { mark } = line;
  if (mark === 'letter' || mark === 'plan' || mark === 'matter' || mark === 'person' || mark === 'assessment') {
    return (
      <span class="mk">
        <Icon of={icons[mark]} />
      </span>
    );
  }
  return <Mark kind={mark} done={line.state === 'delivered'} />;
}
