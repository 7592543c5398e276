import words from '../../locales/en/objectives.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { PlanFrame } from '../../ui/plan/plan-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

export function ObjectivesPage(_props: WorkspacePageProps) {
  const say = useSay();
  return (
    <MoreWords catalogue={words}>
      <PlanFrame at="objectives" title={say('plan.objectives')} />
    </MoreWords>
  );
}
