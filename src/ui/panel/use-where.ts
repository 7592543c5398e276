/** Where in the panel somebody is: the tab and the place. It outlives what is drawn, so that hiding it loses nothing. */
import { useMemo, useState } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { type PanelShown, type Tab, tabAt } from './panel-state.ts';
import type { Place, Places } from './place.ts';

export interface Where {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly places: Places;
}

/** `chosen` is the tab that was chosen for this meeting; null lets the moment decide. */
export function useWhere(shown: PanelShown | null, chosen: Tab | null, choose: (tab: Tab) => void): Where {
  const { now, zone } = useWords();
  // Held while this meeting is shown, so that no tab changes under somebody's hands when the hour strikes.
  const [held, setHeld] = useState<{ id: Id; tab: Tab } | null>(null);
  if (shown && held?.id !== shown.records.meeting.id) {
    setHeld({ id: shown.records.meeting.id, tab: tabAt(shown.records, now, zone) });
  }
  const tab = chosen ?? (shown && held?.id === shown.records.meeting.id ? held.tab : 'prepare');
  const id = shown?.records.meeting.id ?? '';
  // A place belongs to the meeting and the tab it was opened in.
  const [went, setWent] = useState<{ id: Id; tab: Tab; place: Place } | null>(null);
  const places = useMemo<Places>(
    () => ({
      place: went?.id === id && went.tab === tab ? went.place : null,
      go: (place) => setWent({ id, tab, place }),
      back: () => setWent(null),
    }),
    [went, id, tab],
  );
  const onTab = (to: Tab) => {
    setWent(null);
    choose(to);
  };
  return { tab, onTab, places };
}
