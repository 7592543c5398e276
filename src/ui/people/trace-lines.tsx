import { Flag, Mail, UserRound } from 'lucide';
import { firstName } from '../../core/names.ts';
import type { TimelineLine } from '../../core/timeline.ts';
import { Text, useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Mark } from '../parts/mark.tsx';

function Sign({ line }: { line: TimelineLine }) {
  if (line.mark !== 'letter' && line.mark !== 'view') return <Mark kind={line.mark} done={line.done} />;
  return (
    <span class="mk">
      <Icon of={line.mark === 'letter' ? Mail : UserRound} />
    </span>
  );
}

/** What was said, promised, asked or sent, a line each. `name` is the other one's, for what the product says of them. */
export function TraceLines({ lines, name }: { lines: readonly TimelineLine[]; name: string }) {
  const { sayMessage } = useWords();
  if (lines.length === 0) return null;
  const text = ({ text: words }: TimelineLine) =>
    typeof words === 'string'
      ? words
      : sayMessage({ id: words.id, values: { ...words.values, name: firstName(name) } });
  return (
    <ul class="trace">
      {lines.map((line) => (
        <li key={line.id}>
          <Sign line={line} />
          <span class="grow">
            <span dir="auto" class={line.quoted ? 'voice' : line.done ? 'muted' : undefined}>
              {line.quoted ? <q>{text(line)}</q> : text(line)}
            </span>{' '}
            {line.answer !== '' && (
              <q class="meta" dir="auto">
                {line.answer}
              </q>
            )}
            {line.state && (
              <span class={line.state.tone === 'plain' ? 'meta' : line.state.tone}>
                <Text m={line.state.message} />
              </span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The ask, in its owner's words. */
export function AskLine({ ask }: { ask: string }) {
  return (
    <li>
      <span class="mk">
        <Icon of={Flag} />
      </span>
      <span class="voice grow" dir="auto">
        {ask}
      </span>
    </li>
  );
}
