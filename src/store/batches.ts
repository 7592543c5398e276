/** Long reads in small pieces, so that no single one holds up the page. */

const size = 400;

interface Source<T> {
  getAll(range: IDBKeyRange, count?: number): Promise<T[]>;
}

const same = (a: IDBValidKey, b: IDBValidKey) => indexedDB.cmp(a, b) === 0;

/**
 * Calls `take` for every row of a store or index between `lower` and `upper`, both within, in order. `keyOf` gives a
 * row's key in it; several rows may have the same. `source` is asked for each piece: with a transaction of its own, whoever
 * writes meanwhile waits for one piece and not for all.
 */
export async function eachInBatches<T>(
  source: () => Source<T>,
  keyOf: (row: T) => IDBValidKey,
  { lower, upper }: { readonly lower: IDBValidKey; readonly upper: IDBValidKey },
  take: (row: T) => void,
): Promise<void> {
  let from = lower;
  let open = false;
  for (;;) {
    if (indexedDB.cmp(from, upper) > 0 || (open && same(from, upper))) return;
    const rows = await source().getAll(IDBKeyRange.bound(from, upper, open), size);
    const last = rows.at(-1);
    if (last === undefined) return;
    if (rows.length < size) {
      for (const row of rows) take(row);
      return;
    }
    const lastKey = keyOf(last);
    // Where the piece ends, more rows of the same key may follow: they are read once, with the next piece or on their own.
    const whole = rows.filter((row) => !same(keyOf(row), lastKey));
    const alike = whole.length > 0 ? [] : await source().getAll(IDBKeyRange.only(lastKey));
    for (const row of whole) take(row);
    for (const row of alike) take(row);
    from = lastKey;
    open = alike.length > 0;
  }
}
