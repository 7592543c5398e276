import { useCallback } from 'preact/hooks';
import type { PlanSoFar } from '../../core/plan-so-far.ts';
import pitch from '../../locales/en/pitch.json';
import roadmap from '../../locales/en/roadmap.json';
import { now } from '../../platform/clock.ts';
import { loadPlanSoFar, planSoFarStores } from '../../store/plan-so-far.ts';
import { MoreWords } from '../../ui/messages.tsx';
import { FailureNotice } from '../../ui/parts/notice.tsx';
import { PlanNobody, PlanSoFarView } from '../../ui/pitch/plan-so-far.tsx';
import { RoadmapPicture } from '../../ui/roadmap/roadmap-picture.tsx';
import { today } from '../../wiring/today.ts';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';

const words = { ...pitch, ...roadmap };

function Shown({ plan }: { plan: PlanSoFar }) {
  const milestones = plan.roadmap;
  return (
    <PlanSoFarView
      plan={plan}
      drawing={milestones.length > 0 && <RoadmapPicture roadmap={{ milestones }} readOnly zoom="all" />}
      onPrint={() => print()}
    />
  );
}

/** `#/plan/so-far/<personId>`: the plan as far as it is shared, without the rail, for a shared screen. */
export function SoFarPage({ route }: WorkspacePageProps) {
  const [, personId = ''] = route.rest;
  const load = useCallback(() => loadPlanSoFar(personId, now(), today()), [personId]);
  const live = useLive(load, planSoFarStores);
  if (live.state === 'loading') return null;
  return (
    <MoreWords catalogue={words}>
      {live.state === 'failed' ? (
        <FailureNotice failure={live.failure} onRetry={() => location.reload()} />
      ) : live.value === null ? (
        <PlanNobody />
      ) : (
        <Shown plan={live.value.plan} />
      )}
    </MoreWords>
  );
}
