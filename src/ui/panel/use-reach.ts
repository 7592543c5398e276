/** The way from an item of a checklist to where something can be done about it. */
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Goal } from '../../core/checklist-item.ts';
import type { Id } from '../../core/record.ts';
import type { Tab } from './panel-state.ts';
import type { Place } from './place.ts';

/** A place that was gone to; it belongs to one meeting and one tab. */
export interface Went {
  readonly id: Id;
  readonly tab: Tab;
  readonly place: Place;
}

/** A goal that was asked for elsewhere. `at` (ms since 1970 UTC) tells one asking from the next. */
export interface AskedGoal {
  readonly meetingId: Id;
  readonly at: number;
  readonly goal: Goal;
}

interface Destination {
  readonly tab: Tab;
  readonly place?: Place;
}

const letter = (kind: 'items' | 'thank-you' | 'cancelled' | 'update' | 'guidance'): Place => ({
  at: 'letter',
  kind,
  aboutId: null,
});

/** What has no place of its own is a part of its tab, marked `data-goal`. */
export const destinations: Readonly<Record<Goal, Destination>> = {
  commitments: { tab: 'prepare' },
  questions: { tab: 'prepare', place: { at: 'questions' } },
  topics: { tab: 'prepare' },
  assessment: { tab: 'prepare', place: { at: 'assessment' } },
  ask: { tab: 'prepare', place: { at: 'pitch' } },
  answer: { tab: 'wrap-up', place: { at: 'answer' } },
  'ask-step': { tab: 'meet' },
  talk: { tab: 'meet' },
  'wrap-up': { tab: 'wrap-up' },
  next: { tab: 'wrap-up' },
  'follow-up': { tab: 'follow-up' },
  'letter-items': { tab: 'prepare', place: letter('items') },
  'letter-thank-you': { tab: 'follow-up' },
  'letter-cancelled': { tab: 'follow-up' },
  'letter-update': { tab: 'follow-up', place: letter('update') },
  'letter-guidance': { tab: 'follow-up', place: letter('guidance') },
};

const control = 'input:not(:disabled), textarea, select, button:not(:disabled), a[href]';

/** Brings the part of the page that stands for `goal` into view, with the focus on its last control, where one adds. */
function focusPart(goal: Goal): void {
  const part = document.querySelector(`[data-goal="${goal}"]`);
  const fields = part?.querySelectorAll<HTMLElement>('input[type="text"], textarea');
  const target = fields?.[fields.length - 1] ?? part?.querySelector<HTMLElement>(control);
  part?.firstElementChild?.scrollIntoView({ block: 'start' });
  // A step that is folded opens, and gives the focus to its own first field.
  if (target?.getAttribute('aria-expanded') === 'false') target.click();
  else if (target) target.focus({ preventScroll: false });
  else document.querySelector<HTMLElement>('[role="tabpanel"]')?.focus();
}

export interface Reaching {
  readonly id: Id;
  readonly tab: Tab;
  readonly onTab: (tab: Tab) => void;
  readonly setWent: (went: Went | null) => void;
  readonly asked: AskedGoal | null;
}

/** Leads to a goal on call, and to the one that was asked for elsewhere as soon as its meeting is shown. */
export function useReach({ id, tab, onTab, setWent, asked }: Reaching): (goal: Goal) => void {
  const [wanted, setWanted] = useState<{ goal: Goal } | null>(null);
  const reached = useRef(0);
  const reach = useCallback(
    (goal: Goal) => {
      const to = destinations[goal];
      onTab(to.tab);
      setWent(to.place ? { id, tab: to.tab, place: to.place } : null);
      if (!to.place) setWanted({ goal });
    },
    [id, onTab, setWent],
  );
  useLayoutEffect(() => {
    if (!wanted || destinations[wanted.goal].tab !== tab) return;
    setWanted(null);
    focusPart(wanted.goal);
  }, [wanted, tab]);
  useEffect(() => {
    if (!asked || asked.meetingId !== id || asked.at <= reached.current) return;
    reached.current = asked.at;
    reach(asked.goal);
  }, [asked?.at, id, reach]);
  return reach;
}
