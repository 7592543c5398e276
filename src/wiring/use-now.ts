/** The present moment for a page, moving on with the minute. */
import { useEffect, useState } from 'preact/hooks';
import { now } from '../platform/clock.ts';

const minute = 60_000;

/** Milliseconds since 1970 UTC; renews itself right after each full minute and when the page is looked at again. */
export function useNow(): number {
  const [moment, setMoment] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      // Nobody sees it, and it is renewed when it is looked at again.
      if (document.hidden) return;
      timer = setTimeout(renew, minute - (now() % minute) + 20);
    };
    const renew = () => {
      setMoment(now());
      wait();
    };
    wait();
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, []);
  return moment;
}
