// @vitest-environment happy-dom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { nothingRemembered, type QuestionMemory } from '../../src/core/questions/memory.ts';
import type { Question } from '../../src/core/words.ts';
import type { Tab } from '../../src/ui/panel/panel-state.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { QuestionsView } from '../../src/ui/questions/questions-view.tsx';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { idOf, meetingId, meetings, question, some, stampAt, talkRecords } from './sample-talk.ts';

const earlier = idOf(200);
const twice: Question = {
  ...question(12, 'What would ready me to lead a team?', 2),
  answer: 'Let me think about it.',
  theme: 'next-step',
};
const answered: Question = {
  ...question(13, 'What matters most to you this quarter?'),
  state: 'answered',
  answeredIn: earlier,
  answer: 'Fewer surprises at month end.',
  bankKey: 'priorities.matters-most',
  theme: 'priorities',
};
const memory: QuestionMemory = {
  ...nothingRemembered,
  questions: [twice, answered],
  days: new Map([
    [earlier, '2026-02-11'],
    [idOf(201), '2026-11-11'],
  ]),
  heldBefore: 4,
};
const called = (fake: FakeActions, name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ args }) => args);

function Panel({ records, tab, known = memory }: { records: MeetingRecords; tab: Tab; known?: QuestionMemory }) {
  return (
    <PanelView
      state={{ shown: { records, versions: [], asking: null } }}
      tab={tab}
      onTab={() => {}}
      meetings={meetings}
      onMeeting={() => {}}
      drawPlace={(_, props) => <QuestionsView {...props} findDay={async () => () => null} memory={known} />}
    />
  );
}
const panel = (records: MeetingRecords, tab: Tab = 'prepare', fake: FakeActions = fakeActions()) =>
  mount(<Panel records={records} tab={tab} />, fake, false);
const press = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const region = (name: string | RegExp) => within(screen.getByRole('region', { name }));
const toBank = () => press(/^or choose from the bank/);

describe('the place of questions', () => {
  const records = talkRecords(-25, { questions: some([twice]) });

  it('gives each suggestion its reason, and says when the old answer was given', () => {
    panel(records);
    toBank();
    const shown = region('Suggested, and why');
    expect(shown.getByText('How do you see my performance so far?')).toBeTruthy();
    expect(shown.getByText(/has not said how your work is seen/)).toBeTruthy();
    const before = region('Asked before');
    expect(before.getByText('answered 11 Feb')).toBeTruthy();
    expect(before.getByText('“Fewer surprises at month end.”')).toBeTruthy();
    expect(before.getByText('11 Feb, 11 Nov')).toBeTruthy();
    expect(screen.getByText(/^1 to ask · \d+ in the bank$/)).toBeTruthy();
  });

  it('adds one with its key and theme; then its button leads to the list, and keeps the focus', async () => {
    const { fake, again } = panel(records);
    toBank();
    const add = region('Suggested, and why').getByRole('button', { name: /^Add ?: How do you see my performance/ });
    add.focus();
    fireEvent.click(add);
    await settled();
    const text = 'How do you see my performance so far?';
    expect(called(fake, 'addFromBank')).toEqual([
      [meetingId, { key: 'how-you-see-me.so-far', theme: 'how-you-see-me', text, needId: null }],
    ]);
    const added = { ...question(14, text), bankKey: 'how-you-see-me.so-far', theme: 'how-you-see-me' };
    const known = { ...memory, questions: [...memory.questions, added] };
    again(<Panel records={records} tab="prepare" known={known} />);
    const there = region('Suggested, and why').getByRole('button', {
      name: /^on the list ?, go to it ?: How do you see/,
    });
    expect(document.activeElement).toBe(there);
    fireEvent.click(there);
    await settled();
    // The list is read again a moment after the memory.
    again(<Panel records={talkRecords(-25, { questions: some([twice, added]) })} tab="prepare" known={known} />);
    await waitFor(() => expect(document.activeElement?.id).toBe(`question-${added.id}`));
    expect(screen.queryByRole('region', { name: 'Suggested, and why' })).toBeNull();
  });

  it('offers two other ways to ask what was asked twice, and puts the chosen one in its place', async () => {
    const { fake } = panel(records);
    toBank();
    press(/^Ask it another way/);
    const ways = within(screen.getByRole('list', { name: /^Other ways to ask/ })).getAllByRole('button');
    expect(ways).toHaveLength(2);
    fireEvent.click(screen.getByRole('button', { name: /^Ask this instead ?: What would ready me for the next step/ }));
    await settled();
    expect(called(fake, 'askAnotherWay')).toEqual([
      [
        twice.id,
        meetingId,
        { key: 'next-step.ready-me', theme: 'next-step', text: 'What would ready me for the next step?', needId: null },
      ],
    ]);
  });

  it('finds by words of the question and of the answer; Escape empties the field, and leads back', () => {
    panel(records);
    toBank();
    const field = screen.getByRole('searchbox');
    fireEvent.input(field, { target: { value: 'SURPRISES month' } });
    const found = region('Found');
    expect(found.getAllByRole('listitem')).toHaveLength(1);
    expect(found.getByText('What matters most to you this quarter?')).toBeTruthy();
    fireEvent.input(field, { target: { value: 'zebra' } });
    expect(region('Found').getByText(/No question has these words/)).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(region('Suggested, and why')).toBeTruthy();
    fireEvent.keyDown(field, { key: 'Escape' });
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('counts each theme, shows the rest on demand and lists the chosen one', async () => {
    panel(records);
    toBank();
    const chips = within(screen.getByRole('group', { name: 'Themes' }));
    expect(chips.getAllByRole('radio')).toHaveLength(6);
    press(/^8 more$/);
    await settled();
    expect(chips.getAllByRole('radio')).toHaveLength(14);
    const count = Number(/\d+/.exec(screen.getByText('Next step').parentElement?.textContent ?? '')?.[0]);
    fireEvent.click(chips.getByRole('radio', { name: /^Next step/ }));
    expect(region('Next step').getAllByRole('listitem')).toHaveLength(count);
  });

  it('begins the line below with the mark of a question, which is no draft until something is typed', async () => {
    const { fake } = panel(records);
    toBank();
    const line = screen.getByRole<HTMLInputElement>('textbox', { name: /^Write it down/ });
    expect(line.value).toBe('? ');
    expect(fake.drafts.size).toBe(0);
    fireEvent.input(line, { target: { value: '? Who decides on the night depots' } });
    expect(screen.getByText('Ask Dana:', { selector: 'b' })).toBeTruthy();
    fireEvent.keyDown(line, { key: 'Enter' });
    await settled();
    expect(called(fake, 'capture')).toHaveLength(1);
    expect(line.value).toBe('? ');
    expect(fake.drafts.size).toBe(0);
  });
});

describe('the list in Prepare', () => {
  it('says what became of each, and takes no question twice', async () => {
    const old = {
      ...question(15, 'Who here learned budgeting?'),
      createdAt: stampAt(Date.UTC(2026, 8, 1)),
      needId: idOf(7),
    };
    const { fake } = panel(talkRecords(-25, { questions: some([twice, old]) }));
    const list = region('Questions');
    expect(list.getByText('asked twice')).toBeTruthy();
    expect(list.getByText('Let me think about it.', { exact: false })).toBeTruthy();
    expect(list.getByText('12 weeks old')).toBeTruthy();
    expect(list.getByText(/a gap only/).textContent).toBe('a gap only Dana can fill');
    const field = screen.getByLabelText('Add a question');
    fireEvent.input(field, { target: { value: 'what would ready me to lead a team' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(called(fake, 'addQuestion')).toEqual([]);
    expect(list.getByText(/on your list already/)).toBeTruthy();
    fireEvent.input(field, { target: { value: 'What would ready me to lead a depot?' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(called(fake, 'addQuestion')).toEqual([[meetingId, 'What would ready me to lead a depot?']]);
  });
});

describe('in Meet and Wrap-up', () => {
  const fresh = { ...question(11, 'What do you rely on me for today?'), order: '0' };
  const records = talkRecords(6, { questions: some([fresh, twice]) });

  it('the third time is said, with the way to the top', async () => {
    const { fake } = panel(records, 'meet');
    expect(screen.getByText('third time')).toBeTruthy();
    press(/^ask it first\?/);
    await settled();
    expect(called(fake, 'reorder')).toEqual([['questions', twice.id, null, fresh.id]]);
  });

  it('each can be answered, carried over without an answer or without being asked, and dropped', async () => {
    const { fake, again } = panel(records, 'wrap-up');
    press(/^Carry over ?: What do you rely on/);
    press(/^No answer yet ?: What would ready me/);
    await settled();
    expect(called(fake, 'carryOver')).toEqual([[meetingId, [fresh.id], true]]);
    expect(called(fake, 'setQuestionState')).toEqual([[twice.id, 'asked', meetingId]]);
    const asked = { ...twice, askedIn: [...twice.askedIn, meetingId] };
    const carried = {
      id: idOf(300),
      createdAt: '',
      updatedAt: '',
      deletedAt: null,
      stamps: {},
      meetingId,
      item: `carried:${fresh.id}`,
      ticked: true,
    };
    again(<Panel records={{ ...records, questions: some([fresh, asked]), checks: [carried] }} tab="wrap-up" />);
    expect(screen.getByText('1 carried over')).toBeTruthy();
    const next = within(screen.getByRole('region', { name: /^Next/ }));
    expect(next.getByText(fresh.text)).toBeTruthy();
    fireEvent.input(screen.getByLabelText('What was said: What would ready me to lead a team?'), {
      target: { value: 'After the budget.' },
    });
    fireEvent.blur(screen.getByLabelText(/^What was said/));
    await settled();
    expect(called(fake, 'setQuestionState').at(-1)).toEqual([twice.id, 'asked', meetingId, 'After the budget.']);
  });
});
