import { readAddressOrDomain } from '../../core/address.ts';
import { useSay } from '../messages.tsx';
import { AddOne } from './add-one.tsx';
import { EntryList } from './entry-list.tsx';
import { Group } from './group.tsx';
import { useSettingsActions } from './settings-actions.ts';
import type { SettingsShown } from './settings-shown.ts';
import { useSave } from './use-save.ts';

/** Guests that are nobody: rooms and usual note-takers by themselves, others by their address or domain. */
export function NotPeopleSection({ shown: { settings } }: { shown: SettingsShown }) {
  const say = useSay();
  const save = useSave();
  const { editSetting } = useSettingsActions();
  const { noteTakers } = settings;

  const check = (text: string) => {
    const read = readAddressOrDomain(text);
    if (read === null) return say('settings.no-address-or-domain');
    return noteTakers.includes(read) ? say('settings.here-already', { text: read }) : null;
  };
  const add = (text: string) => {
    const read = readAddressOrDomain(text) ?? '';
    return editSetting('noteTakers', (before) => (before.includes(read) ? before : [...before, read]));
  };
  return (
    <Group name={say('settings.not-people')} about={say('settings.not-people-about')}>
      <EntryList
        entries={[
          { text: say('settings.usual-bots'), source: say('settings.by-kind') },
          ...noteTakers.map((text) => ({ text })),
        ]}
        onRemove={(text) =>
          save('noteTakers', (before) => before.filter((one) => one !== text), say('settings.removed', { text }))
        }
      />
      <AddOne
        link={say('settings.add-one')}
        label={say('settings.not-people-add')}
        placeholder={say('settings.bot-example')}
        draftKey="settings:note-taker"
        button={say('settings.add')}
        check={check}
        onAdd={add}
        done={say('settings.not-people-added')}
      />
    </Group>
  );
}
