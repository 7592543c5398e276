import { countsOf } from '../../core/roadmap/labels.ts';
import type { Roadmap } from '../../core/roadmap/roadmap.ts';
import { useWords } from '../messages.tsx';
import { whenWords } from './when-words.ts';

/** The next three and the one where it is going; more would not be read here. */
const mostBeforeLast = 3;

/** The staircase in small, with the way to the whole of it. Nothing where there is no milestone ahead. */
export function WhereThisLeads({ roadmap }: { roadmap: Pick<Roadmap, 'milestones'> }) {
  const words = useWords();
  const ahead = roadmap.milestones.filter(({ milestone }) => milestone.state === 'open');
  if (ahead.length === 0) return null;
  const shown = ahead.length > mostBeforeLast ? [...ahead.slice(0, mostBeforeLast), ...ahead.slice(-1)] : ahead;
  return (
    <section class="leads" aria-labelledby="leads">
      <div class="leads-head">
        <h2 id="leads">
          <a class="link" href="#/plan">
            {words.say('roadmap.leads')}
          </a>
        </h2>
        <p class="meta">{words.formatRow(countsOf(ahead).map(words.sayMessage))}</p>
      </div>
      <ol style={{ '--leads-count': shown.length }}>
        {shown.map(({ milestone }, at) => (
          <li key={milestone.id} style={{ '--leads-up': shown.length - 1 - at }}>
            <b dir="auto">{milestone.title}</b>
            <span class="meta">{whenWords(milestone, { short: true }, words)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
