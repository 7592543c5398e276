/** What an address alone says: a person's, a room's, a note-taker's, a calendar's. */

/** Note-takers that join as guests. */
const botDomains = new Set(
  [
    'fireflies.ai read.ai otter.ai fathom.video tldv.io avoma.com gong.io grain.com grain.co meetgeek.ai sembly.ai',
    'fellow.app fellow.ai supernormal.com notta.ai tactiq.io krisp.ai circleback.ai granola.ai meetjamie.ai jamie.ai',
    'bluedothq.com chorus.ai airgram.io rewatch.com spinach.io spinach.ai noty.ai nyota.ai laxis.com claap.io modjo.ai',
    'leexi.ai bubbles.video fathom.ai sally.io vomo.ai recall.ai',
  ].flatMap((line) => line.split(' ')),
);
const botNames =
  /^(?:ai[._-]?)?(?:notetaker|note[._-]taker|notes?[._-]?bot|meeting[._-]?(?:notes|bot|recorder)|recorder)$/;
const botTitles = /\bnote[\s-]?taker\b|\bmeeting (?:notes|recorder|assistant)$/i;
/** What stands behind the last `@`, in lower case; the whole where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** What stands before the last `@`, in lower case. */
export function localOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
}

/** True for `parent` itself and every domain below it. */
export function isWithin(domain: string, parent: string): boolean {
  return domain === parent || domain.endsWith(`.${parent}`);
}

/** An address in the form in which two spellings of one mailbox are the same. */
export function mailbox(address: string): string {
  const domain = domainOf(address.trim());
  const local = localOf(address.trim()).split('+')[0] ?? '';
  // Gmail ignores dots, and googlemail.com is its older name.
  return domain === 'gmail.com' || domain === 'googlemail.com'
    ? `${local.replaceAll('.', '')}@gmail.com`
    : `${local}@${domain}`;
}

/** A room or another thing that can be booked. */
export function isRoom(address: string): boolean {
  return isWithin(domainOf(address), 'resource.calendar.google.com');
}

/** A calendar that is a guest by itself, or a row that gives no address: nobody can say how many people that is. */
export function isUncountable(address: string): boolean {
  return !/^[^@\s]+@[^@\s]+$/.test(address.trim()) || isWithin(domainOf(address), 'calendar.google.com');
}

/**
 * A note-taker: named so by the user (`named`, addresses or domains), or known by its address or name. A colleague at
 * one of the firms that make them shares the user's own domain and stays a person.
 */
export function isNoteTaker(
  guest: { address: string; name: string | null },
  named: readonly string[],
  ownDomain: string,
): boolean {
  const domain = domainOf(guest.address);
  const box = mailbox(guest.address);
  const isNamed = named.some((entry) => {
    const given = entry.trim().toLowerCase();
    const at = given.lastIndexOf('@');
    if (given === '' || given === '@') return false;
    return at <= 0 ? isWithin(domain, given.slice(at + 1)) : mailbox(given) === box;
  });
  if (isNamed) return true;
  if (botNames.test(localOf(guest.address)) || botTitles.test(guest.name ?? '')) return true;
  return (
    domain !== ownDomain && [...domain.matchAll(/(?<=^|\.)/g)].some(({ index }) => botDomains.has(domain.slice(index)))
  );
}

/** The name that an address spells out in two words or more, as `dana.okafor`; null where it does not. */
export function spelledName(address: string): string | null {
  const parts = localOf(address).split(/[._-]+/);
  return parts.length > 1 && parts.every((part) => /^\p{L}{2,}$/u.test(part)) ? parts.join(' ') : null;
}
