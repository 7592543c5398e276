/** Names, as people are addressed by them. */

/** The name by which somebody is addressed: the first word of a full name, the whole of a short one. */
export function firstName(name: string): string {
  const [first] = name.trim().split(/\s+/u);
  return first ?? '';
}

/** A readable name from an address: `dana.okafor@…` is Dana Okafor. */
export function nameFromAddress(address: string): string {
  const [local = address] = address.split('@');
  return local
    .split(/[._+-]+/u)
    .filter((part) => part !== '' && !/^\d+$/u.test(part))
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
