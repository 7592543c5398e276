import { useSay } from '../messages.tsx';
import { PageTabs } from '../workspace/page-tabs.tsx';
import { WorkspaceFrame, type WorkspaceFrameProps } from '../workspace/workspace-frame.tsx';

export const planViews = ['roadmap', 'objectives', 'evidence', 'season'] as const;
export type PlanView = (typeof planViews)[number];

/** A page of the plan: the four pages stand under the title, over it where the title is the vision. */
export function PlanFrame({
  at,
  ...frame
}: { at: PlanView } & Omit<WorkspaceFrameProps, 'view' | 'tabs' | 'tabsFirst'>) {
  const say = useSay();
  const tabs = planViews.map((one) => ({
    href: one === 'roadmap' ? '#/plan' : `#/plan/${one}`,
    label: say(`plan.${one}`),
    current: one === at,
  }));
  return (
    <WorkspaceFrame
      view="plan"
      tabs={<PageTabs label={say('plan.views')} tabs={tabs} />}
      tabsFirst={at === 'roadmap'}
      {...frame}
    />
  );
}
