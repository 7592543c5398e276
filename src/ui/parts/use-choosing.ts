/** A few buttons that make room for a choice, and come back: the focus goes along both ways. */
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

export interface Choosing {
  readonly choosing: boolean;
  readonly choose: (on: boolean) => void;
  /** For the first button of the choice. */
  readonly first: RefObject<HTMLButtonElement | null>;
  /** For the button that opens it. */
  readonly opener: RefObject<HTMLButtonElement | null>;
}

export function useChoosing(): Choosing {
  const [choosing, setChoosing] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (moved.current) (choosing ? first : opener).current?.focus();
  }, [choosing]);
  return {
    choosing,
    choose(on) {
      moved.current = true;
      setChoosing(on);
    },
    first,
    opener,
  };
}
