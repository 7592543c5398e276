/**
 * Whether this window's panel shows the neutral agenda. A key shows it at once and is kept afterwards; what another window
 * or the worker keeps shows as soon as it is told, unless something of this window's own is still on its way.
 */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { onAgendaKey } from '../messages/agenda-key.ts';
import { subscribe } from '../store/feed.ts';
import { isAboutNeutral, keepNeutral, readNeutral } from '../store/neutral.ts';
import { isSample } from '../store/schema.ts';

const report = (error: unknown) => console.error('Onward:', error);

/** `first` is what was kept when the panel opened. Gives what to show now, and how to change it. */
export function useNeutral(windowId: number, first: boolean): [on: boolean, set: (on: boolean) => void] {
  const [on, setOn] = useState(first);
  const live = useRef({ on: first, writing: 0, changes: 0 });

  const set = useCallback(
    (next: boolean) => {
      const at = live.current;
      at.on = next;
      at.writing += 1;
      at.changes += 1;
      setOn(next);
      keepNeutral(windowId, next)
        .catch(report)
        .finally(() => {
          at.writing -= 1;
        });
    },
    [windowId],
  );

  useEffect(() => {
    const at = live.current;
    const follow = async () => {
      if (at.writing > 0) return;
      const { changes } = at;
      const kept = await readNeutral(windowId);
      if (at.changes !== changes) return;
      at.on = kept;
      setOn(kept);
    };
    const stopFeed = subscribe((changes) => {
      if (isAboutNeutral(changes.meta, windowId)) void follow().catch(report);
    });
    // The browser's key is for the panel beside a real talk.
    const stopKey = isSample ? () => undefined : onAgendaKey(windowId, () => set(!at.on));
    return () => {
      stopFeed();
      stopKey();
    };
  }, [windowId, set]);

  return [on, set];
}
