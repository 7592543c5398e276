// @vitest-environment happy-dom
import { act, fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { addToDay } from '../../src/core/day.ts';
import type { InsightFacts, MeetingFact, OpenFact, PromiseFact } from '../../src/core/insights/facts.ts';
import { periodOf } from '../../src/core/insights/period.ts';
import insightsWords from '../../src/locales/en/insights.json';
import type { Look } from '../../src/ui/insights/insights-shown.ts';
import { InsightsView, type InsightsViewProps } from '../../src/ui/insights/insights-view.tsx';
import { MoreWords } from '../../src/ui/messages.tsx';
import { UndoProvider } from '../../src/ui/parts/undo-bar.tsx';
import { dana, id } from '../core/records.ts';
import { mount } from '../ui/stand/mount.tsx';

const today = '2026-11-25';
const jun = { ...dana, id: id(9), name: 'Jun Watanabe', relationship: 'peer' as const };
const nothing: InsightFacts = {
  people: [dana, jun],
  promises: [],
  open: [],
  meetings: [],
  career: [],
  assessments: [],
  earliest: null,
};
const promise = (owner: 'me' | 'them', late: number, personId = dana.id): PromiseFact => ({
  owner,
  personId,
  state: 'delivered',
  due: '2026-05-10',
  deliveredOn: addToDay('2026-05-10', late),
  moved: 0,
});
const open = (n: number, days: number): OpenFact => ({
  kind: 'question',
  id: id(400 + n),
  personId: dana.id,
  text: `Question ${n}`,
  since: addToDay(today, -days),
});
const met = (beat: MeetingFact['beat'], n: number, personId = dana.id) =>
  Array.from({ length: n }, (_, at): MeetingFact => ({ personId, beat, day: addToDay('2026-11-20', -7 * at) }));

function show(change: Partial<InsightFacts> = {}, props: Partial<InsightsViewProps> = {}) {
  const looks: Look[] = [];
  const facts = { ...nothing, ...change };
  const period = periodOf('year', today, null);
  const view = (more: Partial<InsightsViewProps>) => (
    <UndoProvider>
      <MoreWords catalogue={insightsWords}>
        <InsightsView
          state={{ shown: { facts, period } }}
          look={{ span: 'year', withId: null }}
          onLook={(look) => looks.push(look)}
          {...more}
        />
      </MoreWords>
    </UndoProvider>
  );
  const { again } = mount(view(props), undefined, false);
  return { looks, again: (more: Partial<InsightsViewProps>) => again(view(more)) };
}

const plot = (heading: RegExp) => screen.getByRole('figure', { name: heading });
/** The table behind a plot, row by row. */
function tableOf(heading: RegExp): string[][] {
  const figure = plot(heading);
  fireEvent.click(within(figure).getByText('Show as table'));
  return within(figure)
    .getAllByRole('row')
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent?.replaceAll('\u00a0', ' ') ?? ''));
}

describe('each plot', () => {
  it('has as many marks as its table says: days early and late', () => {
    show({ promises: [promise('me', -2), promise('me', -2), promise('me', 0), promise('them', 3)] });
    const heading = /^2 of your 3 promises came early, typically by 2 days$/;
    const drawn = within(plot(heading)).getByRole('img', { name: 'Days early and late' });
    expect([drawn.querySelectorAll('.full').length, drawn.querySelectorAll('.hollow').length]).toEqual([3, 1]);
    expect(tableOf(heading)).toEqual([
      ['2 days early', '2', '0'],
      ['on the day', '1', '0'],
      ['3 days late', '0', '1'],
    ]);
  });

  it('has bars as high as its table says, the missed on top: promises kept', () => {
    show({ promises: [promise('me', 0), promise('me', 0), promise('me', 5), promise('them', 0)] });
    const heading = /^You kept 2 of 3, Dana 1 of 1$/;
    const drawn = within(plot(heading)).getByRole('img', { name: 'Promises kept' });
    const height = (look: string) => Number(drawn.querySelector(look)?.getAttribute('height'));
    expect(height('.full')).toBeGreaterThan(0);
    // Their outlines lie within.
    expect(height('.hollow') + 1.5).toBeCloseTo(height('.full') / 2);
    expect(height('.dashed') + 1.5).toBeCloseTo(height('.full') / 2);
    expect(tableOf(heading)).toEqual([
      ['Q1 2026', '0', '0', '0', '0'],
      ['Q2 2026', '2', '3', '1', '1'],
      ['Q3 2026', '0', '0', '0', '0'],
      ['Q4 2026', '0', '0', '0', '0'],
    ]);
  });

  it('names the year under its quarters where there is more than one', () => {
    const quarters = () =>
      within(plot(/^You kept 2 of 3/))
        .getByRole('img', { name: 'Promises kept' })
        .textContent?.match(/Q\d( \d{4})?/g);
    const promises = [promise('me', 0), promise('me', 0), promise('me', 5)];
    const { again } = show({ promises });
    expect(quarters()?.[0]).toBe('Q1');
    const earliest = '2025-11-03';
    const shown = { facts: { ...nothing, promises, earliest }, period: periodOf('all', today, earliest) };
    again({ state: { shown }, look: { span: 'all', withId: null } });
    expect(quarters()?.[0]).toBe('Q4 2025');
  });

  it('has a dot per one-on-one, and bars where there would be too many', () => {
    show({ meetings: [...met('held', 5), ...met('cancelled', 1), ...met('moved', 1, jun.id)] });
    const drawn = () => within(plot(/held/)).getByRole('img');
    expect(drawn().querySelectorAll('circle')).toHaveLength(6);
    expect(drawn().querySelectorAll('.cross')).toHaveLength(1);
    expect(tableOf(/held/)).toEqual([
      ['Dana', '5', '0', '1: 20 Nov'],
      ['Jun', '0', '1: 20 Nov', '0'],
    ]);
    const daily = Array.from(
      { length: 200 },
      (_, at): MeetingFact => ({ ...(met('held', 1)[0] as MeetingFact), day: addToDay(today, -at - 1) }),
    );
    show({ meetings: daily });
    expect(drawn().querySelectorAll('circle')).toHaveLength(0);
    expect(drawn().querySelectorAll('.full').length).toBeGreaterThan(4);
    expect(tableOf(/held/)).toEqual([['Dana', '200', '0', '0']]);
  });

  it('names the oldest, with a way to it, and a thousand open ones take no thousand marks', () => {
    show({ open: Array.from({ length: 1_000 }, (_, n) => open(n, 10 + (n % 80))) });
    const figure = plot(/^One question to Dana has been open for 13\sweeks$/);
    expect(
      within(figure)
        .getByRole('link', { name: /The oldest: Question 79/ })
        .getAttribute('href'),
    ).toBe(`#/people/${dana.id}`);
    expect(figure.querySelectorAll('.question-mark').length).toBeLessThan(5);
    const rows = tableOf(/One question/);
    expect(rows).toHaveLength(41);
    expect(rows.at(-1)?.[0]).toBe('and 960 more, not as old');
  });

  it('is an honest sentence where there is too little', () => {
    show({ open: [open(1, 3)], promises: [promise('me', 0)] });
    expect(screen.getByText('Fewer than 3 promises were decided in this time: too few to say anything.')).toBeTruthy();
    expect(screen.getByText(/no rhythm yet/)).toBeTruthy();
    expect(screen.getAllByRole('img').map((one) => one.getAttribute('aria-label'))).toContain('Open items by age');
    expect(screen.queryByRole('img', { name: 'Promises kept' })).toBeNull();
  });
});

describe('whom and when', () => {
  it('begins with the career talks with the manager, and with the chosen person instead', () => {
    const career = [
      { personId: jun.id, days: [today] },
      { personId: dana.id, days: ['2026-11-11', '2026-06-12'] },
    ];
    const meetings = [...met('held', 1), ...met('held', 3, jun.id)];
    const { again } = show({ career, meetings });
    const top = () => document.querySelector('.insights-headline');
    expect(top()?.textContent).toMatch(
      /^You and Dana last talked about your career 2\sweeks\sago\. Before that, not for 5\smonths\.$/,
    );
    expect([...(top()?.querySelectorAll('b') ?? [])].map((b) => b.textContent)).toEqual([
      '2\u00a0weeks\u00a0ago',
      '5\u00a0months',
    ]);
    again({ look: { span: 'year', withId: jun.id } });
    expect(top()?.textContent).toBe('You and Jun talked about your career today.');
    // Dana is no longer among them.
    expect(tableOf(/^Jun keeps the rhythm/)).toHaveLength(1);
  });

  it('asks for another time or person, and knows nobody who is not there', () => {
    const { looks } = show({ meetings: met('held', 3) }, { look: { span: 'year', withId: 'nobody' } });
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'With' }).value).toBe('');
    fireEvent.click(screen.getByRole('radio', { name: 'All' }));
    fireEvent.change(screen.getByRole('combobox'), { target: { value: dana.id } });
    expect(looks).toEqual([
      { span: 'all', withId: 'nobody' },
      { span: 'year', withId: dana.id },
    ]);
  });

  it('two of one first name go by their whole names; a hostile one is text', () => {
    const other = { ...jun, name: 'Dana <img src=x onerror=alert(1)>' };
    show({ people: [dana, other], meetings: [...met('held', 4), ...met('held', 3, jun.id)] });
    const names = tableOf(/^Dana Okafor keeps the rhythm/).map(([name]) => name);
    expect(names).toEqual(['Dana Okafor', 'Dana <img src=x onerror=alert(1)>']);
    expect(document.querySelector('img')).toBeNull();
  });
});

describe('while there is nothing', () => {
  it('an empty page teaches what it will show', () => {
    show({ people: [] });
    expect(screen.getByRole('link', { name: 'See your people' })).toBeTruthy();
    expect(screen.queryByRole('img', { name: /Promises/ })).toBeNull();
    expect(screen.queryByRole('radio')).toBeNull();
  });
  it('words come after a while, in a place that was there before', async () => {
    vi.useFakeTimers();
    const pass = (ms: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(ms);
      });
    try {
      show({}, { state: 'loading' });
      const place = document.querySelector('main [role=status]');
      expect(place?.textContent).toBe('');
      await pass(299);
      expect(place?.textContent).toBe('');
      await pass(2);
      expect(place?.textContent).toBe('Reading your notes. This takes a moment.');
    } finally {
      vi.useRealTimers();
    }
  });
  it('a failure says what happened', () => {
    show({}, { state: { failure: { failure: 'closed', detail: '' } } });
    expect(screen.getByText('Your insights could not be drawn.')).toBeTruthy();
  });
});
