/**
 * One line for everything. It shows how it understands the words, and is driven by the keyboard alone: the mark, the
 * text, Enter. Tab goes to the lane, Space changes it, Enter keeps the line from either place, Escape clears it with a
 * way back, `/` comes here from anywhere.
 */
import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { FindDay } from '../../core/capture.ts';
import type { Id } from '../../core/record.ts';
import { useSay, useWords } from '../messages.tsx';
import { useCapture } from '../use-capture.ts';
import { useSlashKey } from '../use-slash-key.ts';
import { TextButton } from './button.tsx';
import { CaptureHints, withMark } from './capture-hints.tsx';
import { CaptureFailure, CapturePreview, CaptureReason, leadOf } from './capture-preview.tsx';
import { isPlainEnter } from './plain-enter.ts';
import { useTellDone } from './undo-bar.tsx';

export interface CaptureLineProps {
  meetingId: Id;
  /** The topic being talked about; notes attach to it. */
  topicId?: Id | null;
  /** How the other one is addressed, as in "Dana will". Null while nobody is known. */
  name: string | null;
  draftKey: string;
  /** What stands in the empty line, such as a mark. */
  start?: string;
  /** `/` focuses the line from anywhere outside a field. */
  slashKey?: boolean;
  autoFocus?: boolean;
  /** For tests. */
  findDay?: () => Promise<FindDay>;
}

export function CaptureLine(props: CaptureLineProps) {
  const { name, slashKey = true, autoFocus = false } = props;
  const say = useSay();
  const { today } = useWords();
  const tellDone = useTellDone();
  const input = useRef<HTMLInputElement>(null);
  const lane = useRef<HTMLButtonElement>(null);
  const quietFocus = useRef(autoFocus);
  const id = useId();

  const state = useCapture(
    {
      meetingId: props.meetingId,
      topicId: props.topicId ?? null,
      draftKey: props.draftKey,
      start: props.start ?? '',
      today,
      onKept: (capture, undo) => {
        tellDone(say('capture.kept', { lead: leadOf(capture.kind, name, say), text: capture.text }), undo);
        input.current?.focus();
      },
      ...(props.findDay ? { findDay: props.findDay } : {}),
    },
    input,
  );
  useSlashKey(slashKey, input);

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus]);

  const onLineKey = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (isPlainEnter(event)) {
      event.preventDefault();
      state.keep();
    } else if (event.key === 'Escape' && !event.isComposing && state.text !== '') {
      // The first Escape is the line's own; a popup closes with the next.
      event.preventDefault();
      event.stopPropagation();
      state.clear();
    } else if (event.key === 'z' && (event.ctrlKey || event.metaKey) && state.text === '' && state.cleared !== null) {
      event.preventDefault();
      state.restore();
    }
  };
  const onLaneKey = (event: TargetedKeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') state.keep();
    input.current?.focus();
  };

  return (
    <div class={state.failure ? 'cap failed' : 'cap'}>
      {/* In the document the line comes before its preview, so that Tab goes from the words to their lane. */}
      <div class="inp">
        <label class="vh" for={id}>
          {say('capture.label')}
        </label>
        <input
          id={id}
          ref={input}
          type="text"
          dir="auto"
          autocomplete="off"
          enterkeyhint="done"
          value={state.text}
          placeholder={say('capture.placeholder')}
          onInput={(event) => state.type(event.currentTarget.value)}
          onKeyDown={onLineKey}
          onFocus={() => {
            if (!quietFocus.current) state.prepareDates();
            quietFocus.current = false;
          }}
        />
        {state.text !== '' && (
          <button type="button" class="kbd" tabIndex={-1} onClick={state.keep}>
            {say('key.enter')}
          </button>
        )}
      </div>
      <div class="above">
        {state.failure ? (
          <CaptureFailure state={state} />
        ) : state.capture ? (
          <CapturePreview
            capture={state.capture}
            name={name}
            lane={state.lane}
            onLane={state.setLane}
            laneRef={lane}
            onLaneKey={onLaneKey}
          />
        ) : null}
        <span role="status">
          {state.cleared !== null && (
            <span class="cleared">
              {say('capture.cleared')} <TextButton onClick={state.restore}>{say('undo')}</TextButton>
            </span>
          )}
        </span>
      </div>
      {state.failure ? (
        <CaptureReason state={state} />
      ) : (
        <CaptureHints
          onMark={(mark) => {
            state.type(withMark(state.text, mark));
            input.current?.focus();
          }}
        />
      )}
    </div>
  );
}
