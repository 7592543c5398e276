import words from '../../locales/en/welcome.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { WorkspaceFrame } from '../../ui/workspace/workspace-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

function WelcomeView() {
  const say = useSay();
  return <WorkspaceFrame view="welcome" title={say('welcome.title')} />;
}

export function WelcomePage(_props: WorkspacePageProps) {
  return (
    <MoreWords catalogue={words}>
      <WelcomeView />
    </MoreWords>
  );
}
