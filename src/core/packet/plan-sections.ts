/** Where it goes: objectives, the roadmap, and what is asked for. */
import { split } from '../lanes.ts';
import { leadWords } from '../pitch.ts';
import type { Milestone, Objective, Pitch } from '../plan.ts';
import { type RoadmapMilestone, type RoadmapNeed, roadmapOf } from '../roadmap/roadmap.ts';
import { type Built, type Given, gated, ownLines, ungrouped } from './built.ts';
import type { OwnTexts } from './choices.ts';
import type { PacketWords } from './facts.ts';
import { type SheetLine, sheetLine } from './sheet.ts';

function howFar({ state, progress, agreedOn, agreedWith }: Objective, { say, percent }: PacketWords): string {
  if (state === 'reached') return say('packet.reached');
  if (progress !== null) return percent(progress);
  return agreedOn !== null || agreedWith !== null ? say('packet.agreed') : say('packet.open');
}

/** Those at work, and for an appraisal those reached in its days. */
export function objectivesSection(given: Given): Built {
  const { facts, words } = given;
  const { from, to } = facts.days;
  const isTold = ({ state, reachedOn }: Objective) =>
    state === 'open' ||
    (state === 'reached' && facts.kind === 'appraisal' && reachedOn !== null && from <= reachedOn && reachedOn <= to);
  const { leaves, stays } = gated('objectives', facts.objectives.filter(isTold), given, ({ text }) => text);
  const lines = leaves.map((one) => {
    const day = one.state === 'reached' ? one.reachedOn : one.due;
    return sheetLine(one.id, one.text, {
      cells: [howFar(one, words), day === null ? '' : words.month(day)],
      more: one.measure.trim() === '' ? [] : [{ label: '', text: one.measure.trim() }],
    });
  });
  return { shape: 'table', intro: [], parts: ungrouped(lines), stays };
}

const quarterOf = (day: string) => Math.ceil(Number(day.slice(5, 7)) / 3);

function whenOf({ day, grain, state, reachedOn }: Milestone, { say, month, year, number }: PacketWords): string {
  if (state === 'reached') return reachedOn === null ? '' : month(reachedOn);
  if (day === null) return '';
  if (grain === 'year') return year(day);
  return grain === 'quarter' ? say('packet.quarter', { quarter: number(quarterOf(day)), year: year(day) }) : month(day);
}

function needText({ need: { text }, state, ways }: RoadmapNeed, { say }: PacketWords): string {
  const open = ways.find(
    ({ expired, opportunity }) =>
      !expired && (state === 'hoped' ? opportunity.state === 'hoped' : /found|taken/.test(opportunity.state)),
  );
  if ((state === 'found' || state === 'hoped') && open) {
    return say(`packet.need-${state}`, { text, way: open.opportunity.text });
  }
  return say(state === 'met' ? 'packet.need-met' : 'packet.need-gap', { text });
}

function milestoneLine({ milestone, needs }: RoadmapMilestone, words: PacketWords): SheetLine {
  return sheetLine(milestone.id, milestone.title, {
    cells: [milestone.state === 'reached' ? words.say('packet.reached') : '', whenOf(milestone, words)],
    more: needs.map((need) => ({ label: '', text: needText(need, words) })),
  });
}

/** Milestones that may be shown, each with those of its needs that may. */
export function roadmapSection(given: Given): Built {
  const { facts, words } = given;
  const standing = facts.milestones.filter(({ state }) => state !== 'dropped');
  const milestones = gated('milestones', standing, given, ({ title }) => title);
  const shown = new Set(milestones.leaves.map(({ id }) => id));
  const ofShown = facts.needs.filter(({ milestoneId }) => shown.has(milestoneId));
  const needs = gated('needs', ofShown, given, ({ text }) => text);
  const { milestones: tree } = roadmapOf(
    {
      vision: null,
      milestones: milestones.leaves,
      needs: needs.leaves,
      opportunities: split(facts.opportunities, facts.gate).leaves,
      benefits: [],
      questions: [],
      commitments: [],
    },
    facts.gate.today,
  );
  return {
    shape: 'table',
    intro: [],
    parts: ungrouped(tree.map((one) => milestoneLine(one, words))),
    stays: [...milestones.stays, ...needs.stays],
  };
}

const asked = (pitches: readonly Pitch[]) => pitches.filter((pitch) => leadWords(pitch) !== '');

/** A text of the user's own; where there is none, the ask that may be told. */
export function nextSection(given: Given, own: OwnTexts): Built {
  const { facts, words } = given;
  const { leaves, stays } = gated('pitches', asked(facts.pitches), given, leadWords);
  const written = ownLines(own.next);
  if (written.length > 0) return { shape: 'text', intro: [], parts: ungrouped(written), stays: [] };
  const pitch = leaves.find(({ personId }) => personId === facts.manager?.id) ?? leaves[0];
  if (!pitch) return { shape: 'text', intro: [], parts: [], stays };
  const gain = pitch.benefit.trim();
  const line = sheetLine(pitch.id, leadWords(pitch), {
    more: gain === '' ? [] : [{ label: words.say('packet.gain'), text: gain }],
  });
  return { shape: 'text', intro: [], parts: [{ head: null, lines: [line] }], stays };
}

/** What was asked of the manager until now, each with what was answered so far. */
export function asksSection(given: Given): Built {
  const { facts, words } = given;
  const { say, date } = words;
  const own = asked(facts.pitches).filter(({ personId }) => personId === facts.manager?.id);
  const { leaves, stays } = gated('pitches', own, given, leadWords);
  const lines = leaves.map((pitch) => {
    const { answer, answeredOn, heard, condition, askAgainOn } = pitch;
    const day = answeredOn === null ? '' : date(answeredOn);
    const more = [
      ...(answer === null
        ? []
        : [
            {
              label: say('packet.answer'),
              text: words.row([say(`packet.answer-${answer}`), ...(day === '' ? [] : [day])]),
            },
          ]),
      ...(heard.trim() === '' ? [] : [{ label: say('packet.heard'), text: heard.trim() }]),
      ...(condition.trim() === '' ? [] : [{ label: say('packet.condition'), text: condition.trim() }]),
      ...(askAgainOn === null ? [] : [{ label: say('packet.ask-again'), text: date(askAgainOn) }]),
    ];
    return sheetLine(pitch.id, leadWords(pitch), {
      more: more.length > 0 ? more : [{ label: '', text: say('packet.unanswered') }],
    });
  });
  return { shape: 'text', intro: [], parts: ungrouped(lines), stays };
}
