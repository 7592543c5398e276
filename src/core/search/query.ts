/** What was typed into the search: words, and a mark first that narrows to its kind. */
import type { SearchMark } from './search-line.ts';

export interface SearchQuery {
  readonly mark: SearchMark | null;
  readonly words: string;
}

const marks: ReadonlyMap<string, SearchMark> = new Map<string, SearchMark>([
  ...['?', '？', '¿', '؟'].map((sign) => [sign, 'question'] as const),
  ...['>', '＞', '›'].map((sign) => [sign, 'mine'] as const),
  ...['<', '＜', '‹'].map((sign) => [sign, 'theirs'] as const),
  ...['+', '＋'].map((sign) => [sign, 'evidence'] as const),
  ...['"', '＂', '“', '”', '„', '«', '「'].map((sign) => [sign, 'feedback'] as const),
  ...['-', '－', '–', '—', '−'].map((sign) => [sign, 'topic'] as const),
]);

/** Reads the field. The same marks as in the capture line count; without one every kind is searched. */
export function readQuery(typed: string): SearchQuery {
  const text = typed.trim();
  const [first = ''] = text;
  const mark = marks.get(first) ?? null;
  return { mark, words: mark === null ? text : text.slice(first.length).trim() };
}
