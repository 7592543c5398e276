/** The reader of days in plain words. It is large, so it is loaded when somebody comes to a line, and only then. */
import { useCallback, useRef, useState } from 'preact/hooks';
import type { FindDay } from '../../core/capture.ts';

const none: FindDay = () => null;

export interface DayFinder {
  /** Finds nothing until the reader is there. */
  readonly find: FindDay;
  /** Begins to load it, and gives it once it is there; without it nothing is found, and the next call tries again. */
  readonly prepare: () => Promise<FindDay>;
}

/** `locale` is BCP 47. */
export function useFindDay(locale: string): DayFinder {
  const [find, setFind] = useState<FindDay>(() => none);
  const loading = useRef<Promise<FindDay> | null>(null);
  const prepare = useCallback(() => {
    const load = async () => {
      const loaded = await (await import('../../core/plain-dates.ts')).loadFindDay(locale);
      setFind(() => loaded);
      return loaded;
    };
    loading.current ??= load().catch(() => {
      loading.current = null;
      return none;
    });
    return loading.current;
  }, [locale]);
  return { find, prepare };
}
