/** Addresses that hand a letter to the mail app or to Gmail. The whole text stands in them, so they have a limit. */

export interface MailText {
  /** Null where it is not known whom it goes to. */
  readonly to: string | null;
  readonly subject: string;
  readonly body: string;
}

// Windows hands on about 2,000 characters of an address to the mail app and cuts the rest off in silence.
const mostMail = 1_800;
// Gmail's server refuses a request line of some 8,000; there is room for what a redirect to another account adds.
const mostGmail = 6_000;

// Half a character, cut out of its pair by hand, cannot be encoded.
const encoded = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'));
const lineEnds = (text: string) => text.replace(/\r?\n/gu, '\r\n');
const within = (address: string, most: number) => (address.length <= most ? address : null);

/** The `mailto:` address after RFC 6068; null where it would be too long. */
export function mailAddress({ to, subject, body }: MailText): string | null {
  const whom = to === null ? '' : encoded(to).replaceAll('%40', '@');
  return within(`mailto:${whom}?subject=${encoded(subject)}&body=${encoded(lineEnds(body))}`, mostMail);
}

/** The address of Gmail's page for a new mail, filled in; null where it would be too long. Google does not document it. */
export function gmailAddress({ to, subject, body }: MailText): string | null {
  const whom = to === null ? '' : `&to=${encoded(to)}`;
  const text = `&su=${encoded(subject)}&body=${encoded(lineEnds(body))}`;
  return within(`https://mail.google.com/mail/?view=cm&fs=1${whom}${text}`, mostGmail);
}
