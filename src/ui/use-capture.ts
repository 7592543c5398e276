/** The state of the capture line: the words, how they are understood, the lane, and what became of the last try. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Capture, type FindDay, parseCapture } from '../core/capture.ts';
import { loadFindDay } from '../core/plain-dates.ts';
import type { Day, Id, Lane } from '../core/record.ts';
import { type Failure, type Undo, useActions } from './actions.ts';
import { failureOf } from './failure-words.ts';

export interface CaptureOptions {
  meetingId: Id;
  /** The topic being talked about, if any. */
  topicId: Id | null;
  draftKey: string;
  /** What stands in the empty line. It is no draft. */
  start: string;
  today: Day;
  onKept: (capture: Capture, undo: Undo) => void;
  /** For tests: where the reader of dates comes from. */
  findDay?: () => Promise<FindDay>;
}

export interface CaptureState {
  readonly text: string;
  readonly capture: Capture | null;
  readonly lane: Lane;
  readonly failure: Failure | null;
  /** How often keeping the present words has failed. */
  readonly tries: number;
  /** What Escape took out of the line, until something is typed. */
  readonly cleared: string | null;
  readonly setLane: (lane: Lane) => void;
  readonly type: (text: string) => void;
  readonly clear: () => void;
  readonly restore: () => void;
  readonly keep: () => void;
  /** Begins to load the reader of dates; typing never waits for it. */
  readonly prepareDates: () => void;
}

const noDay: FindDay = () => null;

export function useCapture(options: CaptureOptions, input: RefObject<HTMLInputElement | null>): CaptureState {
  const { meetingId, topicId, draftKey, start, today, onKept, findDay = loadFindDay } = options;
  const actions = useActions();
  const [text, setText] = useState(start);
  const [lane, setLane] = useState<Lane>('private');
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  const [cleared, setCleared] = useState<string | null>(null);
  const [find, setFind] = useState<{ day: FindDay }>({ day: noDay });
  const touched = useRef(false);
  const busy = useRef(false);
  const dates = useRef<Promise<FindDay> | null>(null);

  const capture = useMemo(() => parseCapture(text, { today, findDay: find.day }), [text, today, find]);

  const readDates = useCallback((): Promise<FindDay> => {
    dates.current ??= findDay().then(
      (day) => {
        setFind({ day });
        return day;
      },
      // Without it a line is kept without its date; the next key tries again.
      () => {
        dates.current = null;
        return noDay;
      },
    );
    return dates.current;
  }, [findDay]);
  const prepareDates = useCallback(() => void readDates(), [readDates]);

  useEffect(() => {
    let current = true;
    touched.current = false;
    void actions.readDraft(draftKey).then((draft) => {
      if (!current || touched.current || draft === '') return;
      setText(draft);
      prepareDates();
    });
    return () => {
      current = false;
    };
  }, [actions, draftKey, prepareDates]);

  const type = (next: string) => {
    touched.current = true;
    prepareDates();
    setText(next);
    setCleared(null);
    if (next === '') {
      setFailure(null);
      setTries(0);
    }
    actions.keepDraft(draftKey, next);
  };

  const clear = () => {
    // The draft stays as it is: closing the window right after Escape must not lose the words either.
    touched.current = true;
    setCleared(text);
    setText('');
    setFailure(null);
    setTries(0);
  };

  const restore = () => {
    if (cleared !== null) type(cleared);
    input.current?.focus();
  };

  const keep = () => {
    if (busy.current || !capture) return;
    busy.current = true;
    const sent = text;
    // Whoever types fast presses Enter before the reader of dates is there; the date must not be lost by that.
    const reading = find.day === noDay ? readDates() : Promise.resolve(find.day);
    const keeping = reading.then(async (day) => {
      const read = parseCapture(sent, { today, findDay: day }) ?? capture;
      return { read, undo: await actions.capture(read, lane, { meetingId, topicId }) };
    });
    keeping.then(
      ({ read, undo }) => {
        busy.current = false;
        // What was typed while the line was being kept is the beginning of the next one.
        const now = input.current?.value ?? '';
        const rest = now.startsWith(sent) ? now.slice(sent.length) : now;
        type(rest);
        if (rest === '') setText(start);
        setFailure(null);
        setTries(0);
        setLane('private');
        onKept(read, undo);
      },
      (thrown: unknown) => {
        busy.current = false;
        setFailure(failureOf(thrown));
        setTries((before) => before + 1);
      },
    );
  };

  return { text, capture, lane, failure, tries, cleared, setLane, type, clear, restore, keep, prepareDates };
}
