import { TriangleAlert } from 'lucide';
import type { Finding } from '../../core/letters/wording-check.ts';
import { Text, useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import type { LetterFields } from './letter-sheet.tsx';
import type { LetterAtWork } from './use-letter.ts';

function Found({ finding, at, fields }: { finding: Finding; at: LetterAtWork; fields: LetterFields }) {
  const { say } = useWords();
  const { words, calmer, from, to, replace } = finding;
  const adds = replace.from === replace.to;
  const goTo = () => {
    const field = fields[finding.in].current;
    field?.focus();
    field?.setSelectionRange(from, to);
  };
  return (
    <Line
      margin={
        <span class="mk soon">
          <Icon of={TriangleAlert} />
        </span>
      }
    >
      {words !== '' && (
        <p>
          <q class="voice" dir="auto">
            {words}
          </q>{' '}
          <TextButton onClick={goTo}>
            {say('letters.go-to-it')}
            <Of what={words} />
          </TextButton>
        </p>
      )}
      <p class="ui">
        <Text m={finding.why} />
      </p>
      <p class="ui muted calmer">
        {say(adds ? 'letters.say-first' : 'letters.calmer')} <q lang="en">{calmer.trim()}</q>
      </p>
      <Button small onClick={() => at.calm(finding)}>
        {say(adds ? 'letters.calm-add' : 'letters.calm')}
      </Button>
    </Line>
  );
}

/** What may be heard as something else than meant. It only tells; nothing waits for it. */
export function WordingSection({ at, fields }: { at: LetterAtWork; fields: LetterFields }) {
  const { say, formatNumber } = useWords();
  const { findings } = at;
  const n = findings.length;
  return (
    <>
      <p class="vh" role="status">
        {n > 0 && say('letters.wording-count', { n })}
      </p>
      {n > 0 && (
        <Section title={say('letters.wording')} count={formatNumber(n)} class="wording">
          <Lines>
            {findings.map((finding) => (
              <Found key={`${finding.in}:${finding.rule}:${finding.from}`} finding={finding} at={at} fields={fields} />
            ))}
          </Lines>
        </Section>
      )}
    </>
  );
}
