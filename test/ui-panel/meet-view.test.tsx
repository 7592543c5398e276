// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { DoorAnswer } from '../../src/core/door.ts';
import { side, type ToldNews } from '../../src/core/following/news.ts';
import { stepId } from '../../src/core/identity.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Topic } from '../../src/core/meetings.ts';
import type { PanelShown } from '../../src/ui/panel/panel-state.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { idOf, made, meetingId, now, talkRecords, topic } from './sample-talk.ts';

const view = (records: MeetingRecords, more: Partial<PanelShown> = {}) => (
  <PanelView
    state={{ shown: { records, versions: [], asking: null, ...more } }}
    tab="meet"
    onTab={() => {}}
    meetings={[]}
    onMeeting={() => {}}
    findDay={async () => () => null}
  />
);
const meet = (records: MeetingRecords, more: Partial<PanelShown> = {}, fake?: FakeActions) =>
  mount(view(records, more), fake, false);
const called = (fake: FakeActions, name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const step = (kind: Topic['kind'], change: Partial<Topic> = {}): Topic => ({
  ...topic(50, ''),
  id: stepId(meetingId, kind),
  kind,
  ...change,
});
const askId = stepId(meetingId, 'ask');
/** A talk that has begun, so that nothing is asked at the door. */
const begun = (gone: number, change: Partial<MeetingRecords> = {}) => {
  const records = talkRecords(gone, change);
  return { ...records, topics: [step('arrive', { state: 'done' }), ...records.topics] };
};
const clock = () => document.querySelector('.clock')?.textContent ?? '';

describe('the clock', () => {
  it('says the time that is left and until when the ask must start, with a mark there', () => {
    meet(begun(6));
    expect(clock()).toContain('24 min left');
    expect(clock()).toMatch(/ask by 13:\d\d/);
    expect(document.querySelector('.pace > b')).toBeTruthy();
    expect(screen.getByRole('img', { name: /^Time: 6 of 30 minutes\. The ask by 13:/ })).toBeTruthy();
    expect(clock()).not.toContain('Your ask has not started.');
  });

  it('warns in words once it is late, in a region that was there, and goes to the ask', async () => {
    const { again } = meet(begun(6));
    const region = document.querySelector('.clock [role=status]');
    expect(region?.textContent).toBe('');
    again(view(begun(26)));
    expect(region?.textContent).toBe('Your ask has not started.');
    expect(document.querySelector('.pace.late')).toBeTruthy();
    press('Go to it now');
    await settled();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Notes: The ask/));
    expect(region?.textContent).not.toContain('ask');
  });

  it('parks the ask with one press, and can take that back', async () => {
    const { fake } = meet(begun(26));
    press('park it');
    await settled();
    expect(called(fake, 'editTopic')).toEqual([[meetingId, { id: askId, kind: 'ask' }, { state: 'parked' }]]);
    press('Undo');
    await settled();
    expect(fake.undone).toBe(1);
  });

  it('is silent about an ask that is parked, and tells when only the end is left', () => {
    const records = begun(28);
    meet({ ...records, topics: [...records.topics, step('ask', { state: 'parked' })] });
    expect(clock()).toContain('Time for who does what by when.');
    expect(clock()).toMatch(/13:07 to 13:37/);
  });

  it('counts on after the end, and up where no end is known', () => {
    const { again } = meet(begun(33));
    expect(clock()).toContain('3 min over');
    const open = begun(12);
    again(view({ ...open, meeting: { ...open.meeting, end: null } }));
    expect(clock()).toContain('12 min so far');
  });
});

describe('at the door', () => {
  const early = talkRecords(-3);
  const answered = (seen: DoorAnswer['seen']): DoorAnswer => ({ seen, decided: null });
  const question = () => screen.queryByRole('region', { name: 'Can Dana listen now?' });

  it('asks from five minutes before until the first step is done', () => {
    const { again } = meet(early);
    expect(question()?.textContent).toContain('not about Dana, and is gone tomorrow');
    again(view(talkRecords(-6)));
    expect(question()).toBeNull();
    again(view(begun(2)));
    expect(question()).toBeNull();
    again(view(early, { door: answered('focused') }));
    expect(question()).toBeNull();
  });

  it('takes 1, 2, 3 while nothing is being typed', async () => {
    const { fake } = meet(early);
    const line = screen.getByLabelText(/^Write it down/);
    line.focus();
    fireEvent.keyDown(line, { key: '3' });
    fireEvent.keyDown(document.body, { key: '3', ctrlKey: true });
    await settled();
    expect(called(fake, 'answerDoor')).toEqual([]);
    fireEvent.keyDown(document.body, { key: '2' });
    fireEvent.keyDown(screen.getByRole('button', { name: /^Focused/ }), { key: '3' });
    await settled();
    expect(called(fake, 'answerDoor')).toEqual([
      [meetingId, { seen: 'distracted', decided: null }],
      [meetingId, { seen: 'pressed', decided: null }],
    ]);
  });

  it('says what is better for somebody pressed: the ask parked, what is due, one topic, one question', () => {
    const due = { ...made(60, 'me', 'Hand over the depot cost sheet', '2026-11-25') };
    meet({ ...early, mine: { items: [due], total: 1 } }, { door: answered('pressed') });
    const plan = screen.getByRole('region', { name: 'Then today, better like this' });
    const rows = within(plan)
      .getAllByRole('listitem')
      .map((row) => row.textContent);
    expect(rows[0]).toContain('parked');
    expect(rows[1]).toContain('Hand over the depot cost sheet1 mindue today');
    expect(rows[2]).toContain('Night depots: who leads the three of us?6 minmy name on it');
    expect(rows[3]).toContain('3 minask for a date, not an answer');
    expect(screen.getByRole('button', { name: /^Pressed/ }).getAttribute('aria-pressed')).toBe('true');
  });

  it('parks the ask with one press, which one press takes back', async () => {
    const { fake, again } = meet(early, { door: answered('pressed') });
    press('Park the ask');
    await settled();
    expect(called(fake, 'editTopic')).toEqual([[meetingId, { id: askId, kind: 'ask' }, { state: 'parked' }]]);
    expect(called(fake, 'answerDoor')).toEqual([[meetingId, { seen: 'pressed', decided: 'parked' }]]);
    again(view(early, { door: { seen: 'pressed', decided: 'parked' } }));
    await settled();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Notes: Arrive/));
    press('Undo');
    await settled();
    expect(fake.undone).toBe(2);
  });

  it('leaves everything as planned where it is raised anyway', async () => {
    const { fake } = meet(early, { door: answered('distracted') });
    press('Raise it anyway');
    await settled();
    expect(called(fake, 'answerDoor')).toEqual([[meetingId, { seen: 'distracted', decided: 'raised' }]]);
    expect(called(fake, 'editTopic')).toEqual([]);
  });

  it('warns where parking meets a day on which something is decided', () => {
    const season = {
      ...topic(70, ''),
      title: 'The review',
      kind: 'review' as const,
      decidedOn: '2026-11-30',
      personId: null,
      said: '',
      state: 'open' as const,
      steps: [],
    };
    meet(early, { door: answered('pressed'), seasons: [season] });
    expect(document.body.textContent).toMatch(/The review is decided on Mon,?\s30\sNov/u);
  });

  it('stays with its answer unsaid where that cannot be kept', async () => {
    const fake = fakeActions();
    fake.failure = { failure: 'full', detail: '' };
    meet(early, {}, fake);
    press(/^Pressed/);
    await settled();
    expect(question()).toBeTruthy();
    expect(document.body.textContent).toContain('This could not be saved.');
    fake.failure = null;
    press('Try again');
    await settled();
    expect(called(fake, 'answerDoor')).toHaveLength(2);
  });
});

describe('the steps', () => {
  const key = (on: Element, more: object) => fireEvent.keyDown(on, { key: 'Enter', ...more });

  it('park by key where something is still to be said, and nowhere else', async () => {
    const { fake } = meet(begun(6));
    key(document.body, { altKey: true });
    await settled();
    expect(called(fake, 'editTopic')).toEqual([]);
    press(/^One risk/);
    await settled();
    key(document.activeElement ?? document.body, { altKey: true });
    await settled();
    press(/^The ask/);
    await settled();
    key(screen.getByLabelText(/^Write it down/), { altKey: true });
    await settled();
    expect(called(fake, 'editTopic').map(([, of, change]) => [of, change])).toEqual([
      [{ id: idOf(21), kind: 'own' }, { state: 'parked' }],
      [{ id: askId, kind: 'ask' }, { state: 'parked' }],
    ]);
  });

  it('move by key while the talk runs, closed or open, but not out of the notes', async () => {
    const { fake } = meet(begun(6));
    const up = (on: Element) => fireEvent.keyDown(on, { key: 'ArrowUp', altKey: true });
    up(screen.getByRole('button', { name: /^One risk/ }));
    up(screen.getByRole('button', { name: /^How you see it/ }));
    await settled();
    expect(called(fake, 'reorder')).toEqual([['topics', idOf(21), null, idOf(20)]]);
    press(/^Tomás offered/);
    await settled();
    up(screen.getByLabelText(/^Notes: Tomás/));
    await settled();
    expect(called(fake, 'reorder')).toHaveLength(1);
    up(screen.getByRole('button', { name: 'More for: Tomás offered to mentor me' }));
    await settled();
    expect(called(fake, 'reorder')).toHaveLength(2);
  });

  it('lead from advice to the questions', async () => {
    meet(begun(6));
    press(/^Ask for advice/);
    await settled();
    press('3 questions to ask');
    expect(document.activeElement?.textContent).toContain('What would ready me to lead a team?');
  });

  it('keep what is typed when the event is cancelled meanwhile, and tell of it', async () => {
    const records = begun(6);
    const { fake, again } = meet(records);
    press(/^One risk/);
    await settled();
    fireEvent.input(screen.getByLabelText(/^Notes: One risk/), { target: { value: 'crews are sh' } });
    fireEvent.input(screen.getByLabelText(/^Write it down/), { target: { value: '> half a' } });
    const news: ToldNews = {
      id: idOf(90),
      kind: 'cancelled',
      meetingId,
      seriesId: records.series.id,
      occurrence: '1',
      at: now,
      was: side(),
      is: side(),
      effects: { topics: 0, day: null },
      undoKey: null,
      state: 'told',
      address: null,
      name: 'Dana Okafor',
      named: true,
      day: '2026-11-25',
      start: records.meeting.start,
      canUndo: false,
    };
    const off = { ...records, meeting: { ...records.meeting, cancelled: true } };
    again(view(off, { news: [news] }));
    await settled();
    expect(screen.getByLabelText<HTMLTextAreaElement>(/^Notes: One risk/).value).toBe('crews are sh');
    expect(screen.getByLabelText<HTMLInputElement>(/^Write it down/).value).toBe('> half a');
    expect(screen.getByRole('region', { name: /changed in your calendar/i })).toBeTruthy();
    fireEvent.keyDown(screen.getByLabelText(/^Write it down/), { key: 'Enter' });
    await settled();
    expect(called(fake, 'capture')).toHaveLength(1);
    // Its topics went along to the next one: what stood in the notes goes with them.
    again(view({ ...off, topics: off.topics.filter(({ id }) => id !== idOf(21)) }, { news: [news] }));
    await settled();
    expect(called(fake, 'editTopic')).toEqual([
      [meetingId, { id: idOf(21), kind: 'own' }, { notes: 'crews are sh' }, expect.any(String)],
    ]);
  });
});

describe('what was written down', () => {
  const people = [{ id: idOf(77), name: 'Ruth Adeyemi' }];

  it('says whose promise it is, and to whom mine is', () => {
    const promised = [
      { ...made(41, 'them', 'send the figures', null), personId: idOf(77) },
      { ...made(42, 'me', 'find the map', null), personId: idOf(77) },
      made(43, 'them', 'share the calendar', null),
    ];
    meet(begun(6, { promised }), { people });
    const metas = screen.getByRole('region', { name: /^Written down/ }).querySelectorAll('.lines > .ln .meta-line');
    const owners = [...metas].map((meta) => [...meta.querySelectorAll('bdi')].map((one) => one.textContent));
    expect(owners).toEqual([['Ruth'], ['You', 'for Ruth'], ['Dana']]);
  });
});
