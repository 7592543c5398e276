import { describe, expect, it } from 'vitest';
import {
  isStale,
  latestView,
  levels,
  ownViews,
  stepsUp,
  theirsIsIn,
  titleOnceKnown,
} from '../../src/core/assessment.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { talkOf } from '../../src/core/talk.ts';
import words from '../../src/locales/en/assessment.json';
import { dana, id, meeting, records, topic } from './records.ts';
import { view } from './seen-work.ts';

const today = '2026-11-25';
const previous = { ...meeting, id: id(50), day: '2026-11-11' };
const earlier = { meetingId: previous.id };
const heardStep = (state: 'open' | 'done' | 'skipped') => topic(20, { kind: 'their-view', state });

describe('levels', () => {
  it.each([
    ['developing', 'developing', 0],
    ['developing', 'strong', 1],
    ['developing', 'outstanding', 2],
    ['outstanding', 'developing', -2],
    ['outstanding', 'strong', -1],
  ] as const)('from %s to %s is %i up', (from, to, steps) => {
    expect(stepsUp(from, to)).toBe(steps);
  });
});

describe('the latest view of one side', () => {
  const all = [
    view('me', 'developing', '2026-09-30', { meetingId: id(51) }),
    view('them', 'strong', '2026-11-11', earlier),
    view('me', 'strong', '2026-11-11', earlier),
    view('me', null, '2026-11-20', { meetingId: id(52) }),
    view('me', 'outstanding', '2026-11-22', { meetingId: id(53), deletedAt: '001764000000000-0000-0123456789ab' }),
  ];
  it('is the newest that names a level and was not deleted', () => {
    expect(latestView(all, 'me')).toMatchObject({ level: 'strong', day: '2026-11-11' });
    expect(latestView(all, 'guess')).toBeNull();
  });
  it('leaves a meeting out where asked', () => {
    expect(latestView(all, 'me', previous.id)).toMatchObject({ level: 'developing' });
  });
});

describe('a view is stale', () => {
  const at = { meeting, previous };
  it.each([
    ['written for this meeting', view('me', 'strong', '2026-11-20'), false],
    ['written for this meeting 13 weeks ago', view('me', 'strong', '2026-08-26'), false],
    ['written for this meeting longer ago', view('me', 'strong', '2026-08-25'), true],
    ['used at the last meeting', view('me', 'strong', '2026-11-11', earlier), true],
    [
      'written after the last meeting, for one that was cancelled',
      view('me', 'strong', '2026-11-12', { meetingId: id(52) }),
      false,
    ],
  ] as const)('%s: %s', (_, one, stale) => {
    expect(isStale(one, at, today)).toBe(stale);
  });
  it('without an earlier meeting only by its age', () => {
    expect(isStale(view('me', 'strong', '2026-10-01', earlier), { meeting, previous: null }, today)).toBe(false);
  });
});

describe('my view before a meeting', () => {
  const own = (change: Partial<MeetingRecords>) => ownViews(records({ previous, ...change }), 'me', today);
  it('is the one written for it', () => {
    const assessments = [view('me', 'strong', '2026-11-11', earlier), view('me', 'outstanding')];
    expect(own({ assessments })).toMatchObject({ current: { level: 'outstanding' }, before: { level: 'strong' } });
  });
  it('is carried over from a meeting that was cancelled', () => {
    const assessments = [view('me', 'strong', '2026-11-18', { meetingId: id(52) })];
    expect(own({ assessments }).current).toMatchObject({ level: 'strong', meetingId: id(52) });
  });
  it('is asked for anew once a talk has used it up', () => {
    expect(own({ assessments: [view('me', 'strong', '2026-11-11', earlier)] })).toMatchObject({
      current: null,
      before: { level: 'strong' },
    });
  });
});

describe('their view is in', () => {
  const isIn = (change: Partial<MeetingRecords>) => theirsIsIn(records(change));
  const theirs = [view('them', 'strong')];
  it('once it is written down and the step is done', () => {
    expect(isIn({ assessments: theirs, topics: [heardStep('open')] })).toBe(false);
    expect(isIn({ assessments: theirs, topics: [heardStep('done')] })).toBe(true);
  });
  it('not by a step that was done or skipped without a word', () => {
    expect(isIn({ topics: [heardStep('done')] })).toBe(false);
    expect(isIn({ assessments: [view('them', null)], topics: [heardStep('done')] })).toBe(false);
    expect(isIn({ assessments: theirs, topics: [heardStep('skipped')] })).toBe(false);
  });
  it('with words alone: not everybody names a level', () => {
    const assessments = [view('them', null, today, { words: 'You hold the plan together.' })];
    expect(isIn({ assessments, topics: [heardStep('done')] })).toBe(true);
  });
  it('not by what was said at the last meeting', () => {
    expect(isIn({ assessments: [view('them', 'strong', today, earlier)], topics: [heardStep('done')] })).toBe(false);
  });
  it('once the meeting is closed', () => {
    expect(isIn({ assessments: theirs, meeting: { ...meeting, closedAt: 1 } })).toBe(true);
  });
});

describe('the titles of the steps', () => {
  const known = { assessments: [view('them', 'strong')], topics: [heardStep('done')] };
  const titles = (change: Partial<MeetingRecords>) =>
    talkOf(records(change))
      .filter(({ kind }) => kind === 'their-view' || kind === 'my-view')
      .map(({ title }) => (typeof title === 'string' ? title : title.id));
  it('say what was heard once it is in, and nothing of it before', () => {
    expect(titles({ ...known, topics: [] })).toEqual(['talk.their-view', 'talk.my-view']);
    expect(titles(known)).toEqual(['assessment.step-strong', 'assessment.step-difference']);
  });
  it('keep the question where no level was named', () => {
    const assessments = [view('them', null, today, { words: 'Solid.' })];
    expect(titles({ ...known, assessments })).toEqual(['talk.their-view', 'assessment.step-difference']);
  });
  it('have words for each level, with and without a name', () => {
    const needed = levels.flatMap((level) => [`assessment.step-${level}`, `assessment.step-unnamed-${level}`]);
    expect([...needed, 'assessment.step-difference'].filter((sentence) => !(sentence in words))).toEqual([]);
  });
  it('do without a name', () => {
    const unnamed = records({ ...known, person: { ...dana, name: '' } });
    expect(titleOnceKnown(unnamed, 'their-view')?.id).toBe('assessment.step-unnamed-strong');
  });
});
