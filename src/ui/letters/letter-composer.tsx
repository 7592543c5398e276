import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { type CurrentLetter, currentLetter } from '../../core/letters/current-letter.ts';
import { useWords } from '../messages.tsx';
import { Leaf } from '../parts/line.tsx';
import { LeavesSection } from './leaves-section.tsx';
import { LetterHead } from './letter-head.tsx';
import type { LetterShown } from './letter-shown.ts';
import { SendBar } from './send-bar.tsx';
import { StaysSection } from './stays-section.tsx';
import { useLetter } from './use-letter.ts';
import { WordingSection } from './wording-section.tsx';

export interface LetterComposerProps {
  shown: LetterShown;
  /** Puts the letter and its buttons into a page with a foot; without it the buttons stand below the letter. */
  frame?: ((page: ComponentChildren, foot: ComponentChildren) => ComponentChildren) | undefined;
  /** Stands below the letter. */
  after?: ComponentChildren;
}

interface AtWorkProps extends LetterComposerProps {
  current: CurrentLetter;
  onSent: () => void;
  onAnother: () => void;
}

function AtWork({ shown, frame, after, current, onSent, onAnother }: AtWorkProps) {
  const at = useLetter(shown, current, onSent);
  const [asking, setAsking] = useState(false);
  const fields = { subject: useRef<HTMLTextAreaElement>(null), body: useRef<HTMLTextAreaElement>(null) };
  const bar = <SendBar at={at} onHandedOver={() => setAsking(true)} onAnother={onAnother} />;
  const page = (
    <>
      <LetterHead at={at} asking={asking} />
      <LeavesSection at={at} fields={fields}>
        {frame ? null : bar}
      </LeavesSection>
      <WordingSection at={at} fields={fields} />
      <StaysSection at={at} />
      {after}
    </>
  );
  return <>{frame ? frame(page, bar) : <Leaf class="letter-page">{page}</Leaf>}</>;
}

/**
 * One letter: what leaves as the letter itself, to be written over in place; what could be heard differently; what stays;
 * and the ways to hand it over. Needs `Actions`, the words of `letters.json` and an undo bar around it.
 */
export function LetterComposer({ shown, frame, after }: LetterComposerProps) {
  const { today } = useWords();
  // After one that went out today the next one is written only when asked for.
  const [another, setAnother] = useState(false);
  const current = currentLetter(shown.kind, shown.facts, today, another);
  return (
    <AtWork
      key={current.key.id}
      shown={shown}
      frame={frame}
      after={after}
      current={current}
      onSent={() => setAnother(false)}
      onAnother={() => setAnother(true)}
    />
  );
}
