/**
 * What the content script read off the calendar page, before anybody has interpreted it: texts, days and positions per
 * event. The page, and with it the content script, is not trusted, so each part has a schema that is checked on arrival.
 */
import * as v from 'valibot';
import { DaySchema, mostInSight } from './facts.ts';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const pixels = v.pipe(v.number(), v.minValue(-1_000_000), v.maxValue(1_000_000));
const faultCounts = v.pipe(
  v.record(text(64), count),
  v.check((faults) => Object.keys(faults).length <= 64),
);

/** The raw `data-eventid`. */
export const RawEventIdSchema = v.pipe(v.string(), v.minLength(1), v.maxLength(4096));

/** One chip: an event has several where it spans columns or weeks, or stands in a view and in a popover. */
export const PieceSchema = v.object({
  /** The whole hidden label, or `''`. A title that is very long is cut in label and `shown` alike. */
  label: text(20_000),
  /** Texts in sight that may be the title, the likeliest first. */
  shown: v.pipe(v.array(text(10_000)), v.maxLength(16)),
  /** The first day of the chip as its surroundings say it. */
  day: v.nullable(DaySchema),
  /** The event does not begin before the chip does: true where its place in column or row shows it. */
  begins: v.boolean(),
  /** Lies over the row above the hours. */
  stacked: v.boolean(),
  /** Inline position in the column in px; null for a chip that stands in none. */
  position: v.nullable(v.object({ top: pixels, height: pixels })),
});
export type Piece = v.InferOutput<typeof PieceSchema>;

/** A row of a guest list as it stands: person, group, room or none of these. */
export const GuestRowSchema = v.object({
  /** Lower case; `''` where the row has none. */
  address: text(1_000),
  /** Its `aria-label`. */
  label: text(1_000),
  shown: v.pipe(v.array(text(1_000)), v.maxLength(8)),
  organiser: v.boolean(),
  group: v.boolean(),
});
export type GuestRow = v.InferOutput<typeof GuestRowSchema>;

/** What a bubble or an event's own page says beside its chip. */
export const DetailsSchema = v.object({
  seenIn: v.picklist(['bubble', 'event-page']),
  title: text(10_000),
  calendarId: v.nullable(text(320)),
  rows: v.pipe(v.array(GuestRowSchema), v.maxLength(1_000)),
  /** The line above the rows that states their number; null where there is none. */
  head: v.nullable(text(200)),
  /** The list, or where nobody is invited its place, has been drawn. */
  drawn: v.boolean(),
  /** Day of the start where a date field says it without words. */
  day: v.nullable(DaySchema),
  /** False while the content may still be that of the event shown before. */
  fresh: v.boolean(),
  /** True once the content has not changed for a while. */
  settled: v.boolean(),
});
export type Details = v.InferOutput<typeof DetailsSchema>;

const mostText = 200_000;

/** Everything that the page says about one event at this moment: all its chips, and its details where they are open. */
export const EventReadingSchema = v.pipe(
  v.object({
    id: RawEventIdSchema,
    /** Full calendar id of the chips (jslog). */
    calendarId: v.nullable(text(320)),
    pieces: v.pipe(v.array(PieceSchema), v.maxLength(64)),
    details: v.nullable(DetailsSchema),
  }),
  v.check(({ pieces }) => pieces.reduce((sum, piece) => sum + sizeOf(piece), 0) <= mostText),
);
export type EventReading = v.InferOutput<typeof EventReadingSchema>;

const sizeOf = ({ label, shown }: Piece) => shown.reduce((sum, one) => sum + one.length, label.length);

/**
 * What the worker wants to know again with the next reading of the same view and days: it keeps nothing itself. To the
 * content script it is opaque.
 */
export const PageMemoSchema = v.object({
  /** Minutes that a pixel of a column stands for, and the minute at its top. */
  scale: v.nullable(
    v.object({
      minutesPerPixel: v.pipe(v.number(), v.minValue(0.1), v.maxValue(10)),
      atTop: v.pipe(v.number(), v.minValue(-10_000), v.maxValue(10_000)),
    }),
  ),
  /** Chips interpreted so far, those among them that should tell a reply, and what was amiss with them. */
  read: count,
  replies: count,
  faults: faultCounts,
});
export type PageMemo = v.InferOutput<typeof PageMemoSchema>;

const FrameReadingSchema = v.object({
  /** Signed-in address, lower case; null while the page does not say it. */
  account: v.nullable(text(320)),
  /** The name beside it. */
  accountName: v.nullable(text(512)),
  /** `DAY`, `WEEK`, `MONTH`, `AGENDA`, … as on the body; the family where it says no more, `''` where neither is there. */
  view: text(32),
  /** `EVENT`, `EVENT_EDIT`, `SCHEDULE`, `SEARCH`, …, or `''`. */
  family: text(32),
  /** First and last day shown. */
  range: v.nullable(v.object({ first: DaySchema, last: DaySchema })),
  language: v.nullable(text(35)),
  /** Minutes east of UTC as the column header states them, null when not shown or not clear. */
  headerOffset: v.nullable(v.pipe(v.number(), v.minValue(-900), v.maxValue(900))),
});
export type FrameReading = v.InferOutput<typeof FrameReadingSchema>;

/** What the last full pass found of the page's build. `state` is that of a page without chips; `ok` where it has any. */
const BuildReadingSchema = v.object({
  state: v.picklist(['ok', 'waiting', 'unreadable']),
  chips: count,
  skipped: count,
  faults: faultCounts,
});
export type BuildReading = v.InferOutput<typeof BuildReadingSchema>;

/** One message of the content script: the frame, how the page is built, and events. */
export interface PageReading extends FrameReading {
  build: BuildReading;
  events: EventReading[];
  memo: PageMemo | null;
  /** With the last message of a full pass the raw ids of all events in sight. */
  inSight?: string[] | undefined;
  /** When the page was loaded (ms since 1970 UTC). */
  load?: number | undefined;
}

/** A reading as the page gives it, without what the worker wants to be reminded of. */
export type SeenPage = Omit<PageReading, 'memo'>;

/**
 * Checks a reading. An event that is not in its shape is left out and counted; it costs the others nothing. A memo that
 * is not in its shape counts as none.
 */
export const PageReadingSchema = v.pipe(
  v.object({
    ...FrameReadingSchema.entries,
    build: BuildReadingSchema,
    events: v.pipe(v.array(v.unknown()), v.maxLength(2_000)),
    memo: v.fallback(v.nullable(PageMemoSchema), null),
    inSight: v.optional(
      v.pipe(
        v.array(RawEventIdSchema),
        v.transform((ids) => ids.slice(0, mostInSight)),
      ),
    ),
    load: v.optional(v.number()),
  }),
  v.transform(({ events: given, build, ...frame }): PageReading => {
    const events = given.flatMap((event) => {
      const read = v.safeParse(EventReadingSchema, event);
      return read.success ? [read.output] : [];
    });
    const refused = given.length - events.length;
    if (refused === 0) return { ...frame, build, events };
    const faults = { ...build.faults, 'event-refused': refused };
    return { ...frame, events, build: { ...build, faults, skipped: build.skipped + refused } };
  }),
);
