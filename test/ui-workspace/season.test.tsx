// @vitest-environment happy-dom

import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Season, SeasonStep } from '../../src/core/plan.ts';
import { byTime } from '../../src/core/season/occasion.ts';
import { planSeason } from '../../src/core/season/plan-season.ts';
import type { Raised, SeasonPlace } from '../../src/core/season/season-place.ts';
import agenda from '../../src/locales/en/agenda.json';
import plan from '../../src/locales/en/plan.json';
import words from '../../src/locales/en/season.json';
import { MoreWords } from '../../src/ui/messages.tsx';
import { UndoProvider } from '../../src/ui/parts/undo-bar.tsx';
import { SeasonLines } from '../../src/ui/season/season-lines.tsx';
import { SeasonView } from '../../src/ui/season/season-view.tsx';
import { clauses } from '../../src/ui/season/season-words.ts';
import { dana as danaPerson, id } from '../core/records.ts';
import { dana, decidedOn, on, people, promotion, step, today, week } from '../core/season/season-records.ts';
import { mount, settled } from '../ui/stand/mount.tsx';

const catalogue = { ...agenda, ...plan, ...words };
const stamp = '001764000000000-0000-0123456789ab';
const kept = { createdAt: stamp, updatedAt: stamp, deletedAt: null, stamps: {} };

const season = (steps: readonly SeasonStep[], more: Partial<Season> = {}): Season => ({
  id: id(800),
  ...kept,
  title: 'The night depots',
  kind: 'promotion',
  decidedOn,
  personId: people.dana,
  said: '',
  state: 'open',
  steps: [...steps],
  lane: 'private',
  laneUntil: null,
  ...more,
});
const everybody = [
  { ...danaPerson, id: people.dana },
  { ...danaPerson, id: people.tomas, name: 'Tomás Ferreira', relationship: 'mentor' as const },
];
const cancelled = on('dana', '2026-12-23', true);

function show(
  steps: readonly SeasonStep[] = promotion,
  {
    occasions = [...dana, cancelled],
    raised = new Map<string, Raised>(),
    opened = null as string | null,
    more = {},
  } = {},
) {
  const shownSeason = season(steps, more);
  const planned = planSeason(shownSeason, occasions.toSorted(byTime), { today, week });
  const shown: SeasonPlace = {
    chosen: { season: shownSeason, plan: planned, raised },
    seasons: [
      shownSeason,
      season([], { id: id(801), title: 'Last winter', state: 'decided', decidedOn: '2026-02-27' }),
    ],
    people: everybody,
  };
  return view(shown, opened);
}

function view(shown: SeasonPlace, opened: string | null = null) {
  const led: { step: (string | null)[]; season: (string | null)[] } = { step: [], season: [] };
  const { fake } = mount(
    <UndoProvider>
      <MoreWords catalogue={catalogue}>
        <SeasonView
          state={{ shown }}
          opened={opened}
          onOpen={(one) => led.step.push(one)}
          onSeason={(one) => led.season.push(one)}
        />
      </MoreWords>
    </UndoProvider>,
    undefined,
    false,
  );
  return { fake, led, calls: () => fake.calls.map(({ name, args }) => [name, ...args]) };
}

const list = () => screen.getByRole('list', { name: /^Steps/ });
const rows = () =>
  within(list())
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');

describe('the season on its page', () => {
  it('says when it is decided, how many one-on-ones are left, and which falls out', () => {
    show();
    screen.getByText(/26 February 2027\. 6 one-on-ones with Dana are left, not 7: 23.December is cancelled\./);
  });

  it('is read from the decision back to today, each step with its day', () => {
    show();
    const days = rows().map((text) => /^(?:Today|\d+\s[A-Z][a-z]{2})/u.exec(text)?.[0].replace('\u00a0', ' '));
    expect(days.slice(0, 7)).toEqual(['26 Feb', '17 Feb', '3 Feb', '20 Jan', '6 Jan', '9 Dec', 'Today']);
    expect(rows()[1]).toContain('1 week left');
    expect(rows()[4]).toContain('evidence: to be written by Mon');
  });

  it('has the same facts as its picture in words', () => {
    show();
    screen.getByRole('img', { name: /^Your one-on-ones until/ });
    const line = screen.getByText(/^Dana: Wed/).textContent ?? '';
    expect(line).toMatch(/23.Dec \(falls out\)/u);
    expect(line).toMatch(/20.Jan \(the big ask\)/u);
  });

  it('says who is not met in time, with the way to an earlier hour', () => {
    const steps = [step(1, 'advice', 'tomas'), step(2, 'ask')];
    show(steps, { occasions: [...dana, on('tomas', '2027-02-24')] });
    const row = rows()[1] ?? '';
    expect(row).toMatch(/Tomás is not met before Wed\s20\sJan, only on Wed\s24\sFeb/u);
    const link = within(list()).getByRole('link', { name: 'ask for an earlier hour' });
    expect(link.getAttribute('href')).toBe(`#/letter/request/${people.tomas}`);
  });

  it('expected ones are told apart from those in the calendar', () => {
    const hoped = { ...on('dana', '2027-02-17'), meetingId: null };
    show(promotion, { occasions: [...dana.slice(0, 5), hoped] });
    screen.getByText(/1 of them is expected and not in your calendar yet/);
    expect(rows()[1]).toContain('expected, not in your calendar yet');
  });
});

describe('what can be done with a step', () => {
  it('advice becomes a question in one click, an ask a topic of its meeting; once', async () => {
    const { calls } = show();
    fireEvent.click(screen.getByRole('button', { name: /^make it a question.*: advice$/ }));
    await settled();
    fireEvent.click(screen.getByRole('button', { name: /^put it on the agenda.*: ask$/ }));
    await settled();
    expect(calls()).toEqual([
      ['askSeasonStep', { id: id(501), text: 'advice' }, people.dana],
      ['raiseSeasonStep', { id: id(503), text: 'ask' }, dana[3]?.meetingId, people.dana],
    ]);
    // Its button goes away; the keyboard stays in the row.
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'The ask: ask' }));
    screen.getByText('On the agenda: ask');
    show(promotion, { raised: new Map([[id(501), { kind: 'question' }]]) });
    expect(screen.queryByRole('button', { name: /^make it a question/ })).toBeNull();
    screen.getByText('among your questions');
  });

  it('a topic that stands on an earlier agenda can be moved along', () => {
    const meetingId = dana[2]?.meetingId ?? '';
    show(promotion, { raised: new Map([[id(503), { kind: 'topic', meetingId, day: '2027-01-06' }]]) });
    screen.getByRole('button', { name: /On the agenda of Wed\s6\sJan: move it here/u });
  });

  it('is put on another meeting, or left to be placed', async () => {
    const { calls } = show(promotion, { opened: id(503) });
    const where = screen.getByRole('combobox', { name: 'When' });
    expect(within(where).queryByText(/23.December/u)).toBeNull();
    const wanted = within(where).getByText(/Put it on 6.January/u);
    fireEvent.change(where, { target: { value: wanted.getAttribute('value') } });
    await settled();
    expect(calls()).toEqual([['editSeasonStep', id(800), id(503), { meetingId: dana[2]?.meetingId }]]);
  });

  it('moves by Alt and arrow: down is earlier', async () => {
    const { calls } = show();
    const ask = within(list()).getByRole('button', { name: 'The ask: ask' });
    fireEvent.keyDown(ask, { key: 'ArrowDown', altKey: true });
    await settled();
    expect(calls()).toEqual([['orderSeasonSteps', id(800), [id(500), id(501), id(503), id(502), id(504), id(505)]]]);
  });
});

describe('seasons as a whole', () => {
  it('its date: the field has the focus, Escape gives it back, and once set it is closed', async () => {
    const { calls } = show();
    const button = screen.getByRole('button', { name: 'Change the date' });
    fireEvent.click(button);
    expect(document.activeElement).toBe(screen.getByLabelText('Decided on'));
    fireEvent.keyDown(screen.getByLabelText('Decided on'), { key: 'Escape' });
    await settled();
    expect(screen.queryByLabelText('Decided on')).toBeNull();
    expect(document.activeElement).toBe(button);

    fireEvent.click(button);
    fireEvent.input(screen.getByLabelText('Decided on'), { target: { value: '2027-03-05' } });
    fireEvent.click(screen.getByRole('button', { name: /^Set/ }));
    await settled();
    expect(calls()).toEqual([['editSeason', id(800), { decidedOn: '2027-03-05' }]]);
    expect(screen.queryByLabelText('Decided on')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('another one is planned on an empty page, and closing leads back', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^More for: The night depots/ }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Plan another season' }));
    screen.getByRole('heading', { level: 1, name: 'A new season' });
    expect(screen.queryByRole('list', { name: /^Steps/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await settled();
    screen.getByRole('heading', { level: 1, name: 'The night depots' });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Change the date' }));
  });

  it('past ones are folded, with a link to each', () => {
    show();
    const past = screen.getByText('Past seasons: 1').closest('details');
    expect(past?.open).toBe(false);
    expect(past?.querySelector('a')?.getAttribute('href')).toBe(`#/plan/season?id=${id(801)}`);
  });

  it('one that is over asks how it ended', async () => {
    const { calls } = show(promotion, { more: { decidedOn: '2026-11-20' } });
    screen.getByText(/is over\. How did it end\?/);
    expect(screen.queryByRole('img', { name: /^Your one-on-ones/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'It is decided' }));
    await settled();
    expect(calls()).toEqual([['editSeason', id(800), { state: 'decided' }]]);
  });

  it('the first one: a title, a day ahead, and steps to begin with', async () => {
    const { calls, led } = view({ chosen: null, seasons: [], people: everybody });
    const make = screen.getByRole('button', { name: 'Plan it backwards' });
    fireEvent.click(make);
    screen.getByText('What is decided? A few words will do.');
    fireEvent.input(screen.getByLabelText('What is decided'), { target: { value: 'Who leads the depots' } });
    fireEvent.input(screen.getByLabelText('Decided on'), { target: { value: '2026-11-20' } });
    fireEvent.click(make);
    screen.getByText('When is it decided? Choose a day after today.');
    expect(calls()).toEqual([]);
    fireEvent.input(screen.getByLabelText('Decided on'), { target: { value: decidedOn } });
    fireEvent.click(make);
    await settled();
    const [, made] = calls()[0] ?? [];
    expect(made).toMatchObject({ title: 'Who leads the depots', kind: 'promotion', personId: people.dana, decidedOn });
    expect((made as { steps: SeasonStep[] }).steps.map(({ what }) => what)).toEqual(promotion.map(({ what }) => what));
    expect(led.season).toEqual([(made as { id: string }).id]);
  });
});

it('in Prepare: a quiet line for each season with what falls on this one-on-one', () => {
  const steps = [step(1, 'ask', null, { text: '<b>Name me</b>' })];
  const own = season(steps);
  const { placed } = planSeason(own, dana, { today, week });
  mount(
    <MoreWords catalogue={catalogue}>
      <SeasonLines steps={placed.map((one) => ({ season: own, placed: one }))} />
    </MoreWords>,
  );
  const part = screen.getByRole('region', { name: 'What a season wants of this one-on-one' });
  expect(part.textContent).toBe('For this one-on-one, from The night depots:The ask: <b>Name me</b>');
});

it.each([
  ['Help Dana say it: three sentences.', 'Help Dana say it:'],
  ['Nothing new. Confirm it.', 'Nothing new.'],
  ['One sentence alone.', ''],
  ['At 10:30 say it', ''],
])('the first clause of “%s” stands out', (text, first) => {
  expect(clauses(text)).toEqual([first, text.slice(first.length)]);
});

it('says where the calendar was not looked at', () => {
  const { calls } = show(promotion, { occasions: dana.slice(0, 2) });
  screen.getByText(/No one-on-one with Dana is known after Wed\s9\sDec\./u);
  fireEvent.click(screen.getByRole('button', { name: 'Open your calendar' }));
  expect(calls()).toEqual([['openCalendar']]);
});
