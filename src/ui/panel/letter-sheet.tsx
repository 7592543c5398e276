import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useWords } from '../messages.tsx';
import type { LetterText } from './use-letter-text.ts';

export interface LetterSheetProps {
  to: string;
  subject: LetterText;
  body: LetterText;
}

// Firefox 128 has no field-sizing: the height follows the text by hand.
function useGrowing(text: string) {
  const area = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    const at = area.current;
    if (!at || CSS.supports('field-sizing', 'content')) return;
    at.style.height = 'auto';
    at.style.height = `${at.scrollHeight + at.offsetHeight - at.clientHeight}px`;
  }, [text]);
  return area;
}

/** The letter as a letter: whom, what about, and the text, all to be written over in place. */
export function LetterSheet({ to, subject, body }: LetterSheetProps) {
  const { say } = useWords();
  const subjectId = useId();
  const line = useGrowing(subject.text);
  const area = useGrowing(body.text);
  return (
    <div class="letter">
      {to !== '' && (
        <div class="letter-line">
          <span class="meta">{say('panel.letter-to')}</span>
          <bdi>{to}</bdi>
        </div>
      )}
      <div class="letter-line">
        <label class="meta" for={subjectId}>
          {say('panel.letter-subject')}
        </label>
        {/* One line that wraps: a narrow panel must not hide the end of it. */}
        <textarea
          id={subjectId}
          ref={line}
          rows={1}
          dir="auto"
          value={subject.text}
          onInput={(event) => subject.type(event.currentTarget.value.replace(/\s*\n\s*/gu, ' '))}
        />
      </div>
      <textarea
        ref={area}
        dir="auto"
        aria-label={say('panel.letter-body')}
        value={body.text}
        onInput={(event) => body.type(event.currentTarget.value)}
      />
    </div>
  );
}
