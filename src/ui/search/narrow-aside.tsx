import { type Narrowed, type NarrowPerson, type SearchAnswer, searchTimes } from '../../core/search/answer.ts';
import { useWords } from '../messages.tsx';
import type { PeopleNames } from './search-state.ts';

const mostPeople = 6;

export interface NarrowAsideProps {
  answer: SearchAnswer;
  narrowed: Narrowed;
  people: PeopleNames;
  onNarrow: (to: Narrowed) => void;
}

function Choice({ name, n, on, onChoose }: { name: string; n: number; on: boolean; onChoose: () => void }) {
  const { formatNumber } = useWords();
  return (
    <li>
      <button type="button" aria-pressed={on} onClick={onChoose}>
        <bdi class="grow">{name}</bdi>
        <span class="num">{formatNumber(n)}</span>
      </button>
    </li>
  );
}

/** With whom and when, with how many there would be. */
export function NarrowAside({ answer, narrowed, people, onNarrow }: NarrowAsideProps) {
  const { say } = useWords();
  const who = Object.entries(answer.byPerson)
    .sort(([a, n], [b, m]) => Number(a === 'me') - Number(b === 'me') || m - n)
    .filter(([id], at) => at < mostPeople || id === narrowed.person || id === 'me');
  const choose = (person: NarrowPerson) => () => onNarrow({ ...narrowed, person });
  const nameOf = (id: string) => (id === 'me' ? say('search.narrow-me') : (people.get(id) ?? say('search.somebody')));
  return (
    <aside class="narrow">
      <h2>{say('search.narrow')}</h2>
      <ul>
        <Choice
          name={say('search.narrow-all')}
          n={answer.ofPeople}
          on={narrowed.person === null}
          onChoose={choose(null)}
        />
        {who.map(([id, n]) => (
          <Choice key={id} name={nameOf(id)} n={n} on={narrowed.person === id} onChoose={choose(id)} />
        ))}
      </ul>
      <h2>{say('search.when')}</h2>
      <ul>
        {searchTimes.map((time) => (
          <Choice
            key={time}
            name={say(`search.when-${time}`)}
            n={answer.byTime[time]}
            on={narrowed.time === time}
            onChoose={() => onNarrow({ ...narrowed, time })}
          />
        ))}
      </ul>
    </aside>
  );
}

/** The keys, for whom they help: who has a keyboard. */
export function KeyHints() {
  const { say } = useWords();
  const rows = [
    { keys: ['↓', '↑'], what: say('search.key-move') },
    { keys: [say('key.enter')], what: say('search.key-open') },
    { keys: ['?', '>', '<', '+'], what: say('search.key-kind') },
    { keys: [say('key.esc')], what: say('search.key-back') },
  ];
  return (
    <section class="search-keys keyboard-only">
      <h2>{say('search.keys')}</h2>
      <ul>
        {rows.map(({ keys, what }) => (
          <li key={what}>
            {keys.map((key) => (
              <span class="kbd" key={key}>
                {key}
              </span>
            ))}{' '}
            {what}
          </li>
        ))}
      </ul>
    </section>
  );
}
