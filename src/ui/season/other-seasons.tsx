import type { Season } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { MetaLine } from '../parts/line.tsx';
import { wholeDate } from './season-words.ts';

function SeasonLinks({ seasons, label }: { seasons: readonly Season[]; label: string }) {
  const { say, locale } = useWords();
  return (
    <ul class="season-links" aria-label={label}>
      {seasons.map(({ id, title, decidedOn, state, kind }) => (
        <li key={id}>
          <a class="name-link" href={`#/plan/season?id=${id}`} dir="auto">
            {title}
          </a>
          <MetaLine>
            {wholeDate(decidedOn, locale)}
            {say(state === 'open' ? `season.kind-${kind}` : `season.state-${state}`)}
          </MetaLine>
        </li>
      ))}
    </ul>
  );
}

/** The other seasons: open ones in sight, past ones folded. */
export function OtherSeasons({ seasons, shown }: { seasons: readonly Season[]; shown: Id | null }) {
  const { say } = useWords();
  const others = seasons.filter(({ id }) => id !== shown);
  const open = others.filter(({ state }) => state === 'open');
  const past = others.filter(({ state }) => state !== 'open');
  if (others.length === 0) return null;
  return (
    <section class="season-others">
      {open.length > 0 && (
        <>
          <h2 class="label">{say('season.also-open')}</h2>
          <SeasonLinks seasons={open} label={say('season.also-open')} />
        </>
      )}
      {past.length > 0 && (
        <details class="season-fold">
          <summary class="label">{say('season.past', { n: past.length })}</summary>
          <SeasonLinks seasons={past} label={say('season.past', { n: past.length })} />
        </details>
      )}
    </section>
  );
}
