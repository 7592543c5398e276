import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';

interface LeafEndProps {
  /** What is said where there is nothing at all, null where there is something. */
  none: string | null;
  /** Loads earlier ones, null where there are none. */
  onMore: (() => void) | null;
}

/** Below a list of past one-on-ones. */
export function LeafEnd({ none, onMore }: LeafEndProps) {
  const say = useSay();
  return (
    <>
      {none !== null && (
        <section class="sec">
          <Line as="div">
            <p class="muted">{none}</p>
          </Line>
        </section>
      )}
      {onMore && (
        <section class="sec">
          <Line as="div">
            <Button small onClick={onMore}>
              {say('people.earlier')}
            </Button>
          </Line>
        </section>
      )}
    </>
  );
}
