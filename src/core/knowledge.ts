/** What is known beside the facts of one event, for judging it. */
export interface Knowledge {
  /** Signed-in address. */
  readonly account: string;
  /** The user's other addresses. */
  readonly ownAddresses: readonly string[];
  readonly ownNames: readonly string[];
  /** Addresses that the user named as note-takers, not people. */
  readonly noteTakers: readonly string[];
  /** The user's own rules for titles, the first that fits counts. */
  readonly titleRules: readonly { readonly words: string; readonly is: 'one-on-one' | 'none' }[];
  /** What the user said about the series. */
  readonly answer: 'yes' | 'no' | null;
  /** The other one of the series, where already known. */
  readonly person: { readonly name: string } | null;
  readonly known: readonly { readonly name: string; readonly addresses: readonly string[] }[];
  readonly recurring: boolean;
  /** Length of the event, null when not known. */
  readonly minutes: number | null;
}
