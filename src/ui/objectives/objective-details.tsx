import { Mail } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import type { Objective } from '../../core/plan.ts';
import { DayChoice } from '../commitments/day-choice.tsx';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Agreement } from './agreement.tsx';
import { LinkedCommitments } from './linked-commitments.tsx';
import { LinkedEvidence } from './linked-evidence.tsx';
import { type FocusOn, type OpenedObjective, partnerOf } from './objectives-shown.ts';
import { ProgressLog } from './progress-log.tsx';
import { useObjectiveActs } from './use-objective-acts.ts';
import { WhatAndWhen } from './what-and-when.tsx';

/** Reached today or another day, let go, open again; and a letter about it. */
function Ends({ one, partnerId }: { one: Objective; partnerId: string | null }) {
  const { say, today } = useWords();
  const acts = useObjectiveActs(one);
  const [other, setOther] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (other) box.current?.querySelector('input')?.focus();
  }, [other]);
  return (
    <div class="row wrap objective-ends" ref={box}>
      {one.state === 'open' ? (
        <>
          <Button small onClick={() => void acts.reach()}>
            {say('objectives.reach-today')}
          </Button>
          {other ? (
            <DayChoice
              label={say('objectives.reached-on')}
              day={null}
              set={say('objectives.set')}
              max={today}
              onDay={(day) => void acts.reach(day)}
            />
          ) : (
            <Button small onClick={() => setOther(true)}>
              {say('objectives.reach-other')}
            </Button>
          )}
          <Button small kind="quiet" onClick={() => void acts.drop()}>
            {say('objectives.drop')}
          </Button>
        </>
      ) : (
        <Button small onClick={() => void acts.reopen()}>
          {say('objectives.reopen')}
        </Button>
      )}
      <a class="btn quiet small" href={`#/letter/update/${partnerId ?? 'nobody'}/${one.id}`}>
        <Icon of={Mail} />
        {say('objectives.draft-update')}
      </a>
    </div>
  );
}

export interface ObjectiveDetailsProps {
  one: Objective;
  opened: OpenedObjective;
  shown: ObjectivesPlace;
  focus: FocusOn | null;
  id: string;
  onClose: () => void;
  onAskLinkable: () => void;
}

/** Everything about one objective, opened in its place. */
export function ObjectiveDetails(props: ObjectiveDetailsProps) {
  const { one, opened, shown, focus, id, onClose, onAskLinkable } = props;
  const box = useRef<HTMLElement>(null);
  const { details, linkable } = opened;
  const partner = partnerOf(shown, one);
  const ready = details !== null;
  useEffect(() => {
    if (!focus || !ready) return;
    box.current?.querySelector<HTMLElement>(`[data-part="${focus.part}"] :is(input, textarea)`)?.focus();
  }, [focus, ready]);
  return (
    <section
      class="details objective-details"
      id={id}
      ref={box}
      aria-label={one.text}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        onClose();
      }}
    >
      <div class="detail-column">
        <WhatAndWhen one={one} shown={shown} name={partner ? firstName(partner.name) : null} />
        <Agreement one={one} shown={shown} />
      </div>
      <div class="detail-column">
        {details && (
          <>
            <ProgressLog one={one} lines={details.lines} />
            <LinkedCommitments
              one={one}
              commitments={details.commitments}
              linkable={linkable}
              shown={shown}
              onAskLinkable={onAskLinkable}
            />
            <LinkedEvidence one={one} evidence={details.evidence} linkable={linkable} onAskLinkable={onAskLinkable} />
          </>
        )}
      </div>
      <Ends one={one} partnerId={partner?.id ?? null} />
    </section>
  );
}
