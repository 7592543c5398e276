import { withoutMark } from '../../core/capture.ts';
import { type MessageId, useSay } from '../messages.tsx';

const hints: readonly { readonly mark: string; readonly shown: string; readonly word: MessageId }[] = [
  { mark: '?', shown: '?', word: 'hint.question' },
  { mark: '>', shown: '>', word: 'hint.mine' },
  { mark: '<', shown: '<', word: 'hint.theirs' },
  { mark: '+', shown: '+', word: 'hint.evidence' },
  { mark: '"', shown: '“', word: 'hint.feedback' },
  { mark: '-', shown: '–', word: 'hint.topic' },
];

/** The line with `mark` in front, in place of the mark it had. */
export function withMark(line: string, mark: string): string {
  return `${mark} ${withoutMark(line)}`;
}

/**
 * The marks and their words. Tapping one puts its mark in. They are no tab stops: whoever has a keyboard types the mark,
 * and the way from the line to what follows it stays short.
 */
export function CaptureHints({ onMark }: { onMark: (mark: string) => void }) {
  const say = useSay();
  return (
    <div class="keys">
      {hints.map((hint) => (
        <button
          key={hint.mark}
          type="button"
          tabIndex={-1}
          // The press must not take the focus out of the line, or a phone's keyboard would fold.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onMark(hint.mark)}
        >
          <b dir="ltr">{hint.shown}</b>
          {say(hint.word)}
        </button>
      ))}
    </div>
  );
}
