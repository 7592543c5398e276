import type { Matter } from '../../core/people.ts';

/** The sign of how something is known. */
export const signOf = { said: 'certain', seen: 'likely', guess: 'unknown' } as const satisfies Record<
  Matter['how'],
  string
>;
