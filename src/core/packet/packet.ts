/** The whole packet: the sheet that leaves, what could go in, and what stays. */
import { type Build, type Built, type Given, ownLines, ungrouped } from './built.ts';
import { type OwnTexts, sectionsOf } from './choices.ts';
import { isOneYear } from './days.ts';
import type { Held, PacketFacts, PacketWords } from './facts.ts';
import { asksSection, nextSection, objectivesSection, roadmapSection } from './plan-sections.ts';
import { deliveredSection, openSection } from './promise-sections.ts';
import { resultsSection } from './results-section.ts';
import { assessmentsSection, feedbackSection } from './seen-sections.ts';
import { type SectionKey, type Sheet, type SheetHead, type SheetLine, type SheetSection, sheetLine } from './sheet.ts';

/** A section as the user chooses it. */
export interface PacketChoice {
  readonly key: SectionKey;
  readonly title: string;
  readonly isIn: boolean;
  /** How many lines may leave. */
  readonly count: number;
  /** How many are held back. */
  readonly held: number;
  /** Those that may leave, for taking out single ones. */
  readonly lines: readonly SheetLine[];
}

export interface Packet {
  readonly sheet: Sheet;
  readonly choices: readonly PacketChoice[];
  /** Of the sections that are in. */
  readonly stays: readonly Held[];
}

function formatSection({ facts, words }: Given): Built {
  const lines = facts.formats.map(({ id, format }) =>
    sheetLine(id, words.format(format), {
      more: format.words.trim() === '' ? [] : [{ label: '', text: format.words.trim() }],
    }),
  );
  return {
    shape: 'text',
    intro: [],
    parts: ungrouped(lines.filter(({ text, more }) => text !== '' || more.length > 0)),
    stays: [],
  };
}

const helpsSection: Build = (_, own) => ({
  shape: 'text',
  intro: [],
  parts: ungrouped(ownLines(own.helps)),
  stays: [],
});

const builds: Readonly<Record<SectionKey, Build>> = {
  results: resultsSection,
  commitments: deliveredSection,
  objectives: objectivesSection,
  roadmap: roadmapSection,
  assessments: assessmentsSection,
  feedback: feedbackSection,
  next: nextSection,
  asks: asksSection,
  format: formatSection,
  promises: openSection,
  helps: helpsSection,
};

function headOf(facts: PacketFacts, own: OwnTexts, words: PacketWords): SheetHead {
  const { kind, days, employer, gate } = facts;
  const name = own.name.trim() || facts.name.trim();
  const when = isOneYear(days, gate.today) ? words.year(days.to) : words.range(days);
  const role = employer?.role.trim() ?? '';
  const since = employer?.from ?? null;
  const lead = ownLines(own.lead).map(({ text }) => text);
  const place =
    role === '' ? [] : [since === null ? role : words.say('packet.role-since', { role, month: words.month(since) })];
  const titled = kind === 'manager' ? name : name === '' ? when : words.say('packet.name-when', { name, when });
  return {
    over: words.dots(
      [employer?.name ?? '', employer?.unit ?? ''].map((part) => part.trim()).filter((part) => part !== ''),
    ),
    title: titled || words.say('packet.passport'),
    // A passport says in any case who one is here; an appraisal is read by somebody who knows.
    lead: kind === 'manager' ? [...place, ...lead] : lead.length > 0 || role === '' ? lead : [role],
  };
}

function sectionOf(key: SectionKey, built: Built, { choices, words }: Given): SheetSection {
  const without = new Set(choices.without);
  const parts = built.parts
    .map(({ head, lines }) => ({ head, lines: lines.filter(({ id }) => !without.has(id)) }))
    .filter(({ lines }) => lines.length > 0);
  return { key, title: words.say(`packet.title-${key}`), shape: built.shape, intro: built.intro, parts };
}

/** What does not hang on the texts of one's own, so that it is not built with every key. */
export type PacketBody = ReadonlyMap<SectionKey, { readonly built: Built; readonly section: SheetSection }>;

const ownKeys: readonly SectionKey[] = ['next', 'helps'];

/** Builds the sections that are made of records alone. */
export function bodyOf(given: Given): PacketBody {
  const nothing = { name: '', lead: '', next: '', helps: '' };
  const keys = sectionsOf[given.facts.kind].filter((key) => !ownKeys.includes(key));
  return new Map(
    keys.map((key) => {
      const built = builds[key](given, nothing);
      return [key, { built, section: sectionOf(key, built, given) }];
    }),
  );
}

/** Writes the packet; everything in its sheet has passed the gate. */
export function packetOf(given: Given, own: OwnTexts, body: PacketBody = bodyOf(given)): Packet {
  const { facts, choices, words } = given;
  const all = sectionsOf[facts.kind].map((key) => {
    const known = body.get(key);
    if (known) return { key, ...known };
    const built = builds[key](given, own);
    return { key, built, section: sectionOf(key, built, given) };
  });
  const isIn = (key: SectionKey) => !choices.off.includes(key);
  const chosen = all.filter(({ key }) => isIn(key));
  return {
    sheet: {
      ...headOf(facts, own, words),
      sections: chosen.map(({ section }) => section).filter(({ intro, parts }) => intro.length > 0 || parts.length > 0),
    },
    choices: all.map(({ key, built }) => {
      const lines = built.parts.flatMap(({ lines: some }) => some);
      return {
        key,
        title: words.say(`packet.choose-${key}`),
        isIn: isIn(key),
        count: built.count ?? lines.length,
        held: built.stays.length,
        lines: lines.filter(({ id }) => !id.startsWith('own-')),
      };
    }),
    stays: chosen.flatMap(({ built }) => built.stays),
  };
}
