/** The marks on the chips of one-on-ones: what the worker says of them, drawn where there is room. */
import { type ChipBox, chipBoxes, idsInPage, wordBoxes } from '../calendar/chip-boxes.ts';
import type { PageMark } from '../core/readiness.ts';
import { drawMark, makeMark } from './mark-look.ts';
import { cornerOf, pointsIn, reaches, type Square } from './mark-place.ts';
import type { PageHost } from './page-host.ts';

export interface Marks {
  /** The worker has taken facts of these events: it can be asked of them. */
  taken(eventIds: readonly string[]): void;
  /** Asks anew for all in sight: the page is looked at again, or something changed. */
  askAgain(): void;
  /** Chips came, went or changed. */
  changed(): void;
  /** The mark of an event, null where it has none. */
  of(eventId: string): PageMark | null;
}

export interface MarksAround {
  /** Resolves with the marks by raw id, or with anything else when there was no answer. */
  ask(eventIds: readonly string[]): Promise<unknown>;
  /** Told after each answer. */
  onAnswer(): void;
}

const mostPerMessage = 500;
/** Nobody has more one-on-ones in sight; a page that says so shall not be slowed by it. */
const mostDrawn = 60;

interface Drawn extends ChipBox {
  readonly sign: SVGElement;
  /** Whether there is room beside the words; null until it is measured. */
  room: boolean | null;
}

const isMark = (value: unknown): value is PageMark => value === 'likely' || typeof value === 'number';

/** Makes the marks. Nothing of them is in the page before the first answer, and nothing once `signal` is aborted. */
export function pageMarks(doc: Document, host: PageHost, around: MarksAround, signal: AbortSignal): Marks {
  const taken = new Set<string>();
  const asked = new Set<string>();
  const marks = new Map<string, PageMark>();
  let drawn = new Map<Element, Drawn>();
  let isStale = false;
  let isAsking = false;

  const measureAgain = (chips: readonly Element[]): void => {
    for (const one of drawn.values()) if (chips.some((chip) => chip === one.chip || chip === one.box)) one.room = null;
    host.moved();
  };
  // The few marked chips alone are watched, each by itself: for its size, for a drag, for what a class does.
  const sizes = new ResizeObserver((entries) => measureAgain(entries.map(({ target }) => target)));
  const styles = new MutationObserver((records) => measureAgain(records.map(({ target }) => target as Element)));

  /** One sign for each chip with a mark that stands in the page now. */
  function gather(): void {
    isStale = false;
    const before = drawn;
    drawn = new Map();
    sizes.disconnect();
    styles.disconnect();
    for (const found of chipBoxes(doc, (eventId) => marks.has(eventId)).slice(0, mostDrawn)) {
      const old = before.get(found.chip);
      before.delete(found.chip);
      const sign = old?.sign ?? makeMark(0);
      drawMark(sign, marks.get(found.eventId) ?? 0);
      drawn.set(found.chip, { ...found, sign, room: null });
      sizes.observe(found.box);
      styles.observe(found.chip, { attributes: true, attributeFilter: ['style', 'class'] });
      if (!old) {
        sign.setAttribute('class', 'mark');
        host.root.prepend(sign);
      }
    }
    for (const { sign } of before.values()) sign.remove();
  }

  /** The square of one mark as it can be seen now, or null. */
  function squareOf(one: Drawn, rightToLeft: boolean): Square | null {
    const square = cornerOf(one.box.getBoundingClientRect(), rightToLeft);
    if (!square) return null;
    // Whatever lies over the chip there, a header, a bubble or another chip, lies over the mark: then it is not shown.
    if (!pointsIn(square).every(([x, y]) => one.chip.contains(doc.elementFromPoint(x, y)))) return null;
    one.room ??= !wordBoxes(one.box).some((words) => reaches(words, square));
    return one.room ? square : null;
  }

  function draw(rightToLeft: boolean): () => void {
    if (isStale) gather();
    const places = [...drawn.values()].map((one) => [one.sign.style, squareOf(one, rightToLeft)] as const);
    return () => {
      for (const [style, square] of places) {
        style.visibility = square ? 'visible' : '';
        if (!square) continue;
        style.translate = `${square.x}px ${square.y}px`;
        style.setProperty('--edge', `${(square.size - 12) / 2}px`);
      }
    };
  }

  function changed(): void {
    isStale = true;
    host.moved();
  }

  async function ask(): Promise<void> {
    if (isAsking || doc.hidden) return;
    isAsking = true;
    const news = () => idsInPage(doc, (id) => taken.has(id) && !asked.has(id)).slice(0, mostPerMessage);
    for (let ids = news(); ids.length > 0; ids = news()) {
      for (const id of ids) asked.add(id);
      const reply = await around.ask(ids);
      if (signal.aborted) return;
      if (typeof reply !== 'object' || reply === null) {
        // Without an answer what stood before stands on; the next occasion asks again.
        for (const id of ids) asked.delete(id);
        break;
      }
      for (const id of ids) {
        const mark: unknown = Object.getOwnPropertyDescriptor(reply, id)?.value;
        if (isMark(mark)) marks.set(id, mark);
        else marks.delete(id);
      }
    }
    isAsking = false;
    isStale = true;
    if (marks.size === 0) gather();
    host.keep(draw, marks.size > 0);
    around.onAnswer();
  }

  signal.addEventListener('abort', () => {
    sizes.disconnect();
    styles.disconnect();
  });

  return {
    taken(eventIds) {
      for (const id of eventIds) {
        taken.add(id);
        asked.delete(id);
      }
      void ask();
    },
    askAgain() {
      asked.clear();
      void ask();
    },
    changed,
    of: (eventId) => marks.get(eventId) ?? null,
  };
}
