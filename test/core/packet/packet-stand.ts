/** A packet's facts for the rules' tests, changed where a test needs it, and words that say ids instead of sentences. */
import { type OwnTexts, type PacketChoices, usualChoices } from '../../../src/core/packet/choices.ts';
import type { PacketFacts, PacketWords } from '../../../src/core/packet/facts.ts';
import { packetOf } from '../../../src/core/packet/packet.ts';
import type { Milestone, Need, Opportunity } from '../../../src/core/plan.ts';
import type { Assessment, Evidence } from '../../../src/core/standing.ts';
import { dana, id } from '../records.ts';

export const today = '2026-11-25';
const stamp = '001764000000000-0000-0123456789ab';
const kept = (n: number) => ({ id: id(n), createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} });
export const shared = { lane: 'shared', laneUntil: null } as const;
export const hidden = { lane: 'private', laneUntil: null } as const;

export const evidence = (n: number, change: Partial<Evidence> = {}): Evidence => ({
  ...kept(n),
  day: '2026-10-28',
  text: `Result ${n}`,
  situation: '',
  behaviour: '',
  impact: '',
  proof: '',
  objectiveIds: [],
  competencyIds: [],
  personId: null,
  meetingId: null,
  ...shared,
  ...change,
});

export const assessment = (n: number, change: Partial<Assessment> = {}): Assessment => ({
  ...kept(n),
  personId: dana.id,
  meetingId: null,
  by: 'me',
  level: 'strong',
  words: '',
  evidenceIds: [],
  day: '2026-06-01',
  ...shared,
  ...change,
});

export const milestone = (n: number, change: Partial<Milestone> = {}): Milestone => ({
  ...kept(n),
  visionId: id(520),
  title: `Milestone ${n}`,
  day: '2027-03-31',
  grain: 'month',
  state: 'open',
  reachedOn: null,
  order: `a${n}`,
  ...shared,
  ...change,
});

export const need = (n: number, milestoneId: string, change: Partial<Need> = {}): Need => ({
  ...kept(n),
  milestoneId,
  kind: 'skill',
  text: `Need ${n}`,
  met: false,
  competencyId: null,
  order: `a${n}`,
  ...shared,
  ...change,
});

export const way = (n: number, needId: string, change: Partial<Opportunity> = {}): Opportunity => ({
  ...kept(n),
  needId,
  text: `Way ${n}`,
  source: '',
  expiresOn: null,
  state: 'found',
  commitmentId: null,
  order: `a${n}`,
  ...shared,
  ...change,
});

export const facts = (change: Partial<PacketFacts> = {}): PacketFacts => ({
  kind: 'appraisal',
  days: { from: '2026-01-01', to: today },
  employer: null,
  name: 'Mira Valtonen',
  manager: dana,
  people: [dana],
  evidence: [],
  feedback: [],
  assessments: [],
  commitments: [],
  objectives: [],
  competencies: [],
  milestones: [],
  needs: [],
  opportunities: [],
  pitches: [],
  formats: [],
  gate: { today },
  ...change,
});

/** "id(value; value)": what a sentence is made of, whatever its words. */
export const plainWords: PacketWords = {
  say: (sentence, values = {}) => {
    const filled = Object.values(values);
    return filled.length === 0 ? sentence : `${sentence}(${filled.join('; ')})`;
  },
  date: (day) => day,
  month: (day) => day.slice(0, 7),
  year: (day) => day.slice(0, 4),
  range: ({ from, to }) => `${from} to ${to}`,
  percent: (hundredths) => `${hundredths}%`,
  number: String,
  format: ({ everyWeeks }) => `every ${everyWeeks} weeks`,
  row: (items) => items.join(', '),
  dots: (items) => items.join(' · '),
};

export const noTexts: OwnTexts = { name: '', lead: '', next: '', helps: '' };

/** The packet made of these facts. */
export const packet = (
  change: Partial<PacketFacts>,
  choices: Partial<PacketChoices> = {},
  own: Partial<OwnTexts> = {},
) =>
  packetOf(
    { facts: facts(change), choices: { ...usualChoices, ...choices }, words: plainWords },
    { ...noTexts, ...own },
  );

/** The lines of one section, "date text", with headings of groups before them. */
export function linesIn(made: ReturnType<typeof packet>, key: string): string[] {
  const section = made.sheet.sections.find((one) => one.key === key);
  return (section?.parts ?? []).flatMap(({ head, lines }) => [
    ...(head === null ? [] : [`[${head}]`]),
    ...lines.map(({ date, text, cells }) => [date, text, ...cells].filter((part) => part !== '').join(' ')),
  ]);
}
