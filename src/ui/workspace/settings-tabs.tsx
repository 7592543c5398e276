import { useSay } from '../messages.tsx';
import { PageTabs } from './page-tabs.tsx';

/** The two pages under the gear. */
export function SettingsTabs({ at }: { at: 'settings' | 'data' }) {
  const say = useSay();
  return (
    <PageTabs
      label={say('settings.tabs')}
      tabs={[
        { href: '#/settings', label: say('settings.title'), current: at === 'settings' },
        { href: '#/data', label: say('settings.tab-data'), current: at === 'data' },
      ]}
    />
  );
}
