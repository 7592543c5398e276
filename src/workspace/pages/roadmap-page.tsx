import words from '../../locales/en/roadmap.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { PlanFrame } from '../../ui/plan/plan-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

export function RoadmapPage(_props: WorkspacePageProps) {
  const say = useSay();
  return (
    <MoreWords catalogue={words}>
      <PlanFrame at="roadmap" title={say('plan.roadmap')} />
    </MoreWords>
  );
}
