/** Places in a list: fractional indexes, so that moving one item writes one record. */
import { generateKeyBetween } from 'fractional-indexing';

/** An order after `before` and before `after`; null at the ends. Equal or crossed neighbours (a merge can do that) go after. */
export function orderBetween(before: string | null, after: string | null): string {
  const ceiling = before !== null && after !== null && after <= before ? null : after;
  return generateKeyBetween(before, ceiling);
}

/** The last place in the list that `index` holds for `prefix`, for putting something behind it. */
export async function lastOrder(
  index: {
    openCursor(range: IDBKeyRange, direction: 'prev'): Promise<{ readonly value: { readonly order: string } } | null>;
  },
  prefix: string,
): Promise<string | null> {
  const cursor = await index.openCursor(IDBKeyRange.bound([prefix], [prefix, []]), 'prev');
  return cursor?.value.order ?? null;
}
