/** To whom an address belongs: one or many, the user's organisation or another. Loaded with what reads titles. */
import { domainOf, isWithin, localOf } from './guest-addresses.ts';

/** Mailboxes that more than one reads, or nobody. */
const sharedNames = new Set(
  [
    'team teams all everyone everybody staff group crew office info contact hello hi mail support help helpdesk service',
    'sales marketing hr people jobs careers recruiting recruitment talent hiring interviews press legal finance billing',
    'accounts accounting payroll orders purchasing admin administrator root webmaster postmaster it itsupport ops dev',
    'devs engineering eng design product security leads managers leadership board noreply no-reply donotreply',
    'do-not-reply notifications notification calendar events bookings booking appointments reception frontdesk',
    'meetings invite invites kontakt buero buro bewerbung equipe contacto ventas soporte equipo info-desk list lists',
  ].flatMap((line) => line.split(' ')),
);
const sharedParts = /^(?:team|all|group|list|dl|grp)[._-]|[._-](?:team|all|group|list|staff|crew|leads|managers|dl)$/;
/** Anybody can have an address here: it names no employer. */
const openDomains = new Set(
  [
    'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com icloud.com me.com mac.com aol.com',
    'proton.me protonmail.com gmx.de gmx.net gmx.com web.de t-online.de mail.ru yandex.ru qq.com 163.com 126.com',
    'naver.com daum.net orange.fr free.fr laposte.net libero.it wp.pl o2.pl seznam.cz fastmail.com posteo.de zoho.com',
  ].flatMap((line) => line.split(' ')),
);

/** True for an address that more than one may read, such as `team@…`: a mailing list can pass for a person. */
export function isShared(address: string): boolean {
  const local = localOf(address);
  return sharedNames.has(local) || sharedParts.test(local);
}

/** True where two addresses belong to different organisations; false where one of them names none. */
export function isElsewhere(address: string, own: string): boolean {
  const [a, b] = [domainOf(address), domainOf(own)];
  if (a === b || openDomains.has(b) || isWithin(a, b) || isWithin(b, a)) return false;
  const firm = (domain: string) =>
    domain
      .replace(/(?:\.(?:com?|org|net|ac|gov|edu))?\.[a-z]+$/, '')
      .split('.')
      .at(-1);
  return firm(a) !== firm(b);
}
