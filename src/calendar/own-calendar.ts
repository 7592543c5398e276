/** Whose calendar a chip stands on, by the ids of calendar and event. */

const domains = new Map([
  ['m', 'gmail.com'],
  ['g', 'group.calendar.google.com'],
  ['v', 'group.v.calendar.google.com'],
]);

/**
 * Is this the signed-in user's own primary calendar? `id` is the full id where known, `short` the calendar part of the
 * event's id, whose domain may be one letter and which may be cut. Null when it cannot be told.
 */
export function isOwnCalendar(id: string | null, short: string | null, account: string | null): boolean | null {
  if (account === null) return null;
  if (id !== null) return id.toLowerCase() === account;
  if (short === null) return null;
  const [, name = '', letter] = /^(.*)@([a-z])$/.exec(short) ?? [];
  const domain = letter === undefined ? undefined : domains.get(letter);
  // `@i` and any other letter have no proven meaning.
  if (letter !== undefined && domain === undefined) return null;
  const whole = (domain === undefined ? short : `${name}@${domain}`).toLowerCase();
  if (whole === account) return true;
  // A cut id may be the beginning of the own address.
  return domain !== domains.get('g') && domain !== domains.get('v') && account.startsWith((name || whole).toLowerCase())
    ? null
    : false;
}
