import { describe, expect, it } from 'vitest';
import { defaultSteps } from '../../../src/core/season/step-kinds.ts';
import { dana, daysOf, decidedOn, on, people, planOf, promotion, step } from './season-records.ts';

const troublesOf = (plan: ReturnType<typeof planOf>, n: number) => plan.placed[n]?.troubles;

describe('a season planned backwards', () => {
  it('one step to a meeting: follow-up on the last, support before it, the ask with room for an answer', () => {
    expect(daysOf(planOf(promotion, dana))).toEqual([
      'small-ask: 2026-11-25',
      'advice: 2026-12-09',
      'evidence: 2027-01-06',
      'ask: 2027-01-20',
      'support: 2027-02-03',
      'follow-up: 2027-02-17',
    ]);
  });

  it('tells how long is left, and by when to have written what is needed: two working days before', () => {
    const { placed } = planOf(promotion, dana);
    expect(placed.map(({ daysLeft }) => daysLeft)).toEqual([93, 79, 51, 37, 23, 9]);
    expect(placed.map(({ readyBy }) => readyBy)).toEqual([null, null, '2027-01-04', null, '2027-02-01', null]);
  });

  it('never on a cancelled one, nor on or after the day of the decision', () => {
    const more = [on('dana', '2026-12-23', true), on('dana', decidedOn), on('dana', '2027-03-03')];
    expect(daysOf(planOf(promotion, [...dana, ...more]))).toEqual(daysOf(planOf(promotion, dana)));
  });

  it('with time to spare, the early steps come soon and the ask still leaves two meetings for the answer', () => {
    const steps = [step(1, 'small-ask'), step(2, 'evidence'), step(3, 'ask')];
    expect(daysOf(planOf(steps, dana))).toEqual(['small-ask: 2026-11-25', 'evidence: 2027-01-06', 'ask: 2027-01-20']);
  });

  it('re-flows when one is cancelled: two small steps share a meeting, two big ones do not', () => {
    const without = dana.filter(({ day }) => day !== '2027-02-03');
    const plan = planOf(promotion, without);
    const days = plan.placed.filter(({ step: { what } }) => ['small-ask', 'ask', 'support'].includes(what));
    expect(new Set(days.map(({ on: place }) => place?.day)).size).toBe(3);
    expect(plan.placed.every(({ troubles }) => troubles.length === 0)).toBe(true);
  });

  it('with too few left, two big steps share one, and it says so', () => {
    const plan = planOf(promotion, dana.slice(0, 2));
    expect(plan.placed.filter(({ troubles }) => troubles.some(({ kind }) => kind === 'crowded'))).toHaveLength(2);
    expect(plan.placed.every(({ on: place }) => place !== null)).toBe(true);
  });

  it('with none left, nothing is placed, and each step says why', () => {
    const plan = planOf(promotion, [on('dana', '2027-03-03')]);
    expect(plan.placed.map(({ troubles }) => troubles[0]?.kind)).toEqual(promotion.map(() => 'none-left'));
  });

  it('a step that is done takes no place', () => {
    const [first, ...rest] = promotion;
    const plan = planOf([{ ...step(0, 'small-ask'), ...first, done: true }, ...rest], dana);
    expect(daysOf(plan).slice(0, 2)).toEqual(['small-ask: nowhere', 'advice: 2026-11-25']);
  });
});

describe('steps with other people', () => {
  const steps = [step(1, 'small-ask'), step(2, 'advice', 'ruth'), step(3, 'ask'), step(4, 'follow-up')];
  const few = [on('dana', '2026-11-25'), on('dana', '2026-12-09'), on('dana', '2027-01-06')];

  it('stand on their own one-on-ones, before the step that needs them', () => {
    const plan = planOf(steps, [...few, on('ruth', '2026-12-02'), on('ruth', '2026-12-16')]);
    expect(daysOf(plan)[1]).toBe('advice ruth: 2026-12-02');
  });

  it('advice may come sooner than planned where nothing lies between', () => {
    const asked = [step(1, 'small-ask'), step(2, 'advice'), step(3, 'advice', 'ruth'), step(4, 'evidence')];
    const plan = planOf(asked, [...few, on('ruth', '2026-12-01')]);
    expect(daysOf(plan).slice(1, 3)).toEqual(['advice: 2026-12-09', 'advice ruth: 2026-12-01']);
  });

  it('says who is not met in time, and when they are', () => {
    const plan = planOf(steps, [...few, on('ruth', '2027-01-26')]);
    const ask = plan.placed[2]?.on?.day;
    expect(troublesOf(plan, 1)).toEqual([{ kind: 'not-met', before: ask, next: '2027-01-26' }]);
  });

  it('an answer cannot be supported before it was asked for', () => {
    const late = [step(1, 'ask'), step(2, 'support', 'ruth'), step(3, 'follow-up')];
    const plan = planOf(late, [...few, on('ruth', '2026-11-26'), on('ruth', '2026-12-30')]);
    expect(daysOf(plan)).toEqual(['ask: 2026-11-25', 'support ruth: 2026-12-30', 'follow-up: 2027-01-06']);
  });
});

describe('a step that the user has put somewhere', () => {
  const pinned = (meetingId: string | null) =>
    promotion.map((one) => (one.what === 'ask' ? { ...one, meetingId } : one));

  it('stays there, and the others go around it', () => {
    const plan = planOf(pinned(on('dana', '2027-02-03').meetingId), dana);
    expect(daysOf(plan)).toEqual([
      'small-ask: 2026-11-25',
      'advice: 2026-12-09',
      'evidence: 2027-01-20',
      'ask: 2027-02-03',
      'support: 2027-02-17',
      'follow-up: 2027-02-17',
    ]);
    expect(plan.placed[3]?.pinned).toBe(true);
  });

  it('is planned again once its meeting is cancelled, and says so', () => {
    const gone = on('dana', '2027-02-03', true);
    const plan = planOf(pinned(gone.meetingId), [...dana.filter(({ day }) => day !== gone.day), gone]);
    expect(plan.placed[3]?.on?.day).not.toBe(gone.day);
    expect([plan.placed[3]?.pinned, troublesOf(plan, 3)]).toEqual([false, [{ kind: 'pin-lost' }]]);
  });

  it('put late, it shares its meeting with what has no other place any more', () => {
    const late = promotion.map((one) =>
      one.what === 'advice' ? { ...one, meetingId: on('dana', '2027-02-03').meetingId } : one,
    );
    expect(daysOf(planOf(late, dana)).slice(1)).toEqual([
      'advice: 2027-02-03',
      'evidence: 2027-02-03',
      'ask: 2027-02-03',
      'support: 2027-02-17',
      'follow-up: 2027-02-17',
    ]);
  });

  it('may stand on somebody else’s one-on-one', () => {
    const ruth = on('ruth', '2027-01-14');
    const plan = planOf(pinned(ruth.meetingId), [...dana, ruth]);
    expect(plan.placed[3]?.on?.personId).toBe(people.ruth);
    expect(plan.placed[5]?.on?.day).toBe('2027-02-17');
  });
});

it('a season without a person places nothing', async () => {
  const { planSeason } = await import('../../../src/core/season/plan-season.ts');
  const season = { decidedOn, personId: null, steps: [step(1, 'ask')] };
  const plan = planSeason(season, dana, { today: '2026-11-25', week: { workingDays: [], holidays: [] } });
  expect(plan.placed[0]).toMatchObject({ on: null, personId: null, troubles: [{ kind: 'nobody' }] });
});

it('the steps of a new season: always an ask, and the follow-up last', () => {
  for (const kind of ['promotion', 'budget', 'review'] as const) {
    expect(defaultSteps(kind)).toContain('ask');
    expect(defaultSteps(kind).at(-1)).toBe('follow-up');
  }
});
