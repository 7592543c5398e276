import { dayOf } from '../../../core/day.ts';
import { stampTime } from '../../../core/hybrid-clock.ts';
import { firstName } from '../../../core/names.ts';
import { gapsOf } from '../../../core/roadmap/gaps.ts';
import type { RoadmapPlace } from '../../../core/roadmap/roadmap.ts';
import { useActions } from '../../actions.ts';
import { useWords, Words } from '../../messages.tsx';
import { Button } from '../../parts/button.tsx';
import { Of } from '../../parts/of.tsx';
import { useEditing } from './editing-context.ts';
import { type KeyHint, roadmapKeys } from './roadmap-keys.ts';

/** The newest stamp in the plan: when it was last saved. */
function lastSaved({ vision, milestones }: RoadmapPlace): number | null {
  const records = milestones.flatMap(({ milestone, needs }) => [
    milestone,
    ...needs.flatMap(({ need, ways }) => [
      need,
      ...ways.flatMap(({ opportunity, benefit }) => [opportunity, ...(benefit ? [benefit] : [])]),
    ]),
  ]);
  const newest = [...(vision ? [vision] : []), ...records].reduce(
    (latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest),
    '',
  );
  return newest === '' ? null : stampTime(newest);
}

function GapSum({ leaving }: { leaving: string | null }) {
  const { say, today } = useWords();
  const actions = useActions();
  const { place, more, acts } = useEditing();
  const { asked: person, milestones } = place;
  const { asked, untouched } = gapsOf(milestones, more.answered, person?.id ?? null);
  const name = person ? firstName(person.name) : '';
  if (asked.length + untouched.length === 0) return null;
  const next = more.next;
  const n = asked.length;
  const gaps = <b>{say('roadmap.gap-only', { n, name })}</b>;
  return (
    <div class="gap-sum">
      <span class="mk" aria-hidden="true">
        {say('roadmap.gap-sign')}
      </span>
      <div class="grow">
        {n > 0 && (
          <p>
            {next === null ? (
              <Words id="roadmap.gap-asked" values={{ n, gaps }} />
            ) : next.day === today ? (
              <Words id="roadmap.gap-asked-today" values={{ n, gaps }} />
            ) : (
              <Words id="roadmap.gap-asked-day" values={{ n, gaps, day: next.day }} />
            )}{' '}
            {leaving !== null && say('roadmap.gap-leaves', { text: leaving })}
          </p>
        )}
        {untouched.length > 0 && (
          <p>
            {person
              ? say('roadmap.gap-untouched', { n: untouched.length })
              : say('roadmap.gap-nobody', { n: untouched.length })}
          </p>
        )}
        <p class="meta">{say('roadmap.gap-no-reason')}</p>
      </div>
      {person && untouched.length > 0 && (
        <Button small onClick={() => acts.ask(untouched.map(({ need }) => need))}>
          {say('roadmap.gap-ask-all', { n: untouched.length, name })}
        </Button>
      )}
      {!person && (
        <a class="btn plain small" href="#/people">
          {say('roadmap.gap-say-who')}
        </a>
      )}
      {person &&
        n > 0 &&
        (next ? (
          <Button small onClick={() => actions.openPanel(next.id, 'questions')}>
            {say('roadmap.gap-see')}
          </Button>
        ) : (
          <a class="btn plain small" href={`#/people/${person.id}`}>
            {say('roadmap.gap-see')}
          </a>
        ))}
    </div>
  );
}

function Dropped() {
  const { say } = useWords();
  const { more, acts } = useEditing();
  if (more.dropped.length === 0) return null;
  return (
    <div class="let-go">
      <p class="meta">{say('roadmap.edit-dropped')}</p>
      <ul>
        {more.dropped.map((milestone) => (
          <li key={milestone.id}>
            <bdi dir="auto">{milestone.title}</bdi>
            <Button small kind="quiet" onClick={() => acts.setState(milestone, 'open')}>
              {say('roadmap.edit-take-up')}
              <Of what={milestone.title} />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

const keyNames = {
  Enter: 'roadmap.keys-name-enter',
  Alt: 'roadmap.keys-name-alt',
  Ctrl: 'roadmap.keys-name-ctrl',
  Delete: 'roadmap.keys-name-delete',
} as const;
const isNamed = (key: string): key is keyof typeof keyNames => key in keyNames;
/** What is told at the foot; opening and removing one finds by trying. */
const atFoot = roadmapKeys.filter(({ keys: [first] }) => first !== 'Enter' && first !== 'Delete');

function Keys({ of: { keys, what } }: { of: KeyHint }) {
  const { say } = useWords();
  return (
    <li>
      {keys.map((key) => (
        <span key={key} class="kbd">
          {isNamed(key) ? say(keyNames[key]) : key}
        </span>
      ))}{' '}
      {say(what)}
    </li>
  );
}

/** Under the drawing: what became of the gaps, what was let go, the keys, and when it was last saved. */
export function RoadmapFoot({ leaving }: { leaving: string | null }) {
  const { say, formatDay, zone, today } = useWords();
  const { place } = useEditing();
  const saved = lastSaved(place);
  const savedOn = saved === null ? null : dayOf(saved, zone);
  return (
    <footer class="roadmap-foot">
      <GapSum leaving={leaving} />
      <Dropped />
      {place.milestones.length > 0 && (
        <div class="key-line meta">
          <ul class="keyboard-only" aria-label={say('roadmap.keys')}>
            {atFoot.map((hint) => (
              <Keys key={hint.what} of={hint} />
            ))}
          </ul>
          {saved !== null && savedOn !== null && (
            <span class="saved">
              {savedOn === today
                ? say('roadmap.edit-saved', { time: saved })
                : say('roadmap.edit-saved-on', { date: formatDay(savedOn, 'day-month') })}
            </span>
          )}
        </div>
      )}
    </footer>
  );
}
