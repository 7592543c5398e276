// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../src/core/checklist.ts';
import type { Matter } from '../../src/core/people.ts';
import type { MeetingTrace } from '../../src/core/timeline.ts';
import { UndoProvider } from '../../src/ui/parts/undo-bar.tsx';
import { HistoryView } from '../../src/ui/people/history-view.tsx';
import { HomeView } from '../../src/ui/people/home-view.tsx';
import type { HomeShown, PersonRow, PersonShown } from '../../src/ui/people/people-shown.ts';
import { PersonView } from '../../src/ui/people/person-view.tsx';
import { Rail, RailContext } from '../../src/ui/workspace/rail.tsx';
import { commitment, dana, id, meeting, note, question, records, topic } from '../core/records.ts';
import { mount, now, settled, zone } from '../ui/stand/mount.tsx';

const start = now + 25 * 60_000;
const ahead = { ...meeting, start, end: start + 30 * 60_000 };
const nothing = { notes: [], evidence: [], promised: [], asked: [], topics: [], letters: [], assessments: [] };
const past = (n: number, day: string, more: Partial<MeetingTrace> = {}, change = {}): MeetingTrace => {
  const at = Date.parse(`${day}T14:00:00+01:00`);
  return {
    ...nothing,
    meeting: { ...meeting, id: id(n), day, start: at, end: at + 32 * 60_000, closedAt: at + 40 * 60_000, ...change },
    ...more,
  };
};
const click = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const show = (view: preact.ComponentChildren) => mount(<UndoProvider>{view}</UndoProvider>, undefined, false).fake;

const row = (change: Partial<PersonRow> = {}): PersonRow => ({
  person: dana,
  next: ahead,
  likely: false,
  checklist: checklistOf(records({ meeting: ahead }), now, zone),
  everyWeeks: 2,
  mine: 3,
  theirs: 4,
  questions: 3,
  beats: ['held', 'moved', 'cancelled', 'held'],
  career: '2026-03-01',
  ...change,
});
const home = (change: Partial<HomeShown> = {}) =>
  show(
    <HomeView
      state={{
        shown: {
          people: [row()],
          archived: [],
          open: [],
          mails: [],
          lastEvidence: '2026-11-20',
          roadmap: { milestones: [] },
          ...change,
        },
      }}
    />,
  );

describe('home', () => {
  it('begins with the next one-on-one, and names what each person’s row shows', () => {
    home();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Dana, in 25 minutes');
    expect(screen.getByText(/^Wednesday\s25\sNovember · 14:00 to 14:30 · ready \d of \d$/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Read the brief' }).getAttribute('href')).toBe(`#/brief/${ahead.id}`);
    const cells = within(screen.getByRole('row', { name: /Dana Okafor/ })).getAllByRole('cell');
    expect(cells.map(({ textContent }) => textContent).slice(2, 5)).toEqual(['3', '4', '3']);
    expect(screen.getByRole('img', { name: /2 held.*1 moved.*1 cancelled/ })).toBeTruthy();
    expect(screen.getByText('9 months ago').closest('.soon')).toBeTruthy();
  });

  it('says what is due, leads to it, and takes a line of evidence down on the spot', async () => {
    const late = commitment(31, { owner: 'them', text: 'ask Ruth for a slot', due: '2026-11-19' });
    const fake = home({ open: [late], lastEvidence: '2026-11-09' });
    const due = screen.getByRole('region', { name: 'What is due' });
    expect(due.textContent).toMatch(/19\sNov.*Dana:.*ask Ruth for a slot.*6 days late.*Nudge kindly/);
    expect(due.textContent).toContain('You have written no evidence for 16 days.');
    await click('Add one line');
    const field = screen.getByLabelText('What you did, and what came of it');
    fireEvent.input(field, { target: { value: 'Trained two dispatchers' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    await settled();
    expect(fake.calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['addEvidenceLine', 'Trained two dispatchers'],
    ]);
  });

  it('a one-on-one that is only likely asks, and nobody at all shows the ways in', async () => {
    const fake = home({ people: [row({ likely: true })] });
    expect(screen.getByRole('table').textContent).toContain('likely;');
    await click('yes or no?');
    expect(fake.calls.map(({ name, args }) => [name, ...args])).toEqual([['openPanel', ahead.id]]);
    home({ people: [] });
    expect(screen.queryByRole('table')).toBeNull();
    expect(screen.getByRole('link', { name: 'Add one by hand' })).toBeTruthy();
  });
});

const shownOf = (change: Partial<PersonShown> = {}): PersonShown => ({
  person: dana,
  next: null,
  traces: [],
  loose: [],
  more: false,
  since: '2025-02-05',
  series: [],
  matters: [],
  assessments: [],
  others: [],
  ...change,
});
const person = (change: Partial<PersonShown> = {}) =>
  show(<PersonView id={dana.id} state={{ shown: shownOf(change) }} at={null} onMore={() => {}} />);

describe('one person', () => {
  it('the one ahead with the ask, topics and questions; the past with what was said and promised', () => {
    const next = records({
      meeting: ahead,
      pitch: { ask: 'Let me run the December peak review.', state: 'open', deletedAt: null } as never,
      topics: [topic(40, { title: 'Night depots' })],
      questions: { items: [question(41, { text: 'What would ready me?', askedIn: [id(90), id(91)] })], total: 1 },
    });
    const said = note(42, { kind: 'feedback', text: 'You hold the plan together.' });
    const promise = commitment(43, {
      text: 'Winter plan',
      state: 'delivered',
      due: '2026-11-20',
      deliveredOn: '2026-11-18',
    });
    person({
      next: { records: next, checklist: checklistOf(next, now, zone) },
      traces: [
        past(
          50,
          '2026-11-11',
          { notes: [said], promised: [promise] },
          { mailedOn: '2026-11-12', confirmedOn: '2026-11-12' },
        ),
      ],
    });
    const [first, second] = [...document.querySelectorAll('.timeline > .entry')].map(({ textContent }) => textContent);
    expect(first).toMatch(
      /Today.*Planning catch-up, 14:00.*in 25 minutes.*December peak review.*Night depots.*asked twice/,
    );
    expect(second).toMatch(/11\sNovWed.*32 min · mail confirmed.*You hold the plan together.*Winter plan 2 days early/);
    expect(screen.getByText('Manager since February 2025 · dana@example.com')).toBeTruthy();
  });

  it('a past one that was never wrapped up can be completed now', async () => {
    const fake = person({ traces: [past(50, '2026-11-11', {}, { closedAt: null })] });
    await click('Complete it now');
    expect(fake.calls.map(({ name, args }) => [name, ...args])).toEqual([['openPanel', id(50)]]);
  });

  it('what matters is added, changed and removed, always private, with a way back', async () => {
    const matter = {
      ...note(60),
      personId: dana.id,
      kind: 'worries',
      how: 'said',
      text: 'Month end.',
      order: 'a0',
    } as unknown as Matter;
    const fake = person({ matters: [matter] });
    const section = screen.getByRole('region', { name: 'What matters to Dana' });
    expect(section.textContent).toMatch(/Month end\..*Worries about.*Dana said it.*Private/);
    await click(/^Edit.*What matters/);
    fireEvent.change(screen.getByLabelText('How you know'), { target: { value: 'guess' } });
    const add = screen.getByLabelText('One more thing that matters');
    fireEvent.input(add, { target: { value: 'Storms' } });
    fireEvent.keyDown(add, { key: 'Enter' });
    await settled();
    await click('Remove: Month end.');
    await settled();
    expect(fake.calls.map(({ name, args }) => [name, ...args])).toEqual([
      ['editMatter', matter.id, { how: 'guess' }],
      ['addMatter', dana.id, { kind: 'measured-on', how: 'guess', text: 'Storms' }],
      ['removeMatter', matter.id],
    ]);
    await click('Undo');
    await settled();
    expect(fake.undone).toBe(1);
  });

  it('an address of somebody else is refused with the way to join; two are joined', async () => {
    const jun = { ...dana, id: id(70), name: 'Jun', addresses: ['jun@example.com'] };
    const fake = person({ others: [jun] });
    await click('Edit');
    const field = screen.getByLabelText('Another address');
    fireEvent.input(field, { target: { value: 'Jun@example.com' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(screen.getByText(/This address is Jun’s\. Nothing was changed\./)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('The same person as'), { target: { value: jun.id } });
    await settled();
    expect(screen.getByText('Everything of Dana Okafor goes to Jun. It can be taken back.')).toBeTruthy();
    await click('Join them');
    expect(fake.calls.map(({ name, args }) => [name, ...args])).toEqual([['joinPeople', dana.id, jun.id]]);
  });

  it('nobody of this id is said, with the way to everybody', () => {
    show(<PersonView id={id(99)} state={{ shown: null }} at={null} onMore={() => {}} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nobody is here');
    expect(screen.getByRole('link', { name: 'Go to everybody' })).toBeTruthy();
  });
});

it('history: what was never completed stands first, then month by month with what came of it', async () => {
  const open = past(80, '2026-11-18', {}, { closedAt: null });
  const full = past(81, '2026-10-28', { promised: [commitment(1), commitment(2), commitment(3), commitment(4)] });
  const meetings = [open, full].map((trace) => ({ trace, person: dana, name: dana.name }));
  const fake = show(<HistoryView state={{ shown: { meetings, more: false } }} onMore={() => {}} />);
  const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent?.replace(/\s/g, ' '));
  expect(names).toEqual(['Not completed', 'November 2026', 'October 2026']);
  const october = screen.getByRole('region', { name: /^October\s2026$/ });
  expect(october.textContent).toContain('4 promises');
  expect(within(october).getByRole('link', { name: '1 more' }).getAttribute('href')).toBe(
    `#/people/${dana.id}?meeting=${id(81)}`,
  );
  await click(/^Complete it now/);
  expect(fake.calls.map(({ name, args }) => [name, ...args])).toEqual([['openPanel', id(80)]]);
});

it('the rail names everybody with their readiness, and what is open in all', () => {
  const people = [{ id: dana.id, name: dana.name, done: 5, total: 7 }];
  show(
    <RailContext.Provider value={{ people, commitments: 11 }}>
      <Rail view="people" personId={dana.id} />
    </RailContext.Provider>,
  );
  const link = screen.getByRole('link', { name: /Dana Okafor/ });
  expect(link.textContent).toBe('Dana Okafor, Ready 5 of 7');
  expect(link.getAttribute('aria-current')).toBe('page');
  expect(screen.getByRole('link', { name: /Commitments/ }).textContent).toBe('Commitments11');
});
