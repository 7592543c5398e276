/**
 * One line for everything. It shows how it understands the words, and is driven by the keyboard alone: the mark, the
 * text, Enter. Tab goes to the lane, Space changes it, Enter keeps the line from either place, Escape clears it with a
 * way back and in the empty line takes the last one back into it, `/` comes here from anywhere.
 */
import type { ComponentChildren, TargetedKeyboardEvent } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { FindDay, NamedPerson } from '../../core/capture.ts';
import type { LaneUntil } from '../../core/lanes.ts';
import type { Id } from '../../core/record.ts';
import type { Undo } from '../actions.ts';
import { isUndoKey } from '../latin-key.ts';
import { useSay, useWords } from '../messages.tsx';
import { nothingToUndo } from '../nothing-to-undo.ts';
import { type KeptLine, useCapture } from '../use-capture.ts';
import { useSlashKey } from '../use-slash-key.ts';
import { TextButton } from './button.tsx';
import { CaptureHints, withMark } from './capture-hints.tsx';
import { CaptureFailure, CapturePreview, CaptureReason, leadOf, readOut } from './capture-preview.tsx';
import { isPlainEnter } from './plain-enter.ts';
import { useAct, useTellDone } from './undo-bar.tsx';

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
  /** Whom a promise may name. */
  people?: readonly NamedPerson[];
  /** With it a line can be shared later: what is proposed first, and how to choose. */
  later?: Later;
  /** Escape in the empty line takes the last line back into it. */
  takesBack?: boolean;
  /** For tests. */
  findDay?: () => Promise<FindDay>;
}

export interface Later {
  readonly first: LaneUntil;
  readonly draw: (props: {
    until: LaneUntil;
    onChange: (until: LaneUntil) => void;
    onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  }) => ComponentChildren;
}

const nobody: readonly NamedPerson[] = [];

export function CaptureLine(props: CaptureLineProps) {
  const { name, slashKey = true, autoFocus = false, people = nobody, later, takesBack = false } = props;
  const say = useSay();
  const words = useWords();
  const { today, locale, typed = locale } = words;
  const act = useAct();
  const last = useRef<{ line: KeptLine; undo: Undo } | null>(null);
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
      locale: typed,
      people,
      firstUntil: later?.first ?? null,
      onKept: (capture, undo, line) => {
        last.current = { line, undo };
        tellDone(say('capture.kept', { lead: leadOf(capture, name, say), text: capture.text }), undo);
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
    } else if (isUndoKey(event) && state.text === '' && state.cleared !== null) {
      event.preventDefault();
      state.restore();
    } else if (event.key === 'Escape' && !event.isComposing && takesBack && last.current && state.cleared === null) {
      event.preventDefault();
      event.stopPropagation();
      void takeBack(last.current);
    }
  };
  const takeBack = async ({ line, undo }: { line: KeptLine; undo: Undo }) => {
    last.current = null;
    const undone = await act(() => undo().then(() => nothingToUndo), '');
    if (!undone) return;
    state.bringBack(line);
    tellDone(say('meet.taken-back'), nothingToUndo);
  };
  const onLaneKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') state.keep();
    input.current?.focus();
  };

  return (
    <div
      class={state.failure ? 'cap failed' : 'cap'}
      onFocusOut={(event) => {
        // Only the line that was just written comes back: later it may have been changed elsewhere.
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
          last.current = null;
        }
      }}
    >
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
            state={state}
            later={later}
            laneRef={lane}
            onLaneKey={onLaneKey}
          />
        ) : null}
        <span class="vh" role="status">
          {state.capture && !state.failure && readOut(state.capture, name, words)}
        </span>
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
