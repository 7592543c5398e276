/** E-mail addresses and domains as people type or paste them. */

const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?';
const domainForm = new RegExp(`^(?:${label}\\.)+[\\p{L}\\p{N}-]{2,}$`, 'u');
const localForm = /^[^\s@<>()[\],;:"\\]{1,64}$/u;
const most = 254;

/** `Mira <mira@halden.example>` and `mailto:` are how an address arrives from the clipboard. */
function bare(text: string): string {
  const within = /<([^<>]*)>\s*$/.exec(text);
  return (within?.[1] ?? text)
    .trim()
    .replace(/^mailto:/i, '')
    .toLowerCase();
}

/** The address in lower case, or null where the text is none. */
export function readAddress(text: string): string | null {
  const address = bare(text);
  const at = address.lastIndexOf('@');
  if (at < 1 || address.length > most) return null;
  return localForm.test(address.slice(0, at)) && domainForm.test(address.slice(at + 1)) ? address : null;
}

/** An address, or a domain with or without its `@`, in lower case and without that `@`; null where the text is neither. */
export function readAddressOrDomain(text: string): string | null {
  const address = readAddress(text);
  if (address !== null) return address;
  const domain = bare(text).replace(/^@/, '');
  return domain.length <= most && domainForm.test(domain) ? domain : null;
}
