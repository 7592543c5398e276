import { describe, expect, it } from 'vitest';
import { gapsOf } from '../../../src/core/roadmap/gaps.ts';
import { commitment, dana, id, question } from '../records.ts';
import { milestone, records, roadmap } from './records.ts';

const board = id(921);
const nothing = new Map();
const texts = (stands: readonly { need: { need: { text: string } } }[]) => stands.map(({ need }) => need.need.text);

describe('gaps, and what has been done about each', () => {
  it('a gap is untouched until it is asked, answered or being found out', () => {
    expect(texts(gapsOf(roadmap().milestones, nothing, dana.id).untouched)).toEqual(['Seen by the board']);
    const finding = roadmap({ commitments: [commitment(60, { needId: board })] });
    expect(gapsOf(finding.milestones, nothing, dana.id).untouched).toEqual([]);
    const answered = new Map([[board, question(61, { needId: board, state: 'answered', answer: 'Ask Ruth.' })]]);
    expect(gapsOf(roadmap().milestones, answered, dana.id).untouched).toEqual([]);
  });

  it('counts as asked where it is a question for that person', () => {
    const { milestones } = roadmap({ questions: [question(61, { needId: board })] });
    expect(texts(gapsOf(milestones, nothing, dana.id).asked)).toEqual(['Seen by the board']);
    expect(gapsOf(milestones, nothing, id(99))).toEqual({ asked: [], untouched: [] });
  });

  it('what is reached asks nothing any more', () => {
    const reached = records.milestones.map((one) => milestone(0, one.title, one.day, { ...one, state: 'reached' }));
    expect(gapsOf(roadmap({ milestones: reached }).milestones, nothing, dana.id).untouched).toEqual([]);
  });
});
