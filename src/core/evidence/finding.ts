/** What the coverage says at a glance: the one thing worth knowing, as a fact that a sentence is made of. */
import { daysBetween } from '../day.ts';
import type { Day } from '../record.ts';
import type { CoverageRow } from './coverage.ts';
import type { EvidenceLine } from './lines.ts';
import type { SpanDays } from './span.ts';

export type Finding =
  /** Too little to say anything of. */
  | { readonly kind: 'few'; readonly n: number }
  /** Most results name no competency. */
  | { readonly kind: 'nameless'; readonly n: number; readonly all: number }
  | { readonly kind: 'recent'; readonly n: number; readonly all: number }
  | { readonly kind: 'one-sided'; readonly n: number; readonly all: number; readonly names: readonly string[] }
  /** One-sided, and one competency rests on a single line. */
  | {
      readonly kind: 'one-sided-thin';
      readonly n: number;
      readonly all: number;
      readonly names: readonly string[];
      readonly thin: string;
      readonly day: Day;
    }
  | { readonly kind: 'bare'; readonly names: readonly string[] }
  | { readonly kind: 'stale'; readonly name: string; readonly day: Day }
  | { readonly kind: 'even'; readonly n: number };

const fewest = 3;
const fewestForBias = 5;
const recentDays = 42;
const recentShare = 2 / 3;
/** A span must be this long before lines of the last weeks can be too many of it. */
const longSpanDays = 150;
const oneSidedShare = 0.8;
const staleDays = 180;

const nameOf = ({ competency }: CoverageRow) => competency?.name ?? '';

/** The one or two competencies that nearly all results belong to, while there are others. */
function leadingRows(rows: readonly CoverageRow[], all: number): { rows: CoverageRow[]; n: number } | null {
  const ranked = rows.toSorted((a, b) => b.results - a.results);
  for (const count of [1, 2]) {
    const chosen = ranked.slice(0, count);
    // Two of three is no side.
    if (rows.length < count + 2) return null;
    const ids = new Set(chosen.flatMap(({ lines }) => lines.flatMap(({ id, kind }) => (kind === 'result' ? id : []))));
    if (ids.size >= all * oneSidedShare) return { rows: rows.filter((row) => chosen.includes(row)), n: ids.size };
  }
  return null;
}

/**
 * The finding for the rows of a span: what weighs most first. `lines` are those of the span, `today` is in the user's
 * zone. Feedback is no result, so it counts for nothing here.
 */
export function findingOf(
  coverage: readonly CoverageRow[],
  lines: readonly EvidenceLine[],
  { from }: SpanDays,
  today: Day,
): Finding {
  const results = lines.filter(({ kind }) => kind === 'result');
  const all = results.length;
  if (all < fewest) return { kind: 'few', n: all };
  const rows = coverage.filter(({ competency }) => competency !== null);
  const nameless = coverage.find(({ competency }) => competency === null)?.results ?? 0;
  if (nameless > all / 2) return { kind: 'nameless', n: nameless, all };

  const recent = results.filter(({ day }) => daysBetween(day, today) <= recentDays).length;
  const long = daysBetween(from, today) >= longSpanDays;
  if (long && all >= fewestForBias && recent >= all * recentShare) return { kind: 'recent', n: recent, all };

  const leading = all >= fewestForBias ? leadingRows(rows, all) : null;
  if (leading) {
    const side = { n: leading.n, all, names: leading.rows.map(nameOf) };
    const thin = rows.find((row) => row.results === 1 && !leading.rows.includes(row));
    return thin?.lastResult
      ? { kind: 'one-sided-thin', ...side, thin: nameOf(thin), day: thin.lastResult }
      : { kind: 'one-sided', ...side };
  }

  const bare = rows.filter((row) => row.results === 0);
  if (bare.length > 0) return { kind: 'bare', names: bare.map(nameOf) };
  const [oldest] = rows
    .filter(({ lastResult }) => lastResult !== null && daysBetween(lastResult, today) > staleDays)
    .toSorted((a, b) => ((a.lastResult ?? '') < (b.lastResult ?? '') ? -1 : 1));
  if (oldest?.lastResult) return { kind: 'stale', name: nameOf(oldest), day: oldest.lastResult };
  return { kind: 'even', n: rows.length };
}
