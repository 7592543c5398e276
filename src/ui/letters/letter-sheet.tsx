import type { RefObject } from 'preact';
import { useId, useLayoutEffect } from 'preact/hooks';
import { reasonId } from '../failure-words.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import type { KeptText } from '../use-kept-text.ts';

/** The two texts of a letter on screen, to lead the eye to a place in them. */
export interface LetterFields {
  readonly subject: RefObject<HTMLTextAreaElement | null>;
  readonly body: RefObject<HTMLTextAreaElement | null>;
}

export interface LetterSheetProps {
  to: string;
  subject: KeptText;
  body: KeptText;
  /** What went out is only shown. */
  readOnly: boolean;
  fields: LetterFields;
}

// Firefox 128 has no field-sizing: the height follows the text by hand.
function useGrowing(area: RefObject<HTMLTextAreaElement | null>, text: string) {
  useLayoutEffect(() => {
    const at = area.current;
    if (!at || CSS.supports('field-sizing', 'content')) return;
    at.style.height = 'auto';
    at.style.height = `${at.scrollHeight + at.offsetHeight - at.clientHeight}px`;
  }, [area, text]);
}

/** Calm while nothing is wrong: only a failed save is said, with the words kept and a way on. */
function SaveState({ kept }: { kept: KeptText }) {
  const say = useSay();
  return (
    <div class={kept.state === 'failed' ? 'save-state failed' : 'save-state'} role="status">
      {kept.state === 'failed' && kept.failure && (
        <>
          <span>
            <b class="late">{say('field.not-saved')}</b> {say('field.words-kept')} {say(reasonId(kept.failure))}
          </span>
          <Button small onClick={kept.flush}>
            {say('retry')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The letter as a letter: whom, what about, and the text, all to be written over in place. */
export function LetterSheet({ to, subject, body, readOnly, fields }: LetterSheetProps) {
  const say = useSay();
  const subjectId = useId();
  useGrowing(fields.subject, subject.text);
  useGrowing(fields.body, body.text);
  return (
    <>
      <div class="letter">
        {to !== '' && (
          <div class="letter-line">
            <span class="meta">{say('letters.to')}</span>
            <bdi>{to}</bdi>
          </div>
        )}
        <div class="letter-line">
          <label class="meta" for={subjectId}>
            {say('letters.subject')}
          </label>
          {/* One line that wraps: a narrow panel must not hide the end of it. */}
          <textarea
            id={subjectId}
            ref={fields.subject}
            rows={1}
            dir="auto"
            readOnly={readOnly}
            value={subject.text}
            onInput={(event) => subject.type(event.currentTarget.value.replace(/\s*\n\s*/gu, ' '))}
            onBlur={subject.flush}
          />
        </div>
        <textarea
          ref={fields.body}
          dir="auto"
          aria-label={say('letters.body')}
          readOnly={readOnly}
          value={body.text}
          onInput={(event) => body.type(event.currentTarget.value)}
          onBlur={body.flush}
        />
      </div>
      <SaveState kept={subject.state === 'failed' ? subject : body} />
    </>
  );
}
