import { languages } from '../../core/languages.ts';
import { useSay } from '../messages.tsx';
import { Segments } from '../parts/segments.tsx';
import { Tick } from '../parts/tick.tsx';
import { Choice } from './choice.tsx';
import { Group } from './group.tsx';
import { languageName } from './names.ts';
import type { SettingsShown } from './settings-shown.ts';
import { useSave } from './use-save.ts';

const themes = ['system', 'light', 'dark'] as const;

/** Each language by its own name, as who looks for it can read that. */
function LanguageChoice({ shown: { settings } }: { shown: SettingsShown }) {
  const say = useSay();
  const save = useSave();
  const own = languages.map((value) => ({ value, label: languageName(value, value) }));
  return (
    <Choice
      label={say('settings.language')}
      options={[{ value: 'system', label: say('settings.language-system') }, ...own]}
      value={languages.find((one) => one === settings.language) ?? 'system'}
      onChoose={(value) => {
        const language = own.find((one) => one.value === value)?.label;
        const told = language ? say('settings.language-told', { language }) : say('settings.language-system-told');
        save('language', () => value, told);
      }}
    />
  );
}

/** How Onward looks, here and on the calendar page. */
export function LookSection({ shown }: { shown: SettingsShown }) {
  const { settings } = shown;
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
        <LanguageChoice shown={shown} />
      </div>
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
