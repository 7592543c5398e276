import { useWords } from '../messages.tsx';
import { Group } from './group.tsx';
import { Holidays } from './holidays.tsx';
import { weekdayName } from './names.ts';
import type { SettingsShown } from './settings-shown.ts';
import { useSave } from './use-save.ts';

const week = [1, 2, 3, 4, 5, 6, 7] as const;

/** On which days of the week the user works, and the days off. */
export function WeekSection({ shown: { settings } }: { shown: SettingsShown }) {
  const { say, locale } = useWords();
  const save = useSave();
  const { workingDays } = settings;

  const set = (weekday: number, works: boolean) => {
    const day = weekdayName(weekday, 'long', locale);
    save(
      'workingDays',
      (before) => {
        const others = before.filter((one) => one !== weekday);
        return works ? [...others, weekday].toSorted((a, b) => a - b) : others;
      },
      say(works ? 'settings.day-on' : 'settings.day-off', { name: day }),
    );
  };
  return (
    <Group name={say('settings.week')}>
      <fieldset>
        <legend class="group-about">{say('settings.working-days')}</legend>
        <div class="days">
          {week.map((weekday) => {
            const name = weekdayName(weekday, 'long', locale);
            const on = workingDays.includes(weekday);
            return (
              <label key={weekday} class={on ? 'on' : undefined} title={name}>
                <input
                  type="checkbox"
                  class="vh"
                  aria-label={name}
                  checked={on}
                  onChange={(event) => set(weekday, event.currentTarget.checked)}
                />
                <span aria-hidden="true">{weekdayName(weekday, 'narrow', locale)}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      <p class="meta below">{say('settings.week-why')}</p>
      <Holidays holidays={settings.holidays} />
    </Group>
  );
}
