/** The finding, the gaps and the counts as sentences. */

import type { CoverageRow, Gap } from '../../core/evidence/coverage.ts';
import { evidenceAge } from '../../core/evidence/evidence-age.ts';
import type { EvidencePlace } from '../../core/evidence/evidence-place.ts';
import type { Finding } from '../../core/evidence/finding.ts';
import type { Span } from '../../core/evidence/span.ts';
import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import type { Day, Id } from '../../core/record.ts';
import type { WordsOfView } from '../messages.tsx';

/** "Eight of nine": as words where the language has given them for both, else as figures. */
function outOf(n: number, all: number, { say, formatNumber }: WordsOfView): { many: string; all: string } {
  const numbers = say('evidence.numbers').split(' ');
  const [many, whole] = [numbers[n - 1], numbers[all - 1]];
  return many && whole ? { many, all: whole } : { many: formatNumber(n), all: formatNumber(all) };
}

function capital(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}

const mostNames = 3;

/** Names in quotes, as a list; after a few of them how many more there are. */
function nameList(names: readonly string[], { say, formatList }: WordsOfView): string {
  const shown = names.slice(0, mostNames).map((name) => say('evidence.quoted', { name }));
  const more = names.length - shown.length;
  return formatList(more > 0 ? [...shown, say('evidence.names-more', { n: more })] : shown);
}

/** A month as one says it: with its year only where that is not this one. */
export function monthWords(day: Day, { today, formatDay }: WordsOfView): string {
  return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'month-name' : 'month-year');
}

/** The heading over the coverage. */
export function findingText(finding: Finding, words: WordsOfView): string {
  const { say, locale } = words;
  switch (finding.kind) {
    case 'few':
      return finding.n === 0 ? say('evidence.finding-none') : say('evidence.finding-few', { n: finding.n });
    case 'nameless':
    case 'recent': {
      const { kind, n, all } = finding;
      return capital(say(`evidence.finding-${kind}`, { n, ...outOf(n, all, words) }), locale);
    }
    case 'one-sided': {
      const { n, all, names } = finding;
      const values = { n, ...outOf(n, all, words), names: nameList(names, words) };
      return capital(say('evidence.finding-one-sided', values), locale);
    }
    case 'one-sided-thin': {
      const { n, all, names, thin, day } = finding;
      const values = { n, ...outOf(n, all, words), names: nameList(names, words) };
      const rest = { thin: say('evidence.quoted', { name: thin }), month: monthWords(day, words) };
      return capital(say('evidence.finding-one-sided-thin', { ...values, ...rest }), locale);
    }
    case 'bare':
      return say('evidence.finding-bare', { n: finding.names.length, names: nameList(finding.names, words) });
    case 'stale':
      return say('evidence.finding-stale', {
        name: say('evidence.quoted', { name: finding.name }),
        month: monthWords(finding.day, words),
      });
    case 'even':
      return say('evidence.finding-even', { n: finding.n });
  }
}

/** Who somebody is in a sentence; null where nobody is known. */
export function nameOf(people: ReadonlyMap<Id, Person>, id: Id | null): string | null {
  const person = id === null ? undefined : people.get(id);
  return person && person.name !== '' ? firstName(person.name) : null;
}

/** What stands on the dashed line. */
export function gapText(gap: Gap, people: ReadonlyMap<Id, Person>, words: WordsOfView): string {
  const { say, formatDay } = words;
  switch (gap.kind) {
    case 'spoken-of': {
      const name = nameOf(people, gap.personId);
      return name === null ? say('evidence.gap-spoken-of') : say('evidence.gap-spoken-of-by', { name });
    }
    case 'earlier':
      return say('evidence.gap-earlier', { month: monthWords(gap.day, words) });
    case 'needed':
      if (gap.grain === 'day') return say('evidence.gap-needed-day', { day: gap.day });
      return say('evidence.gap-needed-end', {
        time: formatDay(gap.day, gap.grain === 'year' ? 'year' : 'month-year'),
      });
    case 'nothing':
      return say('evidence.gap-nothing');
  }
}

/** "4 results of yours and 2 lines of feedback"; what there is none of is left out. */
function countList(results: number, feedback: number, { say, formatList }: WordsOfView): string {
  return formatList([
    ...(results > 0 ? [say('evidence.results', { n: results })] : []),
    ...(feedback > 0 ? [say('evidence.feedback', { n: feedback })] : []),
  ]);
}

/** A row of the coverage in words: the name of its picture. */
export function rowText(row: CoverageRow, people: ReadonlyMap<Id, Person>, words: WordsOfView): string {
  const { say, formatDay } = words;
  const name = row.competency?.name ?? say('evidence.nameless');
  const what = countList(row.results, row.feedback, words);
  if (row.gap) {
    const gap = gapText(row.gap, people, words);
    return what === '' ? say('evidence.row', { name, what: gap }) : say('evidence.row-gap', { name, what, gap });
  }
  return row.lastResult === null
    ? say('evidence.row', { name, what })
    : say('evidence.row-last', { name, what, date: formatDay(row.lastResult, 'date') });
}

/** The sentences under the title. */
export function aboutText({ lines, lastEvidence }: EvidencePlace, span: Span, words: WordsOfView): string {
  const { say, today } = words;
  const results = lines.filter(({ kind }) => kind === 'result').length;
  const what = countList(results, lines.length - results, words);
  const year = today.slice(0, 4);
  const age = evidenceAge(lastEvidence, today);
  return [
    say(`evidence.about-${what === '' ? 'none-' : ''}${span}`, { what, year }),
    ...(age === null ? [] : [age === 0 ? say('evidence.age-today') : say('evidence.age', { n: age })]),
  ].join(' ');
}
