import type { Capture } from '../../core/capture.ts';
import { useSay } from '../messages.tsx';
import { Line } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';

const keys: readonly (readonly [
  kind: Capture['kind'] & ('question' | 'mine' | 'theirs' | 'evidence' | 'feedback'),
  key: string,
])[] = [
  ['question', '?'],
  ['mine', '>'],
  ['theirs', '<'],
  ['evidence', '+'],
  ['feedback', '"'],
];

/** The signs in the margin are the keys that write them. */
export function MarkKeys() {
  const say = useSay();
  return (
    <section class="sec" aria-labelledby="welcome-keys">
      <Line as="div">
        <h2 class="label" id="welcome-keys">
          {say('welcome.keys')}
        </h2>
        <ul class="mark-keys">
          {keys.map(([kind, key]) => (
            <li key={kind}>
              <span aria-hidden="true">
                <Mark kind={kind} />
              </span>
              <span class="grow">{say(`welcome.key-${kind}`)}</span>
              <kbd class="kbd" dir="ltr">
                {key}
              </kbd>
            </li>
          ))}
          <li>
            <span class="mk">
              <svg width="4" height="4" viewBox="0 0 4 4" aria-hidden="true">
                <circle cx="2" cy="2" r="2" fill="currentColor" />
              </svg>
            </span>
            <span class="grow">{say('welcome.key-note')}</span>
            <span class="meta">{say('welcome.just-write')}</span>
          </li>
        </ul>
      </Line>
    </section>
  );
}
