import { useEffect, useMemo, useState } from 'preact/hooks';
import { factsWith } from '../../core/insights/facts.ts';
import { spans } from '../../core/insights/period.ts';
import { leadOf, peopleIn, shortNames } from '../../core/insights/whom.ts';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { Segments } from '../parts/segments.tsx';
import type { Shown } from '../people/people-shown.ts';
import { Choice } from '../workspace/choice.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { AgesPlot } from './ages-plot.tsx';
import { DaysPlot } from './days-plot.tsx';
import { Headline } from './headline.tsx';
import { formatStretch } from './insight-words.ts';
import type { InsightsShown, Look } from './insights-shown.ts';
import { KeptPlot } from './kept-plot.tsx';
import { RhythmPlot } from './rhythm-plot.tsx';
import { SincePlot } from './since-plot.tsx';
import { ViewsPlot } from './views-plot.tsx';

export interface InsightsViewProps {
  state: Shown<InsightsShown>;
  look: Look;
  onLook: (look: Look) => void;
  onRetry?: () => void;
}

const everybody = '';
const slowAfterMs = 300;

/** Words for whoever waits. The place where they are said is there before them. */
function Waiting({ waits }: { waits: boolean }) {
  const { say } = useWords();
  const [long, setLong] = useState(false);
  useEffect(() => {
    setLong(false);
    if (!waits) return undefined;
    const timer = setTimeout(() => setLong(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, [waits]);
  return (
    <p class="muted" role="status">
      {waits && long && say('insights.loading')}
    </p>
  );
}

// In the order of the page.
const plots = [KeptPlot, ViewsPlot, DaysPlot, AgesPlot, RhythmPlot, SincePlot];

/** How many of `count` are to be drawn: one more after each frame, so that ten years of them do not hold up the page. */
function useOneByOne(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn < count) setDrawn(drawn + 1);
  }, [drawn, count]);
  return drawn;
}

function Plots({ shown, withId }: { shown: InsightsShown; withId: Id | null }) {
  const { say } = useWords();
  const { period } = shown;
  const facts = useMemo(() => (withId === null ? shown.facts : factsWith(shown.facts, withId)), [shown.facts, withId]);
  const names = useMemo(() => shortNames(shown.facts.people), [shown.facts.people]);
  const nameOf = (id: Id) => names.get(id) || null;
  const lead = withId ?? leadOf(facts);
  const career = facts.career.find(({ personId }) => personId === lead);
  const given = { facts, period, nameOf, lead };
  const drawn = useOneByOne(plots.length);
  return (
    <>
      {career && <Headline career={career} name={nameOf(career.personId) ?? say('insights.the-other')} />}
      <div class="plots">
        {plots.slice(0, drawn).map((One, at) => (
          <One key={at} {...given} />
        ))}
      </div>
    </>
  );
}

function NothingYet() {
  const { say } = useWords();
  return (
    <section class="insights-nothing">
      <p class="voice">{say('insights.nothing')}</p>
      <a class="btn plain" href="#/people">
        {say('insights.nothing-way')}
      </a>
    </section>
  );
}

/** What one's own notes say over time. */
export function InsightsView({ state, look, onLook, onRetry }: InsightsViewProps) {
  const { say, locale } = useWords();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const facts = shown?.facts ?? null;
  const people = useMemo(() => (facts ? peopleIn(facts, look.withId) : []), [facts, look.withId]);
  const withId = people.some(({ id }) => id === look.withId) ? look.withId : null;
  const isEmpty = shown !== null && people.length === 0 && shown.facts.promises.length + shown.facts.open.length === 0;
  return (
    <WorkspaceFrame
      view="insights"
      title={say('insights.title')}
      {...(shown ? { about: say('insights.about', { range: formatStretch(shown.period, locale) }) } : {})}
      buttons={
        !isEmpty && (
          <div class="insights-look">
            {people.length > 0 && (
              <Choice
                label={say('insights.with')}
                value={withId ?? everybody}
                options={[
                  { value: everybody, label: say('insights.everybody') },
                  ...people.map(({ id, name }) => ({ value: id, label: name || say('insights.unnamed') })),
                ]}
                onChoose={(id) => onLook({ ...look, withId: id === everybody ? null : id })}
              />
            )}
            <Segments
              legend={say('insights.span')}
              value={look.span}
              options={spans.map((span) => ({ value: span, label: say(`insights.${span}`) }))}
              onChoose={(span) => onLook({ ...look, span })}
            />
          </div>
        )
      }
    >
      <Waiting waits={state === 'loading'} />
      {isEmpty && <NothingYet />}
      {shown && !isEmpty && <Plots shown={shown} withId={withId} />}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('insights.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
    </WorkspaceFrame>
  );
}
