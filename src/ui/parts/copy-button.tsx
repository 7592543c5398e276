import { useState } from 'preact/hooks';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Button, type ButtonKind } from './button.tsx';

/** Copies `text` and says whether it did. */
export function CopyButton({ text, kind = 'plain', label }: { text: string; kind?: ButtonKind; label?: string }) {
  const say = useSay();
  const actions = useActions();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const copy = () => {
    actions.copyText(text).then(
      () => setOutcome('copied'),
      () => setOutcome('refused'),
    );
  };
  return (
    <>
      <Button kind={kind} small onClick={copy}>
        {label ?? say('copy-words')}
      </Button>
      <span class="meta" role="status">
        {outcome && say(`copy.${outcome}`)}
      </span>
    </>
  );
}
