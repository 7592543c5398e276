import { describe, expect, it } from 'vitest';
import { httpAddress } from '../../../src/core/http-address.ts';
import { aboutOf, countsOf, whenOf } from '../../../src/core/roadmap/labels.ts';
import { roadmapOf } from '../../../src/core/roadmap/roadmap.ts';
import roadmapWords from '../../../src/locales/en/roadmap.json';
import { wordsOf } from '../../../src/ui/messages.tsx';
import { whenWords } from '../../../src/ui/roadmap/when-words.ts';
import { milestone, need, today, way } from './plan-records.ts';

const words = wordsOf({
  catalogue: roadmapWords,
  locale: 'en-GB',
  zone: 'Europe/Berlin',
  now: Date.parse(`${today}T12:00:00+01:00`),
});
const plain = (text: string) => text.replace(/[\s\u2066-\u2069]+/g, (gap) => (/\s/.test(gap) ? ' ' : ''));
const said = (one: ReturnType<typeof milestone>, how: { far?: boolean; short?: boolean } = {}) =>
  plain(whenWords(one, how, words));

describe('when a milestone is meant for', () => {
  it('is as exact as it was said', () => {
    expect(said(milestone(1, '2027-03-31'))).toBe('By March 2027');
    expect(said(milestone(1, '2026-12-18', { grain: 'day' }))).toBe('By 18 December 2026');
    expect(said(milestone(1, '2027-09-30', { grain: 'quarter' }))).toBe('By Q3 2027');
    expect(said(milestone(1, '2028-12-31', { grain: 'year' }))).toBe('By the end of 2028');
    expect(said(milestone(1, null))).toBe('No date yet');
  });
  it('is “in” a year for the last one, whose day nobody means, and no other', () => {
    expect(said(milestone(1, '2029-12-31', { grain: 'year' }), { far: true })).toBe('In 2029');
    expect(said(milestone(1, '2029-10-31'), { far: true })).toBe('By October 2029');
  });
  it('is shorter where there is little room', () => {
    expect(said(milestone(1, '2027-03-31'), { short: true })).toBe('March 2027');
    expect(said(milestone(1, '2028-12-31', { grain: 'year' }), { short: true, far: true })).toBe('2028');
    expect(said(milestone(1, '2027-06-30', { grain: 'quarter' }), { short: true })).toBe('Q2 2027');
  });
  it('is when it was reached, once it is', () => {
    const reached = milestone(1, '2027-03-31', { state: 'reached', reachedOn: '2026-10-02' });
    expect(said(reached)).toBe('Reached in October 2026');
    expect(whenOf({ ...reached, reachedOn: null, day: null })).toEqual({ id: 'roadmap.reached', date: null });
  });
});

describe('how far its needs are', () => {
  const winter = milestone(1, '2027-03-31');
  const north = milestone(2, '2029-12-31');
  const { milestones } = roadmapOf(
    {
      vision: null,
      milestones: [winter, north, milestone(3, '2030-12-31')],
      needs: [
        need(10, winter.id, { met: true }),
        need(11, winter.id),
        need(12, winter.id),
        need(13, north.id),
        need(14, winter.id),
      ],
      opportunities: [
        way(20, need(11, winter.id).id),
        way(21, need(13, north.id).id, { state: 'hoped' }),
        way(22, need(14, winter.id).id, { expiresOn: '2026-11-24' }),
      ],
      benefits: [],
      questions: [],
      commitments: [],
    },
    today,
  );
  const [first, second, third] = milestones;
  const say = (list: ReturnType<typeof countsOf>) => plain(words.formatRow(list.map(words.sayMessage)));

  it('counts each state that there is; a way that is over fills no gap', () => {
    expect(first && say(aboutOf(first))).toBe('1 need met, 1 way found, 2 gaps');
    expect(say(countsOf(milestones))).toBe('1 need met, 1 way found, 1 hoped for, 2 gaps');
  });
  it('says of the last where all of this is going, and of one without needs that none is written', () => {
    expect(second && say(aboutOf(second, { far: true }))).toBe('Where this is going');
    expect(first && say(aboutOf(first, { far: true }))).toContain('2 gaps');
    expect(third && say(aboutOf(third))).toBe('No need written yet');
  });
});

describe('a link to where it is written', () => {
  it('is http or https, and nothing that could do something', () => {
    expect(httpAddress(' https://intranet.example/a?b=1 ')).toBe('https://intranet.example/a?b=1');
    for (const text of ['javascript:alert(1)', 'data:text/html,x', 'Ruth told me', 'https://', 'http//x', 'ftp://x.y'])
      expect(httpAddress(text), text).toBeNull();
  });
});
