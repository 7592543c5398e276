import { useEffect } from 'preact/hooks';
import waysIn from '../../locales/en/ways-in.json';
import { isSample } from '../../store/schema.ts';
import { MoreWords } from '../../ui/messages.tsx';
import { SettingsActionsContext } from '../../ui/workspace/settings-actions.ts';
import type { SettingsState } from '../../ui/workspace/settings-shown.ts';
import { SettingsView } from '../../ui/workspace/settings-view.tsx';
import { ChecklistTemplates } from '../../wiring/checklist-templates.tsx';
import { settingsActions } from '../../wiring/settings-actions.ts';
import { useLive } from '../../wiring/use-live.ts';
import { WaysIn } from '../../wiring/ways-in.tsx';
import { goToPlace } from '../go-to-place.ts';
import { loadSettings, settingsStores } from '../load-settings.ts';
import type { WorkspacePageProps } from '../pages.ts';

export function SettingsPage({ route }: WorkspacePageProps) {
  const live = useLive(loadSettings, settingsStores);
  const state: SettingsState =
    live.state === 'loading' ? 'loading' : live.state === 'failed' ? { failure: live.failure } : { shown: live.value };
  const ready = live.state === 'ready';
  const [place = ''] = route.rest;
  useEffect(() => {
    if (ready) goToPlace(place);
  }, [ready, place]);
  return (
    <MoreWords catalogue={waysIn}>
      <SettingsActionsContext.Provider value={settingsActions}>
        <SettingsView
          state={state}
          waysIn={
            <>
              {!isSample && <WaysIn />}
              <ChecklistTemplates />
            </>
          }
          onRetry={() => location.reload()}
        />
      </SettingsActionsContext.Provider>
    </MoreWords>
  );
}
