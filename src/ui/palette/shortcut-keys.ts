/** Which letters lead where. One list for the keys, the palette and the help. */

/** After `g`. */
export const pageKeys = {
  p: '#/people',
  l: '#/plan',
  o: '#/plan/objectives',
  e: '#/plan/evidence',
  a: '#/plan/season',
  c: '#/commitments',
  h: '#/history',
  i: '#/insights',
  r: '#/packet',
  u: '#/changes',
  s: '#/settings',
  d: '#/data',
} as const;

export type Drafted = 'thank-you' | 'items' | 'guidance' | 'request';

/** After `d`. */
export const draftKeys = { t: 'thank-you', i: 'items', g: 'guidance', q: 'request' } as const satisfies Readonly<
  Record<string, Drafted>
>;

/** How a key is shown: `G`, `P`. */
export const shownKeys = (first: 'g' | 'd', key: string): readonly string[] => [first.toUpperCase(), key.toUpperCase()];
