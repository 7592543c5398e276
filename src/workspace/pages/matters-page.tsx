import { useCallback } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import matterWords from '../../locales/en/matters.json';
import panelWords from '../../locales/en/panel.json';
import { loadMatters, mattersStores } from '../../store/matters-page.ts';
import { MattersView } from '../../ui/matters/matters-view.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { useLive } from '../../wiring/use-live.ts';
import { shownOf } from '../shown-of.ts';

const catalogue = { ...panelWords, ...matterWords };

/** `#/people/<id>/matters`: what matters to somebody, and what the user brings to it. */
export function MattersPage({ id }: { id: Id }) {
  const live = useLive(
    useCallback(() => loadMatters(id), [id]),
    mattersStores,
  );
  return (
    <MoreWords catalogue={catalogue}>
      <MattersView id={id} state={shownOf(live)} onRetry={() => location.reload()} />
    </MoreWords>
  );
}
