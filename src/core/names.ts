/** The name by which somebody is addressed: the first word of a full name, the whole of a short one. */
export function firstName(name: string): string {
  const [first] = name.trim().split(/\s+/u);
  return first ?? '';
}
