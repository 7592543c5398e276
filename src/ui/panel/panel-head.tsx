import { EyeOff, PanelsTopLeft, Undo2 } from 'lucide';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { IconButton, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Logo } from '../parts/logo.tsx';
import { Menu, type MenuItem } from '../parts/menu.tsx';
import { nameIn, type PanelMeeting, type PanelShown, type Tab } from './panel-state.ts';
import { usePlaces } from './place.ts';
import { dayAndTime, headTime } from './when-words.ts';

export interface PanelHeadProps {
  shown: PanelShown | null;
  tab: Tab;
  meetings: readonly PanelMeeting[];
  onMeeting: (id: Id) => void;
  /** Swaps the panel for the neutral agenda. */
  onNeutral?: (() => void) | undefined;
}

/** Whom, when, and the way to another one-on-one. */
export function PanelHead({ shown, tab, meetings, onMeeting, onNeutral }: PanelHeadProps) {
  const words = useWords();
  const actions = useActions();
  const places = usePlaces();
  const { say } = words;
  const id = shown?.records.meeting.id;
  const time = shown && headTime(shown.records, tab, words);
  const items: MenuItem[] = meetings
    .filter((other) => other.id !== id)
    .map((other) => ({
      key: other.id,
      label: say('panel.menu-meeting', { name: other.name || say('panel.untitled'), when: dayAndTime(other, words) }),
      onChoose: () => onMeeting(other.id),
    }));
  if (shown?.records.previous) {
    items.push({ key: 'earlier', label: say('panel.menu-earlier'), onChoose: () => places.go({ at: 'earlier' }) });
  }
  if (id !== undefined && shown?.records.facts) {
    items.push({
      key: 'calendar',
      label: say('panel.menu-calendar'),
      onChoose: () => actions.openMeetingInCalendar(id),
    });
  }
  if (id !== undefined) {
    items.push({ key: 'brief', label: say('panel.menu-brief'), onChoose: () => actions.openWorkspace(`brief/${id}`) });
  }
  items.push(
    { key: 'workspace', label: say('agenda.workspace'), onChoose: () => actions.openWorkspace('people') },
    { key: 'settings', label: say('settings'), onChoose: () => actions.openWorkspace('settings') },
  );
  const key = shown?.records.settings.agendaKey ?? true;
  return (
    <div class="panel-head">
      <Logo />
      <h1 class="grow" dir="auto">
        {shown ? nameIn(shown.records) || say('panel.untitled') : 'Onward'}
      </h1>
      {time && <span class={time.live ? 'meta num head-time live' : 'meta num head-time'}>{time.text}</span>}
      {onNeutral && (
        <IconButton icon={EyeOff} name={say(key ? 'agenda.hide-sign' : 'agenda.hide')} onClick={onNeutral} />
      )}
      <span class="wide-only">
        <IconButton
          icon={PanelsTopLeft}
          name={say('agenda.workspace')}
          onClick={() => actions.openWorkspace('people')}
        />
      </span>
      <Menu name={say('panel.more')} items={items} />
    </div>
  );
}

/** Said while another one-on-one is shown than the one of the moment. */
export function ElsewhereLine({ shown, meetings, onMeeting }: Omit<PanelHeadProps, 'tab' | 'onNeutral'>) {
  const words = useWords();
  const current = meetings.find((meeting) => meeting.current);
  if (!shown || !current || current.id === shown.records.meeting.id) return null;
  const { meeting } = shown.records;
  return (
    <p class="elsewhere">
      <Icon of={Undo2} size={14} />
      <span class="grow">{words.say('panel.elsewhere', { when: dayAndTime(meeting, words) })}</span>
      <TextButton onClick={() => onMeeting(current.id)}>{words.say('panel.elsewhere-back')}</TextButton>
    </p>
  );
}
