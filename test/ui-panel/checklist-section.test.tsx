// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Goal } from '../../src/core/checklist-item.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { stages } from '../../src/core/upkeep.ts';
import { ChecklistSection } from '../../src/ui/checklists/checklist-section.tsx';
import { TemplatesGroup } from '../../src/ui/checklists/templates-group.tsx';
import type { Tab } from '../../src/ui/panel/panel-state.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import type { Place } from '../../src/ui/panel/place.ts';
import type { FakeActions } from '../ui/stand/fake-actions.ts';
import { mount, now, settled } from '../ui/stand/mount.tsx';
import { meetingAt, sampleRecords } from '../ui/stand/sample-brief.ts';

const own = (change: Partial<MeetingRecords['ownItems'][number]>): MeetingRecords['ownItems'][number] => ({
  id: '00000000-0000-4000-8000-000000000777',
  createdAt: '',
  updatedAt: '',
  deletedAt: null,
  stamps: {},
  relationship: null,
  stage: 'prepare',
  meetingId: null,
  builtIn: null,
  hidden: false,
  text: '',
  order: 'a9',
  ...change,
});
const show = (records = sampleRecords()) => mount(<ChecklistSection records={records} stages={stages} />);
const press = (name: string | RegExp, role = 'button') => fireEvent.click(screen.getByRole(role, { name }));
const called = (fake: FakeActions, name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ args }) => args);
const scope = { stage: 'prepare', relationship: 'manager', meetingId: sampleRecords().meeting.id };
const rows = () => screen.getAllByRole('checkbox').map((box) => box.closest('label')?.textContent);

describe('the checklist in the panel', () => {
  it('is quiet until it is to be changed', () => {
    show();
    expect(screen.queryByRole('button', { name: /^More for/ })).toBeNull();
    press('Change this list');
    expect(screen.getAllByRole('button', { name: /^More for/ })).toHaveLength(7);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add an item of your own' }));
    press('Done changing');
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('takes an item of one’s own, behind the last', async () => {
    const { fake } = show();
    press('Change this list');
    const field = screen.getByRole('textbox', { name: 'Add an item of your own' });
    fireEvent.input(field, { target: { value: 'Bring the map' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(called(fake, 'addChecklistItem')).toEqual([[scope, 'Bring the map', 'a6']]);
  });

  it('moves an item with Alt and an arrow, between the places of its new neighbours', async () => {
    const { fake } = show();
    const rate = screen.getByRole('checkbox', { name: 'Rate yourself, with evidence' });
    fireEvent.keyDown(rate, { key: 'ArrowUp', altKey: true });
    await settled();
    fireEvent.keyDown(rate, { key: 'ArrowUp' });
    await settled();
    expect(called(fake, 'placeChecklistItem')).toEqual([[scope, 'rate', null, 'a0']]);
  });

  it('leaves an item of the product’s out, and puts it back', async () => {
    const { fake, again } = show();
    press('Change this list');
    press('More for: Name two strengths to build on');
    press('Leave it out this time', 'menuitem');
    await settled();
    expect(called(fake, 'hideChecklistItem')).toEqual([[scope, 'strengths', 'a3', true]]);
    const hidden = sampleRecords({
      ownItems: [own({ builtIn: 'strengths', meetingId: scope.meetingId, hidden: true, order: 'a3' })],
    });
    again(<ChecklistSection records={hidden} stages={stages} />);
    expect(rows()).not.toContain('Name two strengths to build on');
    press(/^Put it back/);
    await settled();
    expect(called(fake, 'hideChecklistItem').at(-1)).toEqual([scope, 'strengths', 'a3', false]);
  });

  it('an item of one’s own is had every time; one that is, only this time', async () => {
    const here = own({ text: 'Bring the map', meetingId: scope.meetingId });
    const { fake, again } = show(sampleRecords({ ownItems: [here] }));
    press('Change this list');
    press('More for: Bring the map');
    press('Have it every time', 'menuitem');
    await settled();
    expect(called(fake, 'moveChecklistItem')).toEqual([[here.id, { ...scope, meetingId: null }]]);
    again(<ChecklistSection records={sampleRecords({ ownItems: [{ ...here, meetingId: null }] })} stages={stages} />);
    press('More for: Bring the map');
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull();
    press('Only this time', 'menuitem');
    await settled();
    expect(called(fake, 'moveChecklistItem').at(-1)).toEqual([here.id, scope]);
  });

  it('is kept as the template, with a way back', async () => {
    const { fake } = show();
    press('Change this list');
    press('Keep as my template');
    await settled();
    expect(called(fake, 'keepChecklist')).toEqual([[scope]]);
    press('Undo');
    await settled();
    expect(fake.undone).toBe(1);
  });

  it('stands only where its stage is asked for', () => {
    mount(<ChecklistSection records={sampleRecords()} stages={['wrap-up']} />);
    expect(screen.queryByRole('checkbox')).toBeNull();
    const over = sampleRecords({ meeting: meetingAt(now - 40 * 60_000) });
    mount(<ChecklistSection records={over} stages={['wrap-up']} />);
    expect(screen.getByRole('region', { name: 'Before you close it' })).toBeTruthy();
  });
});

describe('the way to where it is done', () => {
  const records = sampleRecords();
  let gone: { tab: Tab; place: Place['at'] } | null = null;
  let drawn: Place | null = null;
  const panel = (tab: Tab | null, goal: { goal: Goal; at: number } | null, given = records) => (
    <PanelView
      state={{ shown: { records: given, asking: null, versions: [] } }}
      tab={tab}
      onTab={(to) => {
        tabs.push(to);
      }}
      meetings={[]}
      onMeeting={() => undefined}
      goal={goal && { ...goal, meetingId: records.meeting.id }}
      drawPlace={(place) => {
        drawn = place;
        gone = { tab: tab ?? 'prepare', place: place.at };
        return <p>{place.at}</p>;
      }}
    />
  );
  const tabs: Tab[] = [];

  it('from an item leads to its place in the tab', async () => {
    mount(panel('prepare', null), undefined, false);
    press('Go to it: Rate yourself, with evidence');
    await settled();
    expect(gone).toEqual({ tab: 'prepare', place: 'assessment' });
  });

  it.each<[Goal, Tab, Place | null]>([
    ['questions', 'prepare', { at: 'questions' }],
    ['assessment', 'prepare', { at: 'assessment' }],
    ['ask', 'prepare', { at: 'pitch' }],
    ['ask-step', 'meet', null],
    ['answer', 'wrap-up', { at: 'answer' }],
    ['letter-items', 'prepare', { at: 'letter', kind: 'items', aboutId: null }],
    ['letter-update', 'follow-up', { at: 'letter', kind: 'update', aboutId: null }],
    ['letter-thank-you', 'follow-up', null],
  ])('%s leads to %s', async (goal, tab, place) => {
    tabs.length = 0;
    drawn = null;
    const { again } = mount(panel(tab, null), undefined, false);
    again(panel(tab, { goal, at: 5 }));
    await settled();
    expect(tabs).toEqual([tab]);
    expect(drawn).toEqual(place);
    // What has no place of its own stands in its tab.
    if (goal === 'letter-thank-you') expect(screen.getByRole('heading', { name: 'Other letters' })).toBeTruthy();
  });

  it('letter-cancelled leads to the letter of a one-on-one that does not take place', async () => {
    drawn = null;
    const off = sampleRecords();
    const { again } = mount(panel('follow-up', null, { ...off, meeting: { ...off.meeting, cancelled: true } }));
    again(
      panel('follow-up', { goal: 'letter-cancelled', at: 5 }, { ...off, meeting: { ...off.meeting, cancelled: true } }),
    );
    await settled();
    expect(drawn).toEqual({ at: 'letter', kind: 'cancelled', aboutId: null });
  });

  it('asked for in the popup is gone to once, in another tab too', async () => {
    tabs.length = 0;
    const { again } = mount(panel('prepare', null), undefined, false);
    again(panel('prepare', { goal: 'letter-thank-you', at: 5 }));
    await settled();
    expect(tabs).toEqual(['follow-up']);
    again(panel('follow-up', { goal: 'letter-thank-you', at: 5 }));
    await settled();
    expect(tabs).toEqual(['follow-up']);
    again(panel('follow-up', { goal: 'topics', at: 6 }));
    await settled();
    again(panel('prepare', { goal: 'topics', at: 6 }));
    await settled();
    expect(tabs).toEqual(['follow-up', 'prepare']);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Add a topic' }));
  });
});

describe('the templates in the settings', () => {
  const choose = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const lines = () => screen.getAllByRole('listitem').map((line) => line.querySelector('.grow')?.textContent);

  it('differ by whom it is with and when', () => {
    mount(<TemplatesGroup ownItems={[]} />);
    expect(lines()).toContain('Write your ask');
    choose('With', 'report');
    expect(lines()).toContain('Find one thing to say thank you for');
    choose('When', 'follow-up');
    expect(lines()).toEqual(['Send the thank-you mail', 'Have it confirmed']);
  });

  it('show what is everybody’s, which is left out here and not removed', async () => {
    const { fake } = mount(<TemplatesGroup ownItems={[own({ text: 'Breathe' })]} />);
    const row = screen.getAllByRole('listitem').find((line) => line.textContent?.includes('Breathe'));
    if (!row) throw new Error('it is not listed');
    expect(row.textContent).toContain('in every list');
    fireEvent.click(within(row).getByRole('button', { name: 'More for: Breathe' }));
    expect(screen.queryByRole('menuitem', { name: 'Remove' })).toBeNull();
    press('Leave it out', 'menuitem');
    await settled();
    expect(called(fake, 'hideChecklistItem')[0]?.[0]).toEqual({ ...scope, meetingId: null });
    choose('With', 'everybody');
    press('More for: Breathe');
    expect(screen.getByRole('menuitem', { name: 'Remove' })).toBeTruthy();
  });
});
