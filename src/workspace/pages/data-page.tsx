import { countedKinds } from '../../core/data-kinds.ts';
import words from '../../locales/en/data.json';
import { storageUsed } from '../../platform/storage-room.ts';
import { countData } from '../../store/data-page.ts';
import { DataPlace, type DataShown } from '../../ui/data/data-view.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { useLive } from '../../wiring/use-live.ts';
import type { WorkspacePageProps } from '../pages.ts';
import { shownOf } from '../shown-of.ts';

async function load(): Promise<DataShown> {
  const [counts, used] = await Promise.all([countData(), storageUsed()]);
  return { ...counts, used };
}

/** `#/data`: what lies in this browser. */
export function DataPage(_props: WorkspacePageProps) {
  const live = useLive(load, countedKinds);
  return (
    <MoreWords catalogue={words}>
      <DataPlace state={shownOf(live)} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
