/** What the calendar says about events, and nothing concluded from it. The words of the page are read, its people not judged. */
import * as v from 'valibot';

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
/** With this many events in sight, some may have been left out. */
export const mostInSight = 2_000;
const minuteOfDay = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440));

/** A calendar day, `YYYY-MM-DD`, in the zone the page shows. */
export const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  // 31 February has the form of a day and is none.
  v.check((day) => new Date(`${day}T00:00:00Z`).getUTCDate() === Number(day.slice(8))),
);

/** The decoded `data-eventid`. `raw` is the attribute as it stands; the rest is null where it could not be read. */
export const EventKeySchema = v.object({
  raw: text(4096),
  /**
   * `event` decodes to the known form; `task` is `tasks_…`; `opaque` is anything else, of which only `raw` counts, unless
   * it comes from a calendar file: then `baseId` and `instance` count too.
   */
  kind: v.picklist(['event', 'task', 'opaque']),
  /** Series id without `_R…` and without the instance; for a single event its own id; for the others `raw`. */
  baseId: text(4096),
  /** Stamp after `_R` of a "this and following" split, e.g. `20260622T133000`. */
  split: v.nullable(text(32)),
  /** ORIGINAL start of an instance: `20260930T130000Z`, or `20261226` for an all-day one. Null for a single event. */
  instance: v.nullable(text(32)),
  /** Calendar part of the id as it stands, maybe shortened (`me@m`). */
  calendar: v.nullable(text(512)),
});
export type EventKey = v.InferOutput<typeof EventKeySchema>;

/** The signed-in user's own reply. `none`: the label was understood and has no reply field. `unknown`: not understood. */
export const ReplySchema = v.picklist(['accepted', 'tentative', 'declined', 'unanswered', 'none', 'unknown']);
export type Reply = v.InferOutput<typeof ReplySchema>;

/**
 * Where a time was read. `label` is the localised text, `column` the inline position, `id` the UTC stamp in the id, `file`
 * a calendar file, which states the instant itself.
 */
export const TimeSourceSchema = v.picklist(['label', 'column', 'id', 'file', 'unknown']);
export type TimeSource = v.InferOutput<typeof TimeSourceSchema>;

const instant = v.pipe(v.number(), v.integer());

/** When, as the page's wall clock shows it. Days and minutes are in the zone the page shows, never UTC. */
export const WhenSchema = v.object({
  day: v.nullable(DaySchema),
  /** Minutes after midnight of `day`; null when not known or all day. */
  startMinute: v.nullable(minuteOfDay),
  endDay: v.nullable(DaySchema),
  endMinute: v.nullable(minuteOfDay),
  allDay: v.boolean(),
  source: TimeSourceSchema,
  /** The instants themselves (ms since 1970 UTC), where a file states them; they count before days and minutes. */
  instants: v.optional(v.object({ start: instant, end: v.nullable(instant) })),
});
export type When = v.InferOutput<typeof WhenSchema>;

/** What an entry is, as far as the page says so without its words. `unknown` is an ordinary chip. */
export const EntryKindSchema = v.picklist(['event', 'task', 'working-location', 'holiday', 'out-of-office', 'unknown']);
export type EntryKind = v.InferOutput<typeof EntryKindSchema>;

export const GuestSchema = v.object({
  /** Lower case. */
  address: text(320),
  /** Display name where the page gives one, else null. */
  name: v.nullable(text(512)),
  organiser: v.boolean(),
  status: v.picklist(['accepted', 'declined', 'tentative', 'unanswered', 'unknown']),
});
export type Guest = v.InferOutput<typeof GuestSchema>;

/**
 * The guest list as read from the bubble or the event page. `complete`: rows and stated number agree (the event page
 * states none: rows that have settled). `hidden`: a number without rows. `group`: at least one row stands for a group.
 * `unsettled`: rows and number disagree, or still loading.
 */
export const GuestListSchema = v.object({
  state: v.picklist(['complete', 'hidden', 'group', 'unsettled', 'none']),
  /** Everybody in the list but rooms; the user too, when listed. */
  guests: v.pipe(v.array(GuestSchema), v.maxLength(500)),
  /** The number that the page states, where it could be read. */
  stated: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  rooms: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
export type GuestList = v.InferOutput<typeof GuestListSchema>;

/** Everything one chip, bubble or event page says about one event. */
export const EventFactsSchema = v.object({
  key: EventKeySchema,
  /** As shown, untrimmed of its meaning; `''` when untitled or unread. */
  title: text(10_000),
  when: WhenSchema,
  reply: ReplySchema,
  entry: EntryKindSchema,
  /** True when the chip stands on the signed-in user's own primary calendar, null when not known. */
  ownCalendar: v.nullable(v.boolean()),
  /** Full calendar id (jslog), else null. For a primary calendar it is its owner's address. */
  calendarId: v.nullable(text(320)),
  /** "Calendar: …" name of a calendar that is not the user's primary one, else null. */
  calendarName: v.nullable(text(512)),
  /** Null when no guest list was seen, as always on chips. */
  guests: v.nullable(GuestListSchema),
  seenIn: v.picklist(['grid', 'month', 'schedule', 'search', 'bubble', 'event-page', 'file', 'hand']),
  /** True where the calendar says so in so many words; left out by all that cannot tell. Not being in sight never counts. */
  cancelled: v.optional(v.boolean()),
  /** When what is said here was last changed (ms since 1970 UTC). A file is old news; a page, without this, is now. */
  asOf: v.optional(instant),
});
export type EventFacts = v.InferOutput<typeof EventFactsSchema>;

/** How well the reader gets on with the page. Counts are of the last full pass. */
export const PageHealthSchema = v.object({
  state: v.picklist(['ok', 'waiting', 'degraded', 'unreadable']),
  /** Which readings failed or disagreed, as short codes (`chip-without-title`, `two-readings-differ`, …) with counts. */
  faults: v.record(text(64), v.pipe(v.number(), v.integer(), v.minValue(0))),
  chips: v.pipe(v.number(), v.integer(), v.minValue(0)),
  skipped: v.pipe(v.number(), v.integer(), v.minValue(0)),
  language: v.nullable(text(35)),
});
export type PageHealth = v.InferOutput<typeof PageHealthSchema>;

/** The `view` of facts that come from a file: they say nothing of who is signed in. */
export const fileView = 'FILE';

/** Facts of one page: who is signed in, which view and range, what was seen, how well. */
export interface PageFacts {
  /** Signed-in address, lower case. There are no facts before it is known. */
  readonly account: string;
  /** The name beside it, where the page gives one. */
  readonly accountName: string | null;
  readonly view: string;
  /** First and last day shown, where the page says so. */
  readonly range: { readonly first: string; readonly last: string } | null;
  /** Offset of the page's zone in minutes east of UTC as the header states it, null when not shown. */
  readonly headerOffset: number | null;
  readonly health: PageHealth;
  readonly events: EventFacts[];
  /** `full` says that `inSight` is all the page shows now. */
  readonly pass?: 'full' | 'part';
  /** With a full pass the raw ids of every event in sight, those too whose facts are sent before or after. */
  readonly inSight?: readonly string[];
  /** When the page was loaded (ms since 1970 UTC), so that two loads can be told from one. */
  readonly load?: number;
}
