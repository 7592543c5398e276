import { Plus } from 'lucide';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import { noSigns, standingOf } from '../../core/objectives/standing.ts';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Leaf, Line } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { PlanFrame } from '../plan/plan-frame.tsx';
import { NewObjective } from './new-objective.tsx';
import { HorizonSection, type ListProps, OverSection } from './objective-list.tsx';
import { headlineText } from './objective-words.ts';
import type { FocusOn, ObjectivesState, OpenedObjective } from './objectives-shown.ts';
import { BarLegend } from './progress-bar.tsx';

export interface ObjectivesViewProps {
  state: ObjectivesState;
  opened: OpenedObjective | null;
  onOpen: (id: Id | null) => void;
  /** Asks for what could be linked to the one that is open. */
  onAskLinkable: () => void;
  onRetry: () => void;
}

/** What stands there before the first one: what makes a good one, an example, and the line to write it on. */
function Empty() {
  const { say } = useWords();
  return (
    <Leaf class="objectives">
      <section class="sec">
        <Line as="div">
          <p>{say('objectives.empty')}</p>
          <p class="meta objective-example">{say('objectives.empty-such')}</p>
          <p class="voice">{say('objectives.empty-example')}</p>
          <p class="muted">{say('objectives.empty-measure')}</p>
          <NewObjective autoFocus={false} onClose={null} />
        </Line>
      </section>
    </Leaf>
  );
}

function Objectives(list: ListProps) {
  const { shown, opened } = list;
  const box = useRef<HTMLDivElement>(null);
  const openedId = opened?.id ?? null;
  // A link from elsewhere may lead far down; a row opened by hand is in sight already.
  useEffect(() => {
    if (openedId === null) return;
    box.current?.querySelector(`[data-objective="${openedId}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [openedId]);
  const planned = shown.atWork.some(({ state, progress }) => state === 'open' && progress !== null);
  return (
    <div ref={box}>
      <Leaf class="objectives">
        {(['short', 'long'] as const).map((horizon) => (
          <HorizonSection
            key={horizon}
            {...list}
            horizon={horizon}
            objectives={shown.atWork.filter((one) => one.horizon === horizon)}
          />
        ))}
        <OverSection {...list} objectives={shown.over} />
      </Leaf>
      {planned && <BarLegend />}
    </div>
  );
}

const isEmpty = ({ atWork, over }: ObjectivesPlace) => atWork.length + over.length === 0;

/** Objectives by horizon, each with where it stands; one may be open. */
export function ObjectivesView({ state, opened, onOpen, onAskLinkable, onRetry }: ObjectivesViewProps) {
  const words = useWords();
  const { say, today, zone } = words;
  const [adding, setAdding] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [focus, setFocus] = useState<FocusOn | null>(null);
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const headline = useMemo(() => {
    const standings = (shown?.atWork ?? []).map((one) =>
      standingOf(one, shown?.signs.get(one.id) ?? noSigns, { today, zone }),
    );
    return headlineText(standings, words);
  }, [shown, words, today, zone]);
  const none = shown ? isEmpty(shown) : null;
  const before = useRef(none);
  useLayoutEffect(() => {
    // The line on which the first one was written goes away, and would take the focus with it.
    const lost = document.activeElement === null || document.activeElement === document.body;
    if (before.current === true && none === false && lost) {
      document.querySelector<HTMLElement>('.objective-title')?.focus();
    }
    before.current = none;
  }, [none]);
  const addLine = (id: Id) => {
    setFocus((before) => ({ id, part: 'line', n: (before?.n ?? 0) + 1 }));
    onOpen(id);
  };
  return (
    <PlanFrame
      at="objectives"
      title={say('plan.objectives')}
      {...(headline === '' ? {} : { about: headline })}
      buttons={
        shown &&
        !isEmpty(shown) && (
          <Button icon={Plus} buttonRef={button} aria-expanded={adding} onClick={() => setAdding(!adding)}>
            {say('objectives.new')}
          </Button>
        )
      }
    >
      {shown && adding && !isEmpty(shown) && (
        <NewObjective
          autoFocus
          onClose={() => {
            button.current?.focus();
            setAdding(false);
          }}
        />
      )}
      {shown &&
        (isEmpty(shown) ? (
          <Empty />
        ) : (
          <Objectives
            shown={shown}
            opened={opened}
            focus={focus}
            onOpen={(id) => {
              setFocus(null);
              onOpen(id);
            }}
            onAddLine={addLine}
            onAskLinkable={onAskLinkable}
          />
        ))}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('objectives.failed')} onRetry={onRetry} />
      )}
    </PlanFrame>
  );
}
