/** The career around it: the employer, the competencies, and the roadmap with one milestone that stays private. */
import type { Fields } from '../../core/model.ts';
import type { Grain } from '../../core/plan.ts';
import { fewerSurprises, leading, models, money, plans, sayingNo, stormProof, visionId } from './ids.ts';
import { addQuestion } from './questions.ts';
import { hidden, idOf, type SampleBook, shared } from './rows.ts';

export function addEmployer({ add, ago, nextOrder, say }: SampleBook): void {
  add('employers', 600, {
    name: say('sample.name-halden'),
    unit: say('sample.network-planning'),
    role: say('sample.senior-analyst'),
    from: ago(660),
    until: null,
  });
  const competency = (n: number, name: string, source: 'mine' | 'employer' = 'mine') =>
    add('competencies', n, { name, source, employerId: null, order: nextOrder() });
  competency(601, say('sample.plans-that-hold'));
  competency(602, say('sample.forecasts-and-models'));
  competency(603, say('sample.leading-people'), 'employer');
  competency(604, say('sample.saying-no-early'));
  competency(605, say('sample.money'), 'employer');
}

export function addRoadmap(book: SampleBook): void {
  const { add, ahead, nextOrder, say } = book;
  const milestone = (
    n: number,
    title: string,
    inDays: number,
    grain: Grain,
    lane: typeof shared | typeof hidden = shared,
  ) => {
    const day = ahead(inDays);
    const order = nextOrder();
    return add('milestones', n, { visionId, title, day, grain, state: 'open', reachedOn: null, order, ...lane });
  };
  const need = (
    n: number,
    milestoneId: string,
    kind: Fields<'needs'>['kind'],
    text: string,
    competencyId: string | null,
    met = false,
  ) => add('needs', n, { milestoneId, kind, text, met, competencyId, order: nextOrder(), ...shared });
  const way = (n: number, needId: string, text: string, more: Partial<Fields<'opportunities'>> = {}) =>
    add('opportunities', n, {
      needId,
      text,
      source: '',
      expiresOn: null,
      state: 'found',
      commitmentId: null,
      order: nextOrder(),
      ...shared,
      ...more,
    });
  const gain = (n: number, opportunityId: string, text: string, matterId: string | null = null) =>
    add('benefits', n, { opportunityId, text, matterId, order: nextOrder(), ...shared });

  const winter = milestone(610, say('sample.own-the-winter-peak-plan'), 126, 'month');
  const team = milestone(611, say('sample.lead-a-team-of-three'), 340, 'month');
  const budget = milestone(612, say('sample.own-a-budget'), 767, 'year');
  const lead = milestone(613, say('sample.planning-lead-north'), 1132, 'year');
  milestone(614, say('sample.ask-for-the-leads-post'), 800, 'month', hidden);

  const review = need(620, winter, 'skill', say('sample.run-a-review-alone'), plans);
  const handover = way(630, review, say('sample.dana-hands-over-the-december'), { expiresOn: ahead(23) });
  gain(640, handover, say('sample.two-days-back-for-dana'), fewerSurprises);
  const secondLevel = need(621, winter, 'knowledge', say('sample.forecasting-second-level'), models, true);
  const shadow = way(631, secondLevel, say('sample.shadow-jun-on-the-spring'), { state: 'taken' });
  gain(641, shadow, say('sample.one-more-person-who-can'));
  need(622, winter, 'exposure', say('sample.seen-by-the-board'), null);

  const asked = (n: number, needId: string, text: string) =>
    addQuestion(book, n, text, { theme: 'next-step', needId, ...shared }, 90);
  asked(750, idOf(622), say('sample.how-does-one-come-to'));
  asked(751, idOf(625), say('sample.what-would-make-you-trust'));

  const daily = need(623, team, 'skill', say('sample.lead-people-day-to-day'), leading);
  const depots = way(632, daily, say('sample.night-depot-project-three-analysts'), {
    source: 'https://intranet.halden.example/projects/night-depots',
    expiresOn: ahead(93),
  });
  gain(642, depots, say('sample.depots-merged-before-the-lease'), stormProof);
  const coach = need(624, team, 'skill', say('sample.coach-well'), leading);
  gain(643, way(633, coach, say('sample.monthly-hour-with-tomas')), say('sample.no-outside-training-to-pay'));
  need(625, team, 'approval', say('sample.danas-trust-in-my-no'), sayingNo);

  need(626, budget, 'knowledge', say('sample.learn-budgeting'), money);
  const small = need(627, budget, 'means', say('sample.small-budget-first'), money);
  gain(644, way(634, small, say('sample.tooling-money-40-000-a')), say('sample.tools-chosen-by-their-users'));
  const post = need(628, lead, 'means', say('sample.a-post-that-opens'), null);
  const hoped = way(635, post, say('sample.expected-ruths-plan-for-the'), { state: 'hoped' });
  gain(645, hoped, say('sample.someone-ready-on-day-one'));
}
