import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import type { Assessment, Level } from '../../core/standing.ts';
import { useWords } from '../messages.tsx';

const levels = ['developing', 'strong', 'outstanding'] as const satisfies readonly Level[];
const xOf = (level: Level) => 6 + levels.indexOf(level) * 44;

function Scale({ level, mine }: { level: Level; mine: boolean }) {
  const x = xOf(level);
  return (
    <svg class="scale turn" width="100" height="12" viewBox="0 0 100 12" aria-hidden="true">
      <path d="M6 6h88" stroke="currentColor" stroke-width="1" opacity="0.6" />
      <circle
        class={mine ? 'full' : 'ring'}
        cx={x}
        cy="6"
        r={mine ? 4 : 3.5}
        stroke="currentColor"
        stroke-width="1.5"
      />
    </svg>
  );
}

/** How either side sees the user's work, as last said. */
export function SeenSection({ person, assessments }: { person: Person; assessments: readonly Assessment[] }) {
  const { say, formatDay } = useWords();
  // Words may have been heard before a level was chosen.
  const latest = (by: 'me' | 'them', who: string) => {
    const one = assessments.findLast((each) => each.by === by && each.level !== null);
    return one?.level ? [{ by, who, level: one.level, day: one.day }] : [];
  };
  const rows = [...latest('them', firstName(person.name)), ...latest('me', say('you'))];
  const [first] = rows;
  if (!first) return null;
  return (
    <section aria-label={say('people.seen')}>
      <h2 class="label">{say('people.seen')}</h2>
      <dl class="seen">
        {rows.map(({ by, who, level }) => (
          <div key={by}>
            <dt dir="auto">{who}</dt>
            <dd>
              <Scale level={level} mine={by === 'me'} />
              <span>{say(`level.${level}`)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="meta">{say('people.seen-on', { date: formatDay(first.day, 'date') })}</p>
    </section>
  );
}
