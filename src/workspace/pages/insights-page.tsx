import words from '../../locales/en/insights.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { WorkspaceFrame } from '../../ui/workspace/workspace-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

function InsightsView() {
  const say = useSay();
  return <WorkspaceFrame view="insights" title={say('insights.title')} />;
}

export function InsightsPage(_props: WorkspacePageProps) {
  return (
    <MoreWords catalogue={words}>
      <InsightsView />
    </MoreWords>
  );
}
