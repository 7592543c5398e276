import type { ComponentChildren } from 'preact';
import { SenderSection } from '../letters/sender-section.tsx';
import { useSay } from '../messages.tsx';
import { Leaf } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { AgendaSection } from './agenda-section.tsx';
import { CalendarSection } from './calendar-section.tsx';
import { LookSection } from './look-section.tsx';
import { NotPeopleSection } from './not-people-section.tsx';
import type { SettingsShown, SettingsState } from './settings-shown.ts';
import { SettingsTabs } from './settings-tabs.tsx';
import { TitlesSection } from './titles-section.tsx';
import { WeekSection } from './week-section.tsx';
import { WorkspaceFrame } from './workspace-frame.tsx';
import { YouSection } from './you-section.tsx';

export interface SettingsViewProps {
  /** The groups of other ways in, which bring their own data. */
  waysIn?: ComponentChildren;
  state: SettingsState;
  /** Tries to open the data again. */
  onRetry?: () => void;
}

function Groups({ shown, waysIn }: { shown: SettingsShown; waysIn: ComponentChildren }) {
  return (
    <div class="two-leaves">
      <Leaf>
        <YouSection shown={shown} />
        <NotPeopleSection shown={shown} />
        <TitlesSection shown={shown} />
        <WeekSection shown={shown} />
        <SenderSection shown={shown} />
        <AgendaSection shown={shown} />
        <LookSection shown={shown} />
      </Leaf>
      <Leaf>
        <CalendarSection shown={shown} />
        {waysIn}
      </Leaf>
    </div>
  );
}

/** Everything that can be set. Each change counts at once. While loading only the frame is painted. */
export function SettingsView({ state, waysIn, onRetry }: SettingsViewProps) {
  const say = useSay();
  return (
    <WorkspaceFrame
      view="settings"
      title={say('settings.title')}
      tabs={<SettingsTabs at="settings" />}
      about={
        <>
          {say('settings.about')}{' '}
          <a class="link" href="#/changes">
            {say('rail.last-changes')}
          </a>{' '}
          <a class="link" href="#/welcome">
            {say('settings.first-steps')}
          </a>
        </>
      }
    >
      {typeof state === 'object' &&
        ('failure' in state ? (
          <FailureNotice failure={state.failure} what={say('settings.failed')} {...(onRetry ? { onRetry } : {})} />
        ) : (
          <Groups shown={state.shown} waysIn={waysIn} />
        ))}
    </WorkspaceFrame>
  );
}
