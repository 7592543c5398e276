/** What was wrong with a calendar file, counted by kind. Nothing of it stops the rest. */

export type FaultCode =
  /** A line longer than anybody writes; its end was cut off. */
  | 'line-cut'
  /** A line that is no property. */
  | 'line-bad'
  /** More lines or characters than an event can have. */
  | 'event-too-large'
  /** An event or the file ends before it is closed. */
  | 'not-closed'
  | 'no-uid'
  | 'no-start'
  | 'date-bad'
  /** A repetition that cannot be read, or that no calendar has. */
  | 'rule-bad'
  /** A repetition with more instances than anybody meets. */
  | 'rule-too-often'
  /** A time zone that neither the file nor the browser knows; the user's own was taken. */
  | 'zone-unknown'
  /** A description of a time zone that is no such thing. */
  | 'zone-bad'
  /** "This and all that follow" in a form that changes one instance alone here. */
  | 'range-ignored';

export type Faults = Partial<Record<FaultCode, number>>;

/** A fresh tally, and how to add to it. */
export function faultTally(): { readonly faults: Faults; add(code: FaultCode): void } {
  const faults: Faults = {};
  return {
    faults,
    add(code) {
      faults[code] = (faults[code] ?? 0) + 1;
    },
  };
}
