import { Check } from 'lucide';
import { daysBetween } from '../../core/day.ts';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import type { ObjectiveSigns, Standing } from '../../core/objectives/standing.ts';
import type { Objective } from '../../core/plan.ts';
import { startDay } from '../../core/stage.ts';
import { useWords, Words } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Of } from '../parts/of.tsx';
import { farDate, paceId, percentText } from './objective-words.ts';
import { ProgressBar } from './progress-bar.tsx';

function Reached({ one }: { one: Objective }) {
  const words = useWords();
  const { say } = words;
  const { reachedOn, due } = one;
  const late = reachedOn === null || due === null ? null : daysBetween(due, reachedOn);
  const date = reachedOn === null ? '' : farDate(reachedOn, words);
  return (
    <p class="done-on">
      <Icon of={Check} />
      <span>
        {reachedOn === null
          ? say('objectives.done')
          : late === null
            ? say('objectives.done-on', { date })
            : late <= 0
              ? say('objectives.done-in-time', { date })
              : say('objectives.done-late', { date, n: late })}
      </span>
    </p>
  );
}

/** The ask that is tied to its milestone, where the day of the talk is known. */
function Ask({ one, shown }: { one: Objective; shown: ObjectivesPlace }) {
  const words = useWords();
  const ask = one.milestoneId === null ? undefined : shown.asks.get(one.milestoneId);
  const next = ask && shown.next.get(ask.personId);
  if (!next) return null;
  const day = startDay(next, words.zone);
  return (
    <p>{day === words.today ? <b>{words.say('objectives.ask-today')}</b> : words.say('objectives.ask-on', { day })}</p>
  );
}

/** The first need of its milestone that is not met yet. */
function NextOnTheWay({ one, shown }: { one: Objective; shown: ObjectivesPlace }) {
  const milestone = shown.milestones.find((other) => other.milestone.id === one.milestoneId);
  const next = milestone?.needs.find(({ state }) => state !== 'met');
  if (!next) return null;
  return (
    <p class="meta">
      <Words
        id={next.state === 'gap' ? 'objectives.next-gap' : 'objectives.next-need'}
        values={{ text: next.need.text }}
      />
    </p>
  );
}

export interface StandingViewProps {
  one: Objective;
  standing: Standing;
  signs: ObjectiveSigns;
  shown: ObjectivesPlace;
  onAddLine: () => void;
}

/** Where an objective stands, at the end of its line. */
export function StandingView({ one, standing, signs, shown, onAddLine }: StandingViewProps) {
  const words = useWords();
  const { say, locale } = words;
  const { lastLine } = signs;
  const { progress, planned, pace, lateBy, quietSince, neverHeard } = standing;
  const lastWords = lastLine && (
    <p class="meta">
      <Words
        id="objectives.last-line"
        values={{ date: farDate(lastLine.day, words, 'day-month'), text: lastLine.text }}
      />
    </p>
  );
  if (standing.state === 'dropped') return <p class="muted">{say('objectives.dropped')}</p>;
  if (standing.state === 'reached') {
    return (
      <>
        <Reached one={one} />
        {lastLine && (
          <p class="meta" dir="auto">
            {lastLine.text}
          </p>
        )}
      </>
    );
  }
  return (
    <>
      <Ask one={one} shown={shown} />
      {progress !== null && (
        <>
          <ProgressBar progress={progress} planned={planned} />
          <p class="pace">
            {pace === null || planned === null ? (
              <b>{percentText(progress, locale)}</b>
            ) : (
              <Words
                id={paceId(pace)}
                values={{ done: <b>{percentText(progress, locale)}</b>, planned: percentText(planned, locale) }}
              />
            )}
          </p>
        </>
      )}
      {lateBy > 0 && <p class="late">{say('objectives.late', { n: lateBy })}</p>}
      {quietSince === null ? (
        (lastWords ?? (neverHeard && <p class="meta">{say('objectives.no-line')}</p>))
      ) : (
        <p class="soon">
          {say(neverHeard ? 'objectives.quiet-ever' : 'objectives.quiet', { date: farDate(quietSince, words) })}
        </p>
      )}
      {(quietSince !== null || lastLine === null) && <NextOnTheWay one={one} shown={shown} />}
      {quietSince !== null && (
        <Button small onClick={onAddLine}>
          {say('objectives.add-line')}
          <Of what={one.text} />
        </Button>
      )}
    </>
  );
}
