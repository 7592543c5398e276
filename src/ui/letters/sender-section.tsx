import { useSay } from '../messages.tsx';
import { Field } from '../parts/field.tsx';
import { Group } from '../workspace/group.tsx';
import { useSettingsActions } from '../workspace/settings-actions.ts';
import type { SettingsShown } from '../workspace/settings-shown.ts';

const mostLetters = 200;

/** The name under one's letters; without one the first name of the account stands there. */
export function SenderSection({ shown: { settings } }: { shown: SettingsShown }) {
  const say = useSay();
  const { editSetting } = useSettingsActions();
  return (
    <Group name={say('settings.letters')}>
      <Field
        label={say('settings.sender')}
        placeholder={say('settings.sender-else')}
        value={settings.senderName}
        draftKey="settings:sender-name"
        onSave={(text) => editSetting('senderName', () => text.trim().slice(0, mostLetters))}
      />
    </Group>
  );
}
