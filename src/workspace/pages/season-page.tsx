import words from '../../locales/en/season.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { PlanFrame } from '../../ui/plan/plan-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

export function SeasonPage(_props: WorkspacePageProps) {
  const say = useSay();
  return (
    <MoreWords catalogue={words}>
      <PlanFrame at="season" title={say('plan.season')} />
    </MoreWords>
  );
}
