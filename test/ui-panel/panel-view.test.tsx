// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Version } from '../../src/core/upkeep.ts';
import type { Tab } from '../../src/ui/panel/panel-state.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import {
  agreed,
  idOf,
  made,
  meetingId,
  meetings,
  now,
  otherVersion,
  question,
  some,
  talkRecords,
} from './sample-talk.ts';

type DrawPlace = ComponentProps<typeof PanelView>['drawPlace'];

interface PanelProps {
  records: MeetingRecords;
  tab: Tab;
  versions?: Version[];
  drawPlace?: DrawPlace | undefined;
}

function Panel({ records, tab: first, versions = [], drawPlace }: PanelProps) {
  const [tab, setTab] = useState<Tab>(first);
  return (
    <PanelView
      state={{ shown: { records, versions, asking: null } }}
      tab={tab}
      onTab={setTab}
      meetings={meetings}
      onMeeting={() => {}}
      findDay={async () => () => null}
      {...(drawPlace ? { drawPlace } : {})}
    />
  );
}
const panel = (records: MeetingRecords, tab: Tab, fake?: FakeActions, versions: Version[] = [], draw?: DrawPlace) =>
  mount(<Panel records={records} tab={tab} versions={versions} drawPlace={draw} />, fake, false);
const called = (fake: FakeActions, name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ args }) => args);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

describe('the tabs', () => {
  it('are one stop; arrows move, choose and take the focus along', async () => {
    panel(talkRecords(-25), 'prepare');
    const tabs = screen.getAllByRole('tab');
    expect(tabs.filter((tab) => tab.tabIndex === 0)).toHaveLength(1);
    fireEvent.keyDown(screen.getByRole('tab', { name: 'Prepare' }), { key: 'ArrowLeft' });
    await settled();
    const last = screen.getByRole('tab', { name: 'Follow up' });
    expect(last.getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement).toBe(last);
    fireEvent.keyDown(last, { key: 'ArrowRight' });
    await settled();
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'Prepare' }));
  });
});

describe('Prepare', () => {
  it('moves a topic with Alt and an arrow, from wherever in the row the focus is', async () => {
    const { fake } = panel(talkRecords(-25), 'prepare');
    fireEvent.keyDown(screen.getByRole('button', { name: 'More for: Tomás offered to mentor me' }), {
      key: 'ArrowUp',
      altKey: true,
    });
    await settled();
    expect(called(fake, 'reorder')).toEqual([['topics', idOf(22), idOf(20), idOf(21)]]);
    expect(screen.queryByRole('menu')).toBeNull();
  });

  it('warns when nobody wrote what is in it for the other one', () => {
    const { pitch } = talkRecords(-25);
    if (!pitch) throw new Error('the sample has an ask');
    const { again } = panel(talkRecords(-25), 'prepare');
    const lacks = () =>
      screen.getByRole('region', { name: 'Your ask' }).textContent?.includes('what is in it for Dana?');
    expect(lacks()).toBe(false);
    again(<Panel records={talkRecords(-25, { pitch: { ...pitch, benefit: ' ' } })} tab="prepare" />);
    expect(lacks()).toBe(true);
  });

  it('does not let a tick that follows from the records be taken back', () => {
    panel(talkRecords(-25), 'prepare');
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Write your ask' }).disabled).toBe(true);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Rate yourself, with evidence' }).disabled).toBe(
      false,
    );
  });
});

describe('Meet', () => {
  const ctrlEnter = (on: Element) => fireEvent.keyDown(on, { key: 'Enter', ctrlKey: true });

  it('ends the open step with Ctrl Enter from its notes and opens the next with the focus in its notes', async () => {
    const first = talkRecords(6);
    const { fake, again } = panel(first, 'meet');
    press(/Night depots/);
    await settled();
    const notes = screen.getByLabelText(/^Notes: Night depots/);
    expect(document.activeElement).toBe(notes);
    ctrlEnter(notes);
    await settled();
    expect(called(fake, 'editTopic')).toEqual([[meetingId, { id: idOf(20), kind: 'own' }, { state: 'done' }]]);
    const [done, ...rest] = first.topics;
    if (!done) throw new Error('the sample has topics');
    again(<Panel records={{ ...first, topics: [{ ...done, state: 'done' }, ...rest] }} tab="meet" />);
    await settled();
    expect(document.activeElement).toBe(screen.getByLabelText(/^Notes: One risk/));
  });

  it('leaves Ctrl Enter to the capture line while something stands in it', async () => {
    const { fake } = panel(talkRecords(6), 'meet');
    const line = screen.getByLabelText(/^Write it down/);
    ctrlEnter(line);
    await settled();
    expect(called(fake, 'editTopic')).toHaveLength(1);
    fireEvent.input(line, { target: { value: 'a note' } });
    ctrlEnter(line);
    await settled();
    expect(called(fake, 'editTopic')).toHaveLength(1);
    expect(called(fake, 'capture')).toHaveLength(1);
  });

  it('attaches what is captured to the step that is open', async () => {
    const { fake } = panel(talkRecords(6), 'meet');
    press(/One risk/);
    await settled();
    const line = screen.getByLabelText(/^Write it down/);
    fireEvent.input(line, { target: { value: 'crews are short' } });
    fireEvent.keyDown(line, { key: 'Enter' });
    await settled();
    expect(called(fake, 'capture')[0]?.[2]).toEqual({ meetingId, topicId: idOf(21) });
  });

  it('keeps an answered question in sight for its answer, although it is no longer open', async () => {
    const records = talkRecords(6, { questions: some([question(12, 'What next?')]) });
    const { fake, again } = panel(records, 'meet');
    press(/^Answered ?: What next/);
    await settled();
    again(<Panel records={{ ...records, questions: some([]) }} tab="meet" />);
    fireEvent.input(screen.getByLabelText('The answer to: What next?'), { target: { value: 'Run a review.' } });
    fireEvent(window, new Event('pagehide'));
    await settled();
    expect(called(fake, 'setQuestionState')).toEqual([
      [idOf(12), 'answered', meetingId],
      [idOf(12), 'answered', meetingId, 'Run a review.'],
    ]);
    expect(fake.drafts.has(`question:${idOf(12)}:answer`)).toBe(false);
  });

  it('shows another version below the notes, and takes it over without losing it before it is kept', async () => {
    const fake = fakeActions();
    panel(talkRecords(6), 'meet', fake, [otherVersion]);
    press(/Night depots/);
    await settled();
    expect(screen.getByText('Another version, written at 13:05')).toBeTruthy();
    fake.failure = { failure: 'full', detail: '' };
    press('Use this one');
    await settled();
    expect(called(fake, 'removeItem')).toEqual([]);
    fake.failure = null;
    press('Use this one');
    await settled();
    expect(called(fake, 'editTopic').at(-1)?.[2]).toEqual({ notes: otherVersion.text });
    expect(called(fake, 'removeItem')).toEqual([['versions', otherVersion.id]]);
  });
});

describe('Wrap-up', () => {
  it('gives a missing date with one press', async () => {
    const { fake } = panel(talkRecords(27, { promised: agreed }), 'wrap-up');
    const group = screen.getByRole('group', { name: 'By when: Share the board calendar' });
    fireEvent.click(within(group).getByRole('button', { name: /^Fri\s27/ }));
    await settled();
    expect(called(fake, 'setDue')).toEqual([[idOf(44), '2026-11-27']]);
  });

  it('takes a picked date only when it is set, not while its year is being typed', async () => {
    const { fake } = panel(talkRecords(27, { promised: agreed }), 'wrap-up');
    press('Pick…');
    await settled();
    const field = screen.getByLabelText<HTMLInputElement>('By when: Share the board calendar', { selector: 'input' });
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: '0002-12-04' } });
    fireEvent.change(field, { target: { value: '2026-12-04' } });
    await settled();
    expect(called(fake, 'setDue')).toEqual([]);
    const form = field.closest('form');
    if (!form) throw new Error('the date stands in a form');
    fireEvent.submit(form);
    await settled();
    expect(called(fake, 'setDue')).toEqual([[idOf(44), '2026-12-04']]);
  });

  it('cannot be closed before it has begun, and can be opened again afterwards', async () => {
    const before = talkRecords(-25);
    const { again, fake } = panel(before, 'wrap-up');
    expect(screen.queryByRole('button', { name: 'Close this meeting' })).toBeNull();
    const closed = talkRecords(31);
    again(<Panel records={{ ...closed, meeting: { ...closed.meeting, closedAt: now } }} tab="wrap-up" />);
    press('Reopen');
    await settled();
    expect(called(fake, 'reopenMeeting')).toEqual([[meetingId]]);
  });
});

describe('Follow up', () => {
  const body = () => screen.getByLabelText<HTMLTextAreaElement>('Text of the mail');
  const said = () =>
    talkRecords(80, {
      promised: [
        { ...made(41, 'me', 'Draft the agenda', '2026-12-01'), lane: 'shared' },
        made(43, 'them', 'Call Ruth', null),
      ],
    });

  it('writes only what is shared, and shares what both have heard with one press', async () => {
    const { fake } = panel(said(), 'follow-up');
    expect(body().value).toContain('draft the agenda');
    expect(body().value).not.toContain('Ruth');
    press('Put it in the mail');
    await settled();
    expect(called(fake, 'shareCommitments')).toEqual([[[idOf(43)]]]);
  });

  it('takes over what an earlier version kept of a letter that was being edited', async () => {
    const fake = fakeActions();
    fake.drafts.set(`letter:${meetingId}:body`, 'Dear Dana');
    panel(said(), 'follow-up', fake);
    await waitFor(() => expect(body().value).toBe('Dear Dana'));
    await waitFor(() => expect(called(fake, 'editLetter')).toHaveLength(1));
    expect(called(fake, 'editLetter')[0]?.slice(0, 2)).toMatchObject([{ meetingId }, { body: 'Dear Dana' }]);
    await waitFor(() => expect(fake.drafts.size).toBe(0), { timeout: 3_000 });
  });

  it('is what one would have raised where the meeting does not take place', () => {
    const { meeting } = talkRecords(80);
    const places: unknown[] = [];
    panel(talkRecords(80, { meeting: { ...meeting, cancelled: true } }), 'follow-up', fakeActions(), [], (place) => {
      places.push(place);
      return null;
    });
    expect(places).toContainEqual({ at: 'letter', kind: 'cancelled', aboutId: null });
  });
});
