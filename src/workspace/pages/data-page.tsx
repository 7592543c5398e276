import words from '../../locales/en/data.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { WorkspaceFrame } from '../../ui/workspace/workspace-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

function DataPlace() {
  const say = useSay();
  return <WorkspaceFrame view="data" title={say('data.title')} />;
}

export function DataPage(_props: WorkspacePageProps) {
  return (
    <MoreWords catalogue={words}>
      <DataPlace />
    </MoreWords>
  );
}
