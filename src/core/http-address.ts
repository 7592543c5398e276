/** The address of a web page as it may be linked to, or null: only http and https, never a script. */
export function httpAddress(text: string): string | null {
  const trimmed = text.trim();
  if (!/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null;
  const { href, protocol } = new URL(trimmed);
  return protocol === 'https:' || protocol === 'http:' ? href : null;
}
