/** Readiness as a figure: the four steps, and what the calendar page may be told of a one-on-one. */

/** `likely`: not known to be one, so its readiness is not claimed; else how many of the four steps are filled. */
export type PageMark = 'likely' | 0 | 1 | 2 | 3 | 4;

/** How many of the four steps are filled: none before the first item, all only when nothing is left. */
export function stepsOf(done: number, total: number): 0 | 1 | 2 | 3 | 4 {
  if (done <= 0 || total <= 0) return 0;
  if (done >= total) return 4;
  const share = (done / total) * 4;
  if (share < 1.5) return 1;
  return share < 2.5 ? 2 : 3;
}
