import { describe, expect, it } from 'vitest';
import { evidenceHint, evidenceOf, newSince, offeredFor } from '../../src/core/assessment-evidence.ts';
import { id, meeting } from './records.ts';
import { evidence, view } from './seen-work.ts';

const today = '2026-11-25';
const days = (...all: readonly string[]) => all.map((day, n) => evidence(800 + n, day));

describe('what the age of the evidence says', () => {
  it.each([
    ['spread over the time', ['2026-11-20', '2026-10-20'], null, null],
    ['nothing', [], null, null],
    ['all of the last three weeks', ['2026-11-24', '2026-11-04'], null, 'assessment.evidence-fresh'],
    ['one day older than that', ['2026-11-24', '2026-11-03'], null, null],
    ['one piece proves no habit', ['2026-11-24'], null, null],
    ['fresh, but the last view is as fresh', ['2026-11-24', '2026-11-12'], '2026-11-11', null],
    ['fresh, and the last view is not', ['2026-11-24', '2026-11-12'], '2026-10-28', 'assessment.evidence-fresh'],
    ['all of it older than a quarter', ['2026-08-20', '2026-03-01'], null, 'assessment.evidence-old'],
    ['a quarter old to the day', ['2026-08-26'], null, null],
  ] as const)('%s', (_, dates, since, hint) => {
    expect(evidenceHint(days(...dates), since, today)?.id ?? null).toBe(hint);
  });
});

it('what backs a view: what it names and is still there', () => {
  const all = [
    ...days('2026-11-20', '2026-11-01'),
    evidence(809, '2026-10-01', { deletedAt: '001764000000000-0000-0123456789ab' }),
  ];
  const mine = view('me', 'strong', today, { evidenceIds: [id(809), id(801), id(999)] });
  expect(evidenceOf(mine, all).map((one) => one.id)).toEqual([id(801)]);
  expect(evidenceOf(null, all)).toEqual([]);
});

it('what is new is so since my last view of another meeting', () => {
  const assessments = [view('me', 'strong', '2026-11-11', { meetingId: id(50) }), view('me', 'strong', today)];
  expect(newSince({ assessments, meeting })).toBe('2026-11-11');
  expect(newSince({ assessments: [], meeting })).toBeNull();
});

describe('what is offered for a view', () => {
  const many = days('2026-11-24', '2026-11-20', '2026-11-18', '2026-11-16', '2026-11-12', '2026-11-02', '2026-01-05');
  const offered = (...args: Parameters<typeof offeredFor>) => offeredFor(...args).map(({ day }) => day);
  it('is what is new', () => {
    expect(offered(null, many, '2026-11-11')).toEqual(many.slice(0, 5).map(({ day }) => day));
  });
  it('at least the latest three, where little is new', () => {
    expect(offered(null, many, '2026-11-24')).toEqual(['2026-11-24', '2026-11-20', '2026-11-18']);
    expect(offered(null, many, null)).toHaveLength(3);
  });
  it('and what backs it already, however old', () => {
    const mine = view('me', 'strong', today, { evidenceIds: [id(806)] });
    expect(offered(mine, many, '2026-11-24')).toContain('2026-01-05');
  });
});
