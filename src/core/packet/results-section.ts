/** Results with their dates: evidence, as far as it may leave, in the order that the user has chosen. */
import { httpAddress } from '../http-address.ts';
import { split } from '../lanes.ts';
import type { Id } from '../record.ts';
import type { Evidence } from '../standing.ts';
import { type Built, type Given, gated, ungrouped } from './built.ts';
import { type SheetLine, type SheetPart, sheetLine } from './sheet.ts';

const told = ['situation', 'behaviour', 'impact'] as const;

function lineOf(one: Evidence, { words: { say, date } }: Given): SheetLine {
  const address = httpAddress(one.proof);
  const where = address === null ? one.proof.trim() : new URL(address).hostname;
  return sheetLine(one.id, one.text, {
    date: date(one.day),
    more: told
      .filter((field) => one[field].trim() !== '')
      .map((field) => ({ label: say(`packet.${field}`), text: one[field].trim() })),
    proof: where === '' ? null : { text: say('packet.proof', { where }), address },
  });
}

interface Heading {
  readonly id: Id;
  readonly text: string;
}

/** What it is told under. The name of an objective that may not leave is no heading. */
function headingsOf({ facts, choices: { by } }: Given): readonly Heading[] {
  if (by === 'objective') return split(facts.objectives, facts.gate).leaves;
  if (by === 'competency') return facts.competencies.map(({ id, name }) => ({ id, text: name }));
  return [];
}

function grouped(evidence: readonly Evidence[], given: Given): SheetPart[] {
  const { by } = given.choices;
  if (by === 'date') return ungrouped(evidence.map((one) => lineOf(one, given)));
  const headings = headingsOf(given);
  const under = new Map<Id | null, SheetLine[]>();
  for (const one of evidence) {
    const ids = new Set(by === 'objective' ? one.objectiveIds : one.competencyIds);
    // Told once, under the first that fits: a page that says a thing twice is read as saying less.
    const key = headings.find(({ id }) => ids.has(id))?.id ?? null;
    under.set(key, [...(under.get(key) ?? []), lineOf(one, given)]);
  }
  const parts = headings.flatMap(({ id, text }) => {
    const lines = under.get(id);
    return lines ? [{ head: text, lines }] : [];
  });
  const others = under.get(null);
  if (!others) return parts;
  return [...parts, { head: parts.length > 0 ? given.words.say('packet.other-results') : null, lines: others }];
}

export function resultsSection(given: Given): Built {
  const { leaves, stays } = gated('evidence', given.facts.evidence, given, ({ text }) => text);
  return { shape: 'dated', intro: [], parts: grouped(leaves, given), stays };
}
