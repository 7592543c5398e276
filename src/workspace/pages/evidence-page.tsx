import words from '../../locales/en/evidence.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { PlanFrame } from '../../ui/plan/plan-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

export function EvidencePage(_props: WorkspacePageProps) {
  const say = useSay();
  return (
    <MoreWords catalogue={words}>
      <PlanFrame at="evidence" title={say('plan.evidence')} />
    </MoreWords>
  );
}
