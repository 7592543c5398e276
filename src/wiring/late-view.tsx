/** A view that is loaded when it is first shown, with the sentences it needs. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useSay } from '../ui/messages.tsx';
import { FailureNotice } from '../ui/parts/notice.tsx';

/**
 * Makes a component that stands for one loaded by `load`. Nothing is shown while it loads, which takes a few milliseconds
 * from the extension's own files; should they be gone (an update), it says so.
 */
export function lateView<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
  let loading: Promise<ComponentType<P>> | null = null;
  let loaded: ComponentType<P> | null = null;
  return function LateView(props: P) {
    const say = useSay();
    const [state, setState] = useState<'loading' | 'ready' | { detail: string }>(loaded ? 'ready' : 'loading');
    useEffect(() => {
      if (loaded) return;
      loading ??= load();
      loading.then(
        (view) => {
          loaded = view;
          setState('ready');
        },
        (error: unknown) => {
          loading = null;
          setState({ detail: String(error) });
        },
      );
    }, []);
    if (typeof state === 'object') {
      const failure = { failure: 'unknown', detail: state.detail } as const;
      return <FailureNotice failure={failure} what={say('late-view-failed')} onRetry={() => location.reload()} />;
    }
    if (!loaded) return null;
    const View = loaded;
    return <View {...props} />;
  };
}
