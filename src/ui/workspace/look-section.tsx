import { useSay } from '../messages.tsx';
import { Segments } from '../parts/segments.tsx';
import { Tick } from '../parts/tick.tsx';
import { Group } from './group.tsx';
import type { SettingsShown } from './settings-shown.ts';
import { useSave } from './use-save.ts';

const themes = ['system', 'light', 'dark'] as const;

/** How Onward looks, here and on the calendar page. */
export function LookSection({ shown: { settings } }: { shown: SettingsShown }) {
  const say = useSay();
  const save = useSave();
  return (
    <Group name={say('settings.look')}>
      <Segments
        legend={say('settings.theme')}
        options={themes.map((value) => ({ value, label: say(`settings.theme-${value}`) }))}
        value={settings.theme}
        onChoose={(theme) => save('theme', () => theme, say(`settings.theme-${theme}-told`))}
      />
      <div class="below">
        <Tick
          checked={settings.pageButton}
          onChange={(on) =>
            save('pageButton', () => on, say(on ? 'settings.page-button-on' : 'settings.page-button-off'))
          }
        >
          {say('settings.page-button')}
        </Tick>
      </div>
    </Group>
  );
}
