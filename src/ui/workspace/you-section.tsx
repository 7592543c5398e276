import { readAddress } from '../../core/address.ts';
import { useSay } from '../messages.tsx';
import { AddOne } from './add-one.tsx';
import { EntryList } from './entry-list.tsx';
import { Group } from './group.tsx';
import { useSettingsActions } from './settings-actions.ts';
import type { SettingsShown } from './settings-shown.ts';
import { useSave } from './use-save.ts';

/** Under which addresses the user is invited: those that Google Calendar shows, and more of their own. */
export function YouSection({ shown: { settings, learned } }: { shown: SettingsShown }) {
  const say = useSay();
  const save = useSave();
  const { editSetting } = useSettingsActions();
  const own = settings.ownAddresses.filter((address) => !learned.includes(address));

  const check = (text: string) => {
    const address = readAddress(text);
    if (address === null) return say('settings.no-address');
    return learned.includes(address) || own.includes(address) ? say('settings.here-already', { text: address }) : null;
  };
  const add = (text: string) => {
    const address = readAddress(text) ?? '';
    return editSetting('ownAddresses', (before) => (before.includes(address) ? before : [...before, address]));
  };
  return (
    <Group name={say('settings.you')} about={say('settings.you-about')}>
      <EntryList
        entries={[
          ...learned.map((text) => ({ text, source: say('settings.from-calendar') })),
          ...own.map((text) => ({ text })),
        ]}
        onRemove={(text) =>
          save(
            'ownAddresses',
            (before) => before.filter((address) => address !== text),
            say('settings.removed', { text }),
          )
        }
      />
      <AddOne
        link={say('settings.add-one')}
        label={say('settings.you-add')}
        placeholder={say('settings.address-example')}
        draftKey="settings:own-address"
        button={say('settings.add')}
        check={check}
        onAdd={add}
        done={say('settings.you-added')}
      />
    </Group>
  );
}
