import { Ear } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { DoorSeen } from '../../core/door.ts';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';
import { isTyping } from '../use-slash-key.ts';

const choices: readonly DoorSeen[] = ['focused', 'distracted', 'pressed'];

export interface DoorSectionProps {
  /** How the other one is addressed, `''` where nobody is known. */
  name: string;
  seen: DoorSeen | null;
  onSeen: (seen: DoorSeen) => void;
}

/** Can the other one listen now? Three taps, or the keys 1, 2, 3 while nothing else has the focus. */
export function DoorSection({ name, seen, onSeen }: DoorSectionProps) {
  const { say } = useWords();
  const section = useRef<HTMLElement>(null);
  const latest = useRef(onSeen);
  latest.current = onSeen;

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const choice = choices[['1', '2', '3'].indexOf(event.key)];
      if (choice === undefined || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { target } = event;
      const here = target === document.body || (target instanceof Node && section.current?.contains(target));
      if (!here || isTyping(target)) return;
      event.preventDefault();
      latest.current(choice);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);

  const question = name === '' ? say('meet.door-unnamed') : say('meet.door', { name });
  return (
    <section class="sec door" aria-label={question} ref={section}>
      <Line
        as="div"
        margin={
          <span class="mk">
            <Icon of={Ear} />
          </span>
        }
      >
        <h2>{question}</h2>
        <p class="ui muted">{name === '' ? say('meet.door-why-unnamed') : say('meet.door-why', { name })}</p>
        <div class="door-choices">
          {choices.map((choice, index) => (
            <button
              key={choice}
              type="button"
              class="door-choice"
              aria-pressed={choice === seen}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onSeen(choice)}
            >
              <span class="kbd" aria-hidden="true">
                {index + 1}
              </span>
              <span>
                <b>{say(`meet.door-${choice}`)}</b>
                <span class="meta">{say(`meet.door-${choice}-signs`)}</span>
              </span>
            </button>
          ))}
        </div>
      </Line>
    </section>
  );
}
