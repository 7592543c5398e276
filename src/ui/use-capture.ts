/** The state of the capture line: the words, how they are understood, the lane, and what became of the last try. */
import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Capture, type FindDay, type NamedPerson, parseCapture } from '../core/capture.ts';
import type { LaneUntil } from '../core/lanes.ts';
import type { LineReader } from '../core/line-reader.ts';
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
  /** The language of the browser (BCP 47), for days in plain words. */
  locale: string;
  /** Whom a promise may name. */
  people: readonly NamedPerson[];
  /** What the lane `later` holds until, unless something else is chosen. */
  firstUntil: LaneUntil | null;
  onKept: (capture: Capture, undo: Undo, line: KeptLine) => void;
  /** For tests: where the reader of dates comes from. */
  findDay?: () => Promise<FindDay>;
}

/** A line as it was typed and kept, so that it can come back into the field. */
export interface KeptLine {
  readonly typed: string;
  readonly lane: Lane;
  readonly until: LaneUntil | null;
}

export interface CaptureState {
  readonly text: string;
  readonly capture: Capture | null;
  readonly lane: Lane;
  /** Until when the lane `later` holds. */
  readonly until: LaneUntil | null;
  readonly failure: Failure | null;
  /** How often keeping the present words has failed. */
  readonly tries: number;
  /** What Escape took out of the line, until something is typed. */
  readonly cleared: string | null;
  readonly setLane: (lane: Lane) => void;
  readonly setUntil: (until: LaneUntil) => void;
  /** Puts a line that was kept back into the field, before what stands in it. */
  readonly bringBack: (line: KeptLine) => void;
  readonly type: (text: string) => void;
  readonly clear: () => void;
  readonly restore: () => void;
  readonly keep: () => void;
  /** Begins to load the reader of dates; typing never waits for it. */
  readonly prepareDates: () => void;
}

const noReader: LineReader = { findDay: () => null, names: null };

export function useCapture(options: CaptureOptions, input: RefObject<HTMLInputElement | null>): CaptureState {
  const { meetingId, topicId, draftKey, start, today, onKept, findDay, locale, people, firstUntil } = options;
  const actions = useActions();
  const [text, setText] = useState(start);
  const [lane, setLane] = useState<Lane>('private');
  const [chosenUntil, setUntil] = useState<LaneUntil | null>(null);
  const until = lane === 'later' ? (chosenUntil ?? firstUntil) : null;
  const [failure, setFailure] = useState<Failure | null>(null);
  const [tries, setTries] = useState(0);
  const [cleared, setCleared] = useState<string | null>(null);
  const [find, setFind] = useState<LineReader>(noReader);
  const touched = useRef(false);
  const busy = useRef(false);
  const loading = useRef<Promise<LineReader> | null>(null);
  // A line belongs to the step in which it was begun.
  const begunIn = useRef(topicId);

  const contextOf = ({ findDay: day, names }: LineReader) => ({ today, findDay: day, findPerson: names?.(people) });
  const capture = useMemo(() => parseCapture(text, contextOf(find)), [text, today, find, people]);

  const readDates = (): Promise<LineReader> => {
    const load = async (): Promise<LineReader> => {
      const reader = findDay
        ? { findDay: await findDay(), names: null }
        : await (await import('../core/line-reader.ts')).loadLineReader(locale);
      setFind(reader);
      return reader;
    };
    loading.current ??= load().catch(() => {
      // Without it a line is kept without its date; the next key tries again.
      loading.current = null;
      return noReader;
    });
    return loading.current;
  };
  const latest = useRef(readDates);
  latest.current = readDates;
  const prepareDates = useCallback(() => void latest.current(), []);

  useEffect(() => {
    let current = true;
    touched.current = false;
    const read = () => {
      if (touched.current) return;
      void actions.readDraft(draftKey).then((draft) => {
        if (!current || touched.current || draft === '') return;
        setText(draft);
        prepareDates();
      });
    };
    read();
    // The words of a popup that has closed meanwhile come here too.
    window.addEventListener('focus', read);
    return () => {
      current = false;
      window.removeEventListener('focus', read);
    };
  }, [actions, draftKey, prepareDates]);

  const type = (next: string) => {
    touched.current = true;
    prepareDates();
    if (text === '') begunIn.current = topicId;
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
    const reading = readDates();
    const keeping = reading.then(async (reader) => {
      const read = parseCapture(sent, contextOf(reader)) ?? capture;
      const at = { meetingId, topicId: begunIn.current, ...(until ? { until } : {}) };
      return { read, undo: await actions.capture(read, lane, at) };
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
        setUntil(null);
        onKept(read, undo, { typed: sent, lane, until });
      },
      (thrown: unknown) => {
        busy.current = false;
        setFailure(failureOf(thrown));
        setTries((before) => before + 1);
      },
    );
  };

  const bringBack = (line: KeptLine) => {
    const now = input.current?.value ?? '';
    type(now === '' ? line.typed : `${line.typed} ${now}`);
    setLane(line.lane);
    setUntil(line.until);
  };

  return {
    text,
    capture,
    lane,
    until,
    setUntil,
    bringBack,
    failure,
    tries,
    cleared,
    setLane,
    type,
    clear,
    restore,
    keep,
    prepareDates,
  };
}
