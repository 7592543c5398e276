/** Where in the panel somebody is: the tab and the place. It outlives what is drawn, so that hiding it loses nothing. */
import { useMemo, useState } from 'preact/hooks';
import type { Id } from '../../core/record.ts';
import { useWords } from '../messages.tsx';
import { type PanelShown, type Tab, tabAt } from './panel-state.ts';
import type { Places } from './place.ts';
import { type AskedGoal, useReach, type Went } from './use-reach.ts';

export interface Where {
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly places: Places;
}

/**
 * `chosen` is the tab that was chosen for this meeting; null lets the moment decide. `asked` is where the panel was sent to
 * when it was opened.
 */
export function useWhere(
  shown: PanelShown | null,
  chosen: Tab | null,
  choose: (tab: Tab) => void,
  asked: AskedGoal | null,
): Where {
  const { now, zone } = useWords();
  // Held while this meeting is shown, so that no tab changes under somebody's hands when the hour strikes.
  const [held, setHeld] = useState<{ id: Id; tab: Tab } | null>(null);
  if (shown && held?.id !== shown.records.meeting.id) {
    setHeld({ id: shown.records.meeting.id, tab: tabAt(shown.records, now, zone) });
  }
  const tab = chosen ?? (shown && held?.id === shown.records.meeting.id ? held.tab : 'prepare');
  const id = shown?.records.meeting.id ?? '';
  // A place belongs to the meeting and the tab it was opened in.
  const [went, setWent] = useState<Went | null>(null);
  const reach = useReach({ id, tab, onTab: choose, setWent, asked });
  const places = useMemo<Places>(
    () => ({
      place: went?.id === id && went.tab === tab ? went.place : null,
      go: (place, to = tab) => {
        if (to !== tab) choose(to);
        setWent({ id, tab: to, place });
      },
      reach,
      back: () => setWent(null),
    }),
    [went, id, tab, reach],
  );
  const onTab = (to: Tab) => {
    setWent(null);
    choose(to);
  };
  return { tab, onTab, places };
}
