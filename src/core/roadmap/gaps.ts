/** The gaps of a roadmap and what has been done about each. */
import type { Id } from '../record.ts';
import type { Commitment, Question } from '../words.ts';
import type { RoadmapMilestone, RoadmapNeed } from './roadmap.ts';

export interface GapStand {
  readonly need: RoadmapNeed;
  /** On somebody's list, not answered yet. */
  readonly question: Question | null;
  /** Answered in words, while no other is on a list. */
  readonly answer: Question | null;
  /** What the user does about it. */
  readonly finding: Commitment | null;
}

/** How a gap stands; null for a need that is none. */
export function gapOf(need: RoadmapNeed, answered: ReadonlyMap<Id, Question>): GapStand | null {
  if (need.state !== 'gap') return null;
  const question = need.questions[0] ?? null;
  return {
    need,
    question,
    answer: question === null ? (answered.get(need.need.id) ?? null) : null,
    finding: need.commitments[0] ?? null,
  };
}

export interface Gaps {
  /** Those that are questions on the list of this person. */
  readonly asked: readonly GapStand[];
  /** Those for which nothing has been done yet. */
  readonly untouched: readonly GapStand[];
}

/** The gaps of the milestones that are still to be reached. */
export function gapsOf(
  milestones: readonly RoadmapMilestone[],
  answered: ReadonlyMap<Id, Question>,
  askedId: Id | null,
): Gaps {
  const all = milestones
    .filter(({ milestone }) => milestone.state === 'open')
    .flatMap(({ needs }) => needs.flatMap((need) => gapOf(need, answered) ?? []));
  return {
    asked: all.filter(({ question }) => question !== null && question.personId === askedId),
    untouched: all.filter(({ question, answer, finding }) => question === null && answer === null && finding === null),
  };
}
