import { useEffect, useState } from 'preact/hooks';
import { type Route, routeOf } from '../ui/workspace/route.ts';

/** Where the workspace is. Going back and forward works because the address is all there is. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => routeOf(location.hash));
  useEffect(() => {
    const onHash = () => setRoute(routeOf(location.hash));
    addEventListener('hashchange', onHash);
    return () => removeEventListener('hashchange', onHash);
  }, []);
  return route;
}
