/** The `jslog` attribute: of all its numbers, only the ids behind `1:` and `2:` are relied on (2026-06 to 10). */

const calendarForm = /[;\s]1:\["([^"\\\s]{1,320})",1\]/;

/**
 * True where the log names another event than the raw id does. It says the event's id plainly, which the raw one holds in
 * base64, where three letters are four whatever follows: so it is taken in threes.
 */
export function deniesId(element: Element, id: string): boolean {
  const said = /\s2:\["((?:\w{3})+)/.exec(element.getAttribute('jslog') ?? '')?.[1] ?? '';
  return !id.startsWith(said) && !id.startsWith(btoa(said));
}

/** Full calendar id of a chip or a bubble, as it stands; null when the attribute does not say. */
export function calendarIdOf(element: Element): string | null {
  const log = element.getAttribute('jslog');
  return log === null ? null : (calendarForm.exec(log)?.[1] ?? null);
}
