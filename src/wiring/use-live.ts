/** Data that stays current: loaded again after every change to the stores it is read from, here or in another window. */
import { useCallback, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { asFailure, type StoreFailure } from '../store/failure.ts';
import { subscribe } from '../store/feed.ts';
import type { StoreName } from '../store/schema.ts';

export type Live<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: StoreFailure };

/**
 * Loads with `load` now, after each change in `stores`, when the page is looked at again, and when `load` changes. What
 * was loaded stays on view while it is loaded again, and also when that fails.
 */
export function useLive<T>(load: () => Promise<T>, stores: readonly StoreName[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'loading' });
  const begun = useRef(0);
  const shown = useRef(0);
  const names = stores.join(' ');

  const reload = useCallback(async () => {
    begun.current += 1;
    const mine = begun.current;
    // What was begun later knows more. What was begun earlier is still news: another may write on and on.
    const isNews = () => {
      if (mine <= shown.current) return false;
      shown.current = mine;
      return true;
    };
    try {
      const value = await load();
      if (isNews()) setLive({ state: 'ready', value });
    } catch (error) {
      if (isNews()) {
        setLive((before) => (before.state === 'ready' ? before : { state: 'failed', failure: asFailure(error) }));
      }
    }
  }, [load]);

  // Not useEffect: that waits for a frame without the data, and the data is often there before it.
  useLayoutEffect(() => {
    void reload();
    const interesting = new Set(names.split(' '));
    const stop = subscribe((changes) => {
      if (Object.keys(changes).some((name) => interesting.has(name))) void reload();
    });
    const onLook = () => {
      if (document.visibilityState === 'visible') void reload();
    };
    document.addEventListener('visibilitychange', onLook);
    return () => {
      shown.current = begun.current;
      stop();
      document.removeEventListener('visibilitychange', onLook);
    };
  }, [reload, names]);

  return live;
}
