// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../src/core/format.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { carriedCheck } from '../../src/core/questions/outcome.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { meetingAt } from '../ui/stand/sample-brief.ts';
import { agreed, idOf, made, meetingId, meetings, now, question, some, talkRecords, topic } from './sample-talk.ts';

const view = (records: MeetingRecords) => (
  <PanelView
    state={{ shown: { records, versions: [], asking: null, account: 'mira@halden.example' } }}
    tab="wrap-up"
    onTab={() => {}}
    meetings={meetings}
    onMeeting={() => {}}
    findDay={async () => () => null}
  />
);
const show = (records: MeetingRecords, fake: FakeActions = fakeActions()) => mount(view(records), fake, false);
const called = (fake: FakeActions, name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const plain = (text: string | null | undefined) => text?.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
const status = () =>
  plain(
    screen
      .getAllByRole('status')
      .map((one) => one.textContent)
      .join(' '),
  );
const none = { questions: some([]), promised: [], topics: [] } as const;
const withFormat = (format: Format | null): MeetingRecords['series'] => ({ ...talkRecords(28).series, format });
const fortnightly: Format = { everyWeeks: 2, minutes: 30, sharedAgenda: true, words: '' };

describe('closing', () => {
  it('asks once for what lacks, leads to it, and closes anyway', async () => {
    const undated = [made(43, 'them', 'Introduce me', null), made(44, 'them', 'Share the calendar', null)];
    const { fake } = show(talkRecords(28, { promised: undated }));
    await press('Close this meeting');
    expect(called(fake, 'closeMeeting')).toEqual([]);
    expect(status()).toContain('2 commitments have no date. 3 questions are neither asked nor carried over.');
    await press('Settle it');
    expect(document.activeElement?.closest('.missing')?.textContent).toContain('Introduce me');
    await press('Close this meeting');
    expect(document.activeElement?.textContent).toBe('Close anyway');
    await press('Close anyway');
    expect(called(fake, 'closeMeeting')).toEqual([[meetingId]]);
    expect(status()).toContain('Closed. 3 topics wait for the next one.');
  });

  it('closes at once when nothing lacks, and says where topics go', async () => {
    const next = { ...meetingAt(now + 14 * 24 * 60 * 60_000), id: idOf(71) };
    const { fake } = show(talkRecords(28, { ...none, topics: [topic(20, 'Night depots')], next }));
    await press('Close this meeting');
    expect(called(fake, 'closeMeeting')).toEqual([[meetingId]]);
    expect(status()).toContain('Closed. 1 topic goes along to Wednesday 9 December.');
  });
});

describe('questions', () => {
  it('that nothing was said about are carried over with one press', async () => {
    const { fake } = show(talkRecords(28));
    await press('Carry all 3 over');
    expect(called(fake, 'carryOver')).toEqual([[meetingId, [idOf(12), idOf(13), idOf(14)], true]]);
  });

  it('that go along stand with the next time, and one that was asked often can be asked first', async () => {
    const often = { ...question(12, 'What would ready me to lead a team?', 3), order: 'a1' };
    const first = { ...question(13, 'Who decides?'), order: 'a0' };
    const check = { ...topic(90, ''), meetingId, item: carriedCheck(often.id), ticked: true };
    const { fake } = show(talkRecords(28, { ...none, questions: some([first, often]), checks: [check] }));
    const nextTime = within(screen.getByRole('region', { name: 'Next time' }));
    expect(nextTime.getByText(often.text)).toBeTruthy();
    expect(plain(nextTime.getByText(often.text).closest('li')?.textContent)).toContain('fourth time; ask it first?');
    expect(within(screen.getByRole('region', { name: 'Questions' })).queryByText(often.text)).toBeNull();
    fireEvent.click(nextTime.getByRole('button', { name: /^ask it first/ }));
    await settled();
    expect(called(fake, 'reorder')).toEqual([['questions', often.id, null, first.id]]);
    await press(`More for: ${often.text}`);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Not carried over' }));
    await settled();
    expect(called(fake, 'carryOver')).toEqual([[meetingId, [often.id], false]]);
  });
});

describe('the format', () => {
  const region = () => within(screen.getByRole('region', { name: 'From now on' }));

  it('is kept as it has been with one press', async () => {
    const { fake } = show(talkRecords(28));
    expect(region().getByText('Every two weeks, 30 min')).toBeTruthy();
    await press('Keep it so');
    expect(called(fake, 'setFormat')).toEqual([[idOf(90), { ...fortnightly, sharedAgenda: false }]]);
    expect(status()).toContain('Every two weeks, 30 min');
  });

  it('that was agreed before stands as before, and each change counts at once', async () => {
    const stamp = '001700000000000-0000-0123456789ab';
    const series = { ...withFormat(fortnightly), stamps: { format: stamp } };
    const { fake } = show(talkRecords(28, { series }));
    expect(region().getByText('Every two weeks, 30 min, shared agenda')).toBeTruthy();
    expect(region().getByText('as before')).toBeTruthy();
    await press(/^Change/);
    const often = screen.getByLabelText('How often');
    expect(document.activeElement).toBe(often);
    fireEvent.change(often, { target: { value: String(52 / 12) } });
    await settled();
    expect(called(fake, 'setFormat')).toEqual([[idOf(90), { ...fortnightly, everyWeeks: 52 / 12 }]]);
    fireEvent.keyDown(often, { key: 'Escape' });
    await settled();
    expect(document.activeElement?.textContent).toContain('Change');
  });

  it('keeps both of two changes of which the first has not come back yet', async () => {
    const fake = fakeActions();
    show(talkRecords(28, { series: withFormat(fortnightly) }), fake);
    await press(/^Change/);
    fake.held = true;
    fireEvent.change(screen.getByLabelText('How often'), { target: { value: '1' } });
    fireEvent.change(screen.getByLabelText('How long'), { target: { value: '45' } });
    await fake.release();
    await settled();
    expect(called(fake, 'setFormat').at(-1)).toEqual([idOf(90), { ...fortnightly, everyWeeks: 1, minutes: 45 }]);
  });

  it('keeps words of one’s own when leaving them, and in the field when that fails', async () => {
    const fake = fakeActions();
    show(talkRecords(28, { series: withFormat(fortnightly) }), fake);
    await press(/^Change/);
    const field = screen.getByLabelText<HTMLInputElement>('In your own words');
    fireEvent.input(field, { target: { value: 'Career first' } });
    fake.failure = { failure: 'full', detail: '' };
    fireEvent.blur(field);
    await settled();
    expect(field.value).toBe('Career first');
    expect(status()).toContain('Not saved yet.');
    fake.failure = null;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await settled();
    expect(called(fake, 'setFormat').at(-1)).toEqual([idOf(90), { ...fortnightly, words: 'Career first' }]);
  });
});

describe('the next one-on-one', () => {
  it('is named where it is known, without a button', () => {
    show(talkRecords(28, { next: { ...meetingAt(now + 14 * 24 * 60 * 60_000), id: idOf(71) } }));
    expect(screen.getByText(/Wednesday\s9\sDecember/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Open in Google Calendar, filled in' })).toBeNull();
  });

  it('is shown as it will stand there before Google Calendar is opened, with shared items alone', async () => {
    const [one, two] = talkRecords(28).topics;
    if (!one || !two) throw new Error('the sample has topics');
    const series = { ...withFormat(fortnightly), recurring: false };
    const { fake } = show(talkRecords(28, { series, topics: [one, two] }));
    await press('Open in Google Calendar, filled in');
    const preview = screen.getByRole('region', { name: 'What will stand in it' });
    expect(document.activeElement).toBe(preview);
    expect(called(fake, 'openNextEvent')).toEqual([]);
    expect(plain(preview.textContent)).toMatch(/dana@example.com.*Every two weeks/);
    expect(preview.textContent).toContain('Kiruna crews');
    expect(preview.textContent).not.toContain('Night depots');
    expect(plain(preview.textContent)).toContain('6 items stay with you.');
    fireEvent.click(within(preview).getByRole('button', { name: 'Open in Google Calendar' }));
    await settled();
    const [[address] = []] = called(fake, 'openNextEvent');
    const parts = Object.fromEntries(new URL(String(address)).searchParams);
    expect(parts).toMatchObject({
      add: 'dana@example.com',
      authuser: 'mira@halden.example',
      recur: 'RRULE:FREQ=WEEKLY;INTERVAL=2',
      ctz: 'Europe/Stockholm',
    });
    expect(parts['details']).toContain('Kiruna crews');
    expect(String(address)).not.toMatch(/Night/);
  });

  it('does not repeat what repeats in the calendar already, unless it is told to', async () => {
    const { fake } = show(talkRecords(28, { series: withFormat(fortnightly) }));
    await press('Open in Google Calendar, filled in');
    await press('Open in Google Calendar');
    expect(String(called(fake, 'openNextEvent')[0])).not.toContain('recur');
    await press('Open in Google Calendar, filled in');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Every two weeks' }));
    await settled();
    await press('Open in Google Calendar');
    expect(String(called(fake, 'openNextEvent')[1])).toContain('recur');
  });
});

describe('who may see a promise', () => {
  const name = /who may see Share the board calendar/;
  const choose = async (item: string) => {
    await press(name);
    fireEvent.click(screen.getByRole('menuitem', { name: item }));
    await settled();
  };

  it('is chosen from a menu: later says until when', async () => {
    const { fake, again } = show(talkRecords(28, { promised: [...agreed] }));
    await choose('Later: after this one-on-one');
    await choose('Later: from a day on…');
    const field = screen.getByLabelText<HTMLInputElement>('From when on it may be shared: Share the board calendar');
    expect(document.activeElement).toBe(field);
    field.value = '2026-12-24';
    fireEvent.submit(field.closest('form') ?? field);
    await settled();
    await choose('Shared');
    expect(called(fake, 'setLane')).toEqual([
      ['commitments', idOf(44), 'later', { meetingId }],
      ['commitments', idOf(44), 'later', { day: '2026-12-24' }],
      ['commitments', idOf(44), 'shared', null],
    ]);
    const [, , , last] = agreed;
    if (!last) throw new Error('the sample has four promises');
    again(view(talkRecords(28, { promised: [{ ...last, lane: 'later', laneUntil: { day: '2026-12-24' } }] })));
    expect(plain(screen.getByRole('button', { name }).textContent)).toBe('Later, from Thu 24 Dec');
  });

  it('offers the next one-on-one once this one is over, and only a day where none is known', async () => {
    show(talkRecords(60, { promised: [...agreed] }));
    await press(name);
    expect(screen.queryByRole('menuitem', { name: /after the next/ })).toBeNull();
    const next = { ...meetingAt(now + 14 * 24 * 60 * 60_000), id: idOf(71) };
    const { fake } = show(talkRecords(60, { promised: [...agreed], next }));
    await choose('Later: after the next one-on-one');
    expect(called(fake, 'setLane')).toEqual([['commitments', idOf(44), 'later', { meetingId: idOf(71) }]]);
  });
});
