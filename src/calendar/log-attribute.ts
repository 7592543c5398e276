/** The `jslog` attribute: of all its numbers, only the calendar id behind `1:` is relied on (2026-06 to 10). */

const calendarForm = /[;\s]1:\["([^"\\\s]{1,320})",1\]/;

/** Full calendar id of a chip or a bubble, as it stands; null when the attribute does not say. */
export function calendarIdOf(element: Element): string | null {
  const log = element.getAttribute('jslog');
  return log === null ? null : (calendarForm.exec(log)?.[1] ?? null);
}
