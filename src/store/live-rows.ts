/** What nearly every reading does with rows: leave out the deleted, put into the user's order, name a stretch of an index. */
import type { Id } from '../core/record.ts';

interface Deletable {
  readonly deletedAt: string | null;
}

interface Ordered {
  readonly id: Id;
  readonly order: string;
}

export const isLive = ({ deletedAt }: Deletable): boolean => deletedAt === null;

/** Those that are not deleted. */
export const live = <T extends Deletable>(rows: readonly T[]): T[] => rows.filter(isLive);

/** The user's order; a tie, which a merge can make, is broken by the id. */
export const byOrder = (a: Ordered, b: Ordered): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : 1;

/** Every key of an index that begins with these parts. */
export const startingWith = (...parts: readonly string[]): IDBKeyRange => IDBKeyRange.bound([...parts], [...parts, []]);
