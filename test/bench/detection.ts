/** How well titles and guest lists are judged, on labelled cases. Of the locked half of the titles nothing leaves but figures. */
import type { EventFacts } from '../../src/core/facts.ts';
import { judge } from '../../src/core/judge.ts';
import type { Knowledge } from '../../src/core/knowledge.ts';
import type { Sureness } from '../../src/core/verdict.ts';
import { guestLists } from '../fixtures/guest-lists/guest-lists.ts';
import { type LabelledGuests, account as mira, ownNames } from '../fixtures/guest-lists/labelled-guests.ts';
import type { LabelledTitle, Truth } from '../fixtures/titles/labelled-title.ts';
import type { Figure } from './figures.ts';

export type Half = 'open' | 'locked';

/** The least that is good enough, from 0 to 1. */
export const least = { certain: 0.99, likely: 0.97, recall: 0.9 } as const;

/** What of the cases was claimed, meant and right. */
export interface Score {
  readonly cases: number;
  /** Cases whose truth is a one-on-one. */
  readonly meant: number;
  readonly claimed: number;
  readonly right: number;
  /** Right ones among the claimed, from 0 to 1. */
  readonly precision: number;
  /** Right ones among the meant, from 0 to 1. */
  readonly recall: number;
}

interface Judged {
  readonly truth: Truth;
  readonly sureness: Sureness;
}

type TitleFile = Readonly<Record<string, readonly LabelledTitle[]>>;
const files = import.meta.glob<TitleFile>('../fixtures/titles/{open,locked}.ts', { eager: true });

/** The labelled titles of one half. Each file has one export; it is found by its place, so that nobody has to open it. */
export function titlesOf(half: Half): readonly LabelledTitle[] {
  const [cases] = Object.values(files[`../fixtures/titles/${half}.ts`] ?? {});
  if (cases === undefined) throw new Error(`There are no labelled titles in test/fixtures/titles/${half}.ts.`);
  return cases;
}

const account = 'u4711@alderbrook.example';

const known = (one: Partial<Knowledge>): Knowledge => ({
  ...{ account, ownAddresses: [], ownNames: [], noteTakers: [], titleRules: [], answer: null, person: null, known: [] },
  ...{ recurring: false, minutes: null },
  ...one,
});

const facts = (title: string, one: Partial<EventFacts>): EventFacts => ({
  key: { raw: 'x', kind: 'event', baseId: 'x', split: null, instance: null, calendar: null },
  title,
  when: { day: '2026-11-25', startMinute: 600, endDay: null, endMinute: 630, allDay: false, source: 'label' },
  ...{ reply: 'accepted', entry: 'unknown', ownCalendar: true, calendarId: null, calendarName: null, guests: null },
  ...one,
  seenIn: 'grid',
});

/** How sure the rules are of one labelled title. */
export function judgeTitle(one: LabelledTitle): Sureness {
  const { title, reply, recurring, minutes, ownCalendar } = one;
  const allDay = minutes === null;
  const when = { ...facts(title, {}).when, ...(allDay ? { startMinute: null, endMinute: null, allDay } : {}) };
  const knowledge = known({
    ...{ recurring, minutes, person: one.person ?? null, known: one.known ?? [], ownNames: one.ownNames ?? [] },
  });
  return judge(facts(title, { reply, ownCalendar, when }), knowledge).sureness;
}

/** How sure the rules are of one labelled guest list. */
export function judgeGuests({ title, list, ...one }: LabelledGuests): Sureness {
  const knowledge = known({ account: mira, ownNames, minutes: 30, ...one.knowledge });
  return judge(facts(title, { ...one.facts, guests: list }), knowledge).sureness;
}

function scoreOf(judged: readonly Judged[], claims: readonly Sureness[]): Score {
  const meant = judged.filter(({ truth }) => truth === 'one-on-one');
  const claimed = judged.filter(({ sureness }) => claims.includes(sureness));
  const right = claimed.filter(({ truth }) => truth === 'one-on-one').length;
  return {
    ...{ cases: judged.length, meant: meant.length, claimed: claimed.length, right },
    ...{ precision: right / claimed.length, recall: right / meant.length },
  };
}

/** "Likely" or better on one half of the labelled titles. */
export function titleScore(half: Half): Score {
  const cases = titlesOf(half);
  return scoreOf(
    cases.map((one) => ({ truth: one.truth, sureness: judgeTitle(one) })),
    ['certain', 'likely'],
  );
}

/** "Certain" on the labelled guest lists; `orLikely` counts what is likely too. */
export function guestScore({ orLikely }: { orLikely: boolean }): Score {
  return scoreOf(
    guestLists.map((one) => ({ truth: one.truth, sureness: judgeGuests(one) })),
    orLikely ? ['certain', 'likely'] : ['certain'],
  );
}

/** The titles of the open half that are judged wrongly, for whoever changes a rule. */
export function openMisses(): string[] {
  const judged = titlesOf('open').map((one) => ({ one, sureness: judgeTitle(one) }));
  return judged
    .filter(({ one, sureness }) => (one.truth === 'one-on-one') !== (sureness === 'likely' || sureness === 'certain'))
    .map(({ one, sureness }) => `${one.truth} judged ${sureness}: ${one.title} (${one.lang})`);
}

function rows(what: string, least: { precision: number; recall: number | null }, score: Score): Figure[] {
  const { cases, meant, claimed, right, precision, recall } = score;
  const share = { unit: 'of 1', atLeast: true } as const;
  return [
    {
      ...share,
      what: `${what}: right of the claimed`,
      measured: precision,
      limit: least.precision,
      remark: `${right} of ${claimed}`,
    },
    {
      ...share,
      what: `${what}: found`,
      measured: recall,
      limit: least.recall,
      remark: `${right} of ${meant}, ${cases} cases`,
    },
  ];
}

/** One row for each figure of the judgement. */
export function detectionFigures(): Figure[] {
  const titles = { precision: least.likely, recall: least.recall };
  return [
    ...rows('titles, open half, likely or better', titles, titleScore('open')),
    ...rows('titles, locked half, likely or better', titles, titleScore('locked')),
    ...rows(
      'guest lists, certain',
      { precision: least.certain, recall: least.recall },
      guestScore({ orLikely: false }),
    ),
  ];
}
