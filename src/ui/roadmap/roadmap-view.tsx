import { Eye, Lock, Plus } from 'lucide';
import { useEffect } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import type { Id } from '../../core/record.ts';
import type { RoadmapPlace } from '../../core/roadmap/roadmap.ts';
import { timeScale, type Zoom } from '../../core/roadmap/time-scale.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { LaneTag } from '../parts/lane-tag.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import type { Shown } from '../people/people-shown.ts';
import { PlanFrame } from '../plan/plan-frame.tsx';
import { NeedLegend } from './need-sign.tsx';
import { editVisionId, type RoadmapEditing } from './roadmap-editing.ts';
import { RoadmapPicture } from './roadmap-picture.tsx';
import { ZoomChoice } from './zoom-choice.tsx';

export interface RoadmapViewProps {
  state: Shown<RoadmapPlace>;
  zoom: Zoom;
  onZoom: (zoom: Zoom) => void;
  /** The milestone or need that an address leads to. */
  at?: Id | null;
  editing?: RoadmapEditing;
  onRetry?: () => void;
}

/** Who may see where one wants to be, as a sign. Where nothing can be told there is nothing to be seen. */
function VisionLane({ place }: { place: RoadmapPlace }) {
  const { say } = useWords();
  const { vision, asked } = place;
  if (!vision) return null;
  if (vision.toTell.trim() === '') {
    return (
      <span class="lane">
        <Icon of={Lock} size={12} />
        {say('roadmap.mine-only')}
      </span>
    );
  }
  if (vision.lane !== 'shared' || !asked) return <LaneTag lane={vision.lane} />;
  return (
    <span class="lane">
      <Icon of={Eye} size={12} />
      {say('roadmap.shared-with', { name: firstName(asked.name) })}
    </span>
  );
}

const mayBeShown = ({ relationship }: Person) =>
  relationship === 'manager' || relationship === 'skip-level' || relationship === 'mentor';

/** The plan as far as it is shared, for each with whom it may be looked at. */
function SoFarLinks({ people }: { people: readonly Person[] }) {
  const { say } = useWords();
  const shown = people
    .filter(mayBeShown)
    .filter(({ name }) => name.trim() !== '')
    .slice(0, 6);
  if (shown.length === 0) return null;
  return (
    <p class="rm-so-far">
      {say('roadmap.show-so-far')}
      {shown.map(({ id, name }) => (
        <a key={id} class="link" href={`#/plan/so-far/${id}`} dir="auto">
          {firstName(name)}
        </a>
      ))}
    </p>
  );
}

function EditVision({ onOpen }: { onOpen: () => void }) {
  const { say } = useWords();
  return (
    <TextButton id={editVisionId} onClick={onOpen}>
      {say('roadmap.edit-vision-open')}
    </TextButton>
  );
}

function Teach({ place, editing }: { place: RoadmapPlace; editing: RoadmapEditing | undefined }) {
  const { say } = useWords();
  const begun = place.vision !== null && (place.vision.toTell || place.vision.mine).trim() !== '';
  return (
    <section class="rm-empty">
      <p class="voice">{say(begun ? 'roadmap.no-milestone' : 'roadmap.empty')}</p>
      {editing && !editing.above && (
        <div class="row wrap">
          <Button kind="primary" onClick={begun ? editing.onAddMilestone : editing.onEditVision}>
            {say(begun ? 'roadmap.add-first' : 'roadmap.start')}
          </Button>
          {begun && <EditVision onOpen={editing.onEditVision} />}
        </div>
      )}
    </section>
  );
}

function Plan({
  place,
  zoom,
  onZoom,
  editing,
}: { place: RoadmapPlace } & Omit<RoadmapViewProps, 'state' | 'at' | 'onRetry'>) {
  const { say, today } = useWords();
  const { milestones, people } = place;
  const nameOf = (id: string | null) => {
    const found = people.find((one) => one.id === id);
    return found ? firstName(found.name) || null : null;
  };
  const steps = milestones.map(({ milestone }) => milestone);
  return (
    <>
      <div class="rm-bar">
        {editing && !editing.above && place.vision && <EditVision onOpen={editing.onEditVision} />}
        <SoFarLinks people={people} />
        <ZoomChoice zoom={zoom} onZoom={onZoom} />
      </div>
      <RoadmapPicture
        roadmap={place}
        readOnly={false}
        zoom={zoom}
        nameOf={nameOf}
        {...(editing ? { slots: editing.slots, onOpen: editing.onOpen, onKeyDown: editing.onKeyDown } : {})}
      />
      {editing?.foot && <div class="rm-editing">{editing.foot}</div>}
      <div class="rm-foot">
        <NeedLegend />
        {timeScale(steps, { today, width: 1000, zoom }).nearWider && (
          <p class="meta rm-near">{say('roadmap.near-wider')}</p>
        )}
      </div>
    </>
  );
}

/** The roadmap: where I want to be, and the staircase that leads there. */
export function RoadmapView({ state, zoom, onZoom, at = null, editing, onRetry }: RoadmapViewProps) {
  const { say } = useWords();
  const place = typeof state === 'object' && 'shown' in state ? state.shown : null;
  useEffect(() => {
    if (at === null || place === null) return;
    const there = document.getElementById(`milestone-${at}`) ?? document.getElementById(`need-${at}`);
    there?.scrollIntoView({ block: 'center', inline: 'nearest' });
    there?.focus({ preventScroll: true });
  }, [at, place === null]);
  const where = place?.vision ? place.vision.toTell.trim() || place.vision.mine.trim() : '';
  return (
    <PlanFrame
      at="roadmap"
      title={where || say('plan.roadmap')}
      ownTitle={where !== ''}
      {...(where === '' ? {} : { over: say('roadmap.where') })}
      buttons={
        place && (
          <div class="rm-head-end">
            <VisionLane place={place} />
            {editing && place.milestones.length > 0 && (
              <Button icon={Plus} onClick={editing.onAddMilestone}>
                {say('roadmap.milestone')}
              </Button>
            )}
          </div>
        )
      }
    >
      {editing?.above && <div class="rm-editing">{editing.above}</div>}
      {place &&
        (place.milestones.length === 0 ? (
          <Teach place={place} editing={editing} />
        ) : (
          <Plan place={place} zoom={zoom} onZoom={onZoom} {...(editing ? { editing } : {})} />
        ))}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('roadmap.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
    </PlanFrame>
  );
}
