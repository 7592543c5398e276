import words from '../../locales/en/packet.json';
import { MoreWords, useSay } from '../../ui/messages.tsx';
import { WorkspaceFrame } from '../../ui/workspace/workspace-frame.tsx';
import type { WorkspacePageProps } from '../pages.ts';

function PacketView() {
  const say = useSay();
  return <WorkspaceFrame view="packet" title={say('packet.title')} />;
}

export function PacketPage(_props: WorkspacePageProps) {
  return (
    <MoreWords catalogue={words}>
      <PacketView />
    </MoreWords>
  );
}
