/** A part of a view that is loaded when it is first shown: what the usual first picture does not need. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export interface Late<P extends object> {
  /** Shows nothing until it is loaded. */
  readonly View: (props: P) => JSX.Element | null;
  /** Loads it ahead. Awaited before a first picture that does show it, so that nothing moves once it is there. */
  readonly ready: () => Promise<void>;
}

/** Stands for the component that `load` gives. */
export function late<P extends object>(load: () => Promise<ComponentType<P>>): Late<P> {
  let Loaded: ComponentType<P> | null = null;
  const ready = async () => {
    Loaded = await load();
  };
  function View(props: P) {
    const [, setReady] = useState(Loaded !== null);
    useEffect(() => {
      if (!Loaded) void ready().then(() => setReady(true));
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  }
  return { View, ready };
}
