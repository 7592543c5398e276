import { X } from 'lucide';
import { useState } from 'preact/hooks';
import type { Settings } from '../../core/upkeep.ts';
import { useSay } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Segments } from '../parts/segments.tsx';
import { VerdictSign } from '../parts/verdict-sign.tsx';
import { AddOne } from './add-one.tsx';
import { Group } from './group.tsx';
import { useSettingsActions } from './settings-actions.ts';
import type { SettingsShown } from './settings-shown.ts';
import { sameWords, TitleRules } from './title-rules.tsx';

type Is = Settings['titleRules'][number]['is'];

const byItself = [
  { sign: <VerdictSign sureness="likely" />, words: 'settings.titles-names', taken: 'settings.likely' },
  { sign: <VerdictSign sureness="likely" />, words: 'settings.titles-catch-up', taken: 'settings.likely' },
  { sign: <Icon of={X} size={14} />, words: 'settings.titles-stand-up', taken: 'settings.never' },
] as const;

/** What titles are taken for while the guests are not seen: the user's own rules first, then what Onward does by itself. */
export function TitlesSection({ shown: { settings } }: { shown: SettingsShown }) {
  const say = useSay();
  const { editSetting } = useSettingsActions();
  const [is, setIs] = useState<Is>('one-on-one');
  const { titleRules } = settings;

  const check = (text: string) => {
    if (text.length > 200) return say('settings.rule-long');
    return titleRules.some((rule) => sameWords(rule.words, text)) ? say('settings.rule-here', { text }) : null;
  };
  return (
    <Group name={say('settings.titles')} about={say('settings.titles-about')}>
      <TitleRules rules={titleRules} />
      <AddOne
        link={say('settings.add-rule')}
        label={say('settings.rule-label')}
        placeholder={say('settings.rule-example')}
        draftKey="settings:title-rule"
        button={say('settings.add')}
        check={check}
        onAdd={(words) =>
          editSetting('titleRules', (before) =>
            before.some((rule) => sameWords(rule.words, words)) ? before : [...before, { words, is }],
          )
        }
        done={say('settings.rule-added')}
      >
        <Segments
          legend={say('settings.rule-is')}
          options={[
            { value: 'one-on-one', label: say('settings.one-on-one') },
            { value: 'none', label: say('settings.not-one-on-one') },
          ]}
          value={is}
          onChoose={setIs}
        />
      </AddOne>
      <p class="group-about">{say(titleRules.length > 0 ? 'settings.titles-else' : 'settings.titles-by-itself')}</p>
      <ul class="entries">
        {byItself.map(({ sign, words, taken }) => (
          <li key={words}>
            <span class="sign">{sign}</span>
            <span class="grow">{say(words)}</span>
            <span class="meta">{say(taken)}</span>
          </li>
        ))}
      </ul>
    </Group>
  );
}
