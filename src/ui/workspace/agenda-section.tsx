import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Tick } from '../parts/tick.tsx';
import { Group } from './group.tsx';
import { useSettingsActions } from './settings-actions.ts';
import type { SettingsShown } from './settings-shown.ts';
import { useSave } from './use-save.ts';

/** The keys that swap the panel for the neutral agenda: one in the panel, and the browser's own shortcut. */
export function AgendaSection({ shown: { settings, agendaKeys = '' } }: { shown: SettingsShown }) {
  const say = useSay();
  const save = useSave();
  const { openKeySettings } = useSettingsActions();
  return (
    <Group name={say('settings.agenda')} about={say('settings.agenda-about')}>
      <Tick
        checked={settings.agendaKey}
        onChange={(on) => save('agendaKey', () => on, say(on ? 'settings.agenda-key-on' : 'settings.agenda-key-off'))}
      >
        {say('settings.agenda-key')}
      </Tick>
      <div class="below">
        <Tick
          checked={settings.singleKeys}
          onChange={(on) =>
            save('singleKeys', () => on, say(on ? 'settings.single-keys-on' : 'settings.single-keys-off'))
          }
        >
          {say('settings.single-keys')}
        </Tick>
      </div>
      <p class="ui below">
        {agendaKeys === '' ? say('settings.agenda-browser-none') : say('settings.agenda-browser', { keys: agendaKeys })}
      </p>
      <div class="below">
        <Button small onClick={openKeySettings}>
          {say('settings.agenda-change')}
        </Button>
      </div>
    </Group>
  );
}
