import { describe, expect, it } from 'vitest';
import { countWords, hintsOf, type Worded } from '../../../src/core/objectives/wording.ts';
import { objective, today } from './objective.ts';

const good: Partial<Worded> = {
  text: 'Run one review alone',
  success: 'Dana reads the notes and does not need to ask.',
  measure: 'The December review, prepared and led by me',
  due: '2026-12-18',
};
const hints = (change: Partial<Worded>) => hintsOf(objective({ ...good, ...change }), today);

describe('help to word an objective', () => {
  it('says nothing of a good one, nor of an empty one', () => {
    expect(hints({})).toEqual([]);
    expect(hints({ text: ' ', success: '', measure: '', due: null })).toEqual([]);
  });
  it('of the bare words it asks what will be different, how one will know, and by when', () => {
    expect(hints({ success: '', measure: '', due: null })).toEqual(['specific', 'measurable', 'dated']);
  });
  it('a number is a measure, and so is what takes some words; one word is none', () => {
    expect(hints({ measure: '95%' })).toEqual([]);
    expect(hints({ measure: '٤ أشهر' })).toEqual([]);
    expect(hints({ measure: 'better' })).toEqual(['measurable']);
    expect(hints({ measure: 'Kein Zug fällt aus' })).toEqual([]);
  });
  it('asks for fewer words where there are many', () => {
    expect(hints({ text: `${'so '.repeat(20)}on` })).toEqual(['short']);
  });
  it('compares the due day with the horizon and the start', () => {
    expect(hints({ due: '2028-06-30' })).toEqual(['too-far']);
    expect(hints({ due: '2027-12-15' })).toEqual([]);
    expect(hints({ horizon: 'long', due: '2027-03-31' })).toEqual(['too-near']);
    expect(hints({ horizon: 'long', due: '2029-12-31' })).toEqual([]);
    expect(hints({ startedOn: '2026-12-18' })).toEqual(['order']);
  });
  it('counts words where none are parted by spaces', () => {
    expect(countWords('一年以内に冬の計画を任される')).toBeGreaterThan(4);
  });
});
