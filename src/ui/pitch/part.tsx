import { TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { type MessageId, useSay } from '../messages.tsx';
import { Icon, type IconData } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';

export function MissingMark() {
  return (
    <span class="mk soon">
      <Icon of={TriangleAlert} />
    </span>
  );
}

/** That something is missing, said in place, with how little is enough. */
export function MissingWords({ enough = 'pitch.one-sentence' }: { enough?: MessageId }) {
  const say = useSay();
  return (
    <p class="meta missing-words">
      <span class="soon">{say('pitch.missing-so-far')}</span> {say(enough)}
    </p>
  );
}

interface PartLineProps {
  icon: IconData;
  /** True while it has no words yet and should have some. */
  missing?: boolean;
  class?: string;
  children?: ComponentChildren;
}

/** One line of the pitch with its sign in the margin. */
export function PartLine({ icon, missing = false, class: name = '', children }: PartLineProps) {
  const margin = missing ? (
    <MissingMark />
  ) : (
    <span class="mk">
      <Icon of={icon} />
    </span>
  );
  return (
    <Line class={missing ? `missing ${name}` : name} margin={margin}>
      {children}
      {missing && <MissingWords />}
    </Line>
  );
}
