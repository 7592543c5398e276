/** What is known of one language's chip labels, as data. Only what a capture or a reader of the page proves goes in. */
import type { Reply } from '../core/facts.ts';

export interface LabelLanguage {
  /** Primary subtag of `html[lang]`. */
  readonly tag: string;
  /** Between the fields of a label. */
  readonly separator: string;
  /** What stands around the title within the label, where something does. */
  readonly quotes: readonly [string, string];
  /** The whole "when" of an all-day entry; null where not known. */
  readonly allDay: string | null;
  /** Before the first time, as in "De 13:00 a 14:00". */
  readonly lead: string;
  /** Between two moments, or two days. */
  readonly between: RegExp;
  /** One time of day, whole: groups `half`, `hour`, `minute`, `after` (a half of the day behind the hour). */
  readonly clock: RegExp;
  /** The words that `half` or `after` must equal for the hours before noon and after it, in lower case. */
  readonly halves: { readonly am: readonly string[]; readonly pm: readonly string[] };
  /** One date, whole: groups `year`, `month`, `day`. */
  readonly date: RegExp;
  /** January to December in lower case, where the date spells them; `Intl` has them too, but is slow to wake. */
  readonly months: readonly string[];
  /** Between a date and a time in a span over days. */
  readonly dateToClock: string;
  /** Field of a calendar that is not its owner's primary one, as far as known. */
  readonly calendar: string | null;
  readonly place: string | null;
  readonly noPlace: string | null;
  readonly colour: string | null;
  /** The user's own reply. Empty where no word is known: then a reply is never said to be missing either. */
  readonly replies: ReadonlyMap<string, Reply>;
  /** What stands for an absent title. */
  readonly untitled: string | null;
  readonly task: string | null;
  readonly workingLocation: string | null;
  /** Beginning of the title of an out-of-office entry. */
  readonly outOfOffice: string | null;
}
