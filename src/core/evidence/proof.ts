/** Where the proof of a line can be seen. */

/** The address to open; null where the words are none, or of a kind that a click must not open. */
export function proofAddress(proof: string): string | null {
  const words = proof.trim();
  if (!/^https?:\/\/\S+$/i.test(words)) return null;
  return URL.canParse(words) ? new URL(words).href : null;
}
