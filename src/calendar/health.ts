/** How well the page could be read: what the content script says of its build, and what its labels gave. */
import type { PageHealth } from '../core/facts.ts';
import { isDoubt, isOfLabels, type LackCode, lackCodes } from '../core/page-lacks.ts';
import type { PageMemo, PageReading } from '../core/page-reading.ts';

/** One of these is enough. Of the others it takes more than one event in five. */
const enoughOnce: ReadonlySet<LackCode> = new Set([
  'view-without-chips',
  'view-not-known',
  'pass-threw',
  'two-readings-differ',
]);

/** What the view should have given and did not, by the last full pass and by all labels read in it so far. */
export function lacksOf({ build }: PageReading, memo: PageMemo): LackCode[] {
  const chips = build.chips + build.skipped;
  return lackCodes.filter((code) => {
    const number = (isOfLabels(code) ? memo.faults[code] : build.faults[code]) ?? 0;
    const of = !isOfLabels(code) ? chips : code === 'reply-not-read' ? memo.replies : memo.read;
    return enoughOnce.has(code) ? number > 0 : number * 5 > of;
  });
}

/** Judges the last full pass over a view, with what its chips gave so far. */
export function judgeHealth(page: PageReading, memo: PageMemo): PageHealth {
  const { build, language } = page;
  const state = build.state !== 'ok' ? build.state : lacksOf(page, memo).some(isDoubt) ? 'degraded' : 'ok';
  return { state, faults: { ...memo.faults, ...build.faults }, chips: build.chips, skipped: build.skipped, language };
}
