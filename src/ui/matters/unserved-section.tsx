import { Flag, Footprints } from 'lucide';
import type { MattersPlace } from '../../core/matters/matters-place.ts';
import { servedKinds, unservedOf } from '../../core/matters/served.ts';
import type { Matter } from '../../core/people.ts';
import { leadWords } from '../../core/pitch.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Icon, type IconData } from '../parts/icon.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import type { TiedThing } from './matter-actions.ts';

interface RowProps {
  icon: IconData;
  text: string;
  about: string;
  /** What is tied; null where there is no gain written yet that could be. */
  thing: TiedThing | null;
  lines: readonly Matter[];
}

function Row({ icon, text, about, thing, lines }: RowProps) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  return (
    <li class="unserved-row">
      <span class="mk">
        <Icon of={icon} />
      </span>
      <span class="grow">
        <span dir="auto">{text}</span> <span class="meta">{about}</span>
      </span>
      {thing === null ? (
        <a class="link" href="#/plan">
          {say('matters.unserved-way')}
        </a>
      ) : (
        lines.length > 0 && (
          <select
            class="field small"
            aria-label={say('matters.tie', { text })}
            value=""
            onChange={(event) => {
              const line = lines.find(({ id }) => id === event.currentTarget.value);
              if (line)
                void act(() => actions.tieToMatter(line.id, thing, true), say('matters.tied', { text: line.text }));
            }}
          >
            <option value="">{say('matters.tie-choose')}</option>
            {lines.map((line) => (
              <option key={line.id} value={line.id}>
                {line.text}
              </option>
            ))}
          </select>
        )
      )}
    </li>
  );
}

/** Asks and ways that serve nothing of what is known to matter, each with the way to tie it. */
export function UnservedSection({ shown }: { shown: MattersPlace }) {
  const { say } = useWords();
  const lines = shown.matters.filter(({ kind }) => servedKinds.some((served) => served === kind));
  const { asks, ways } = unservedOf(shown, shown.matters);
  if (asks.length + ways.length === 0) return null;
  return (
    <section class="unserved" aria-labelledby="unserved">
      <h2 id="unserved" class="label soon">
        {say('matters.unserved')}
      </h2>
      <p class="meta">{say('matters.unserved-about')}</p>
      <ul>
        {asks.map((ask) => (
          <Row
            key={ask.id}
            icon={Flag}
            text={leadWords(ask)}
            about={say('matters.unserved-ask')}
            thing={{ is: 'ask', id: ask.id }}
            lines={lines}
          />
        ))}
        {ways.map((way) => {
          const gain = shown.gains.find(({ opportunity }) => opportunity.id === way.id);
          return (
            <Row
              key={way.id}
              icon={Footprints}
              text={way.text}
              about={gain ? gain.benefit.text : ''}
              thing={gain ? { is: 'gain', id: gain.benefit.id } : null}
              lines={lines}
            />
          );
        })}
      </ul>
    </section>
  );
}
