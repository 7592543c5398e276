import { Mail } from 'lucide';
import { firstName } from '../../core/names.ts';
import type { LetterKind } from '../../core/sent.ts';
import { useWords, type WordsOfView } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line } from '../parts/line.tsx';
import { Trail } from './trail.tsx';
import type { LetterAtWork } from './use-letter.ts';

/** What this letter is for, in one sentence. */
function headline(kind: LetterKind, to: string, { say }: WordsOfView): string {
  const name = firstName(to);
  return name === '' ? say(`letters.head-${kind}-unnamed`) : say(`letters.head-${kind}`, { name });
}

export function LetterHead({ at, asking }: { at: LetterAtWork; asking: boolean }) {
  const words = useWords();
  return (
    <div class="sec">
      <Line
        as="div"
        margin={
          <span class="mk">
            <Icon of={Mail} />
          </span>
        }
      >
        <p class="voice letter-headline">{headline(at.letter.kind, at.letter.to, words)}</p>
        <Trail at={at} asking={asking} />
      </Line>
    </div>
  );
}
