import searchWords from '../../locales/en/search.json';
import { loadChanges } from '../../store/changes.ts';
import { undo } from '../../store/journal.ts';
import { indexes, type StoreName } from '../../store/schema.ts';
import { ChangesView } from '../../ui/changes/changes-view.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { nothingToUndo } from '../../ui/nothing-to-undo.ts';
import { useLive } from '../../wiring/use-live.ts';

const stores = [...(Object.keys(indexes) as StoreName[]), 'journal'] as const;

async function takeBack(key: string) {
  await undo(key);
  return nothingToUndo;
}

export function ChangesPage() {
  const live = useLive(loadChanges, stores);
  const state =
    live.state === 'loading'
      ? 'loading'
      : live.state === 'failed'
        ? { failure: live.failure }
        : { changes: live.value };
  return (
    <MoreWords catalogue={searchWords}>
      <ChangesView state={state} onTakeBack={takeBack} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
