// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import type { MeetingTrace } from '../../src/core/timeline.ts';
import { PanelView, type TabViewProps } from '../../src/ui/panel/panel-view.tsx';
import { EarlierView } from '../../src/ui/people/earlier-view.tsx';
import { fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { made, meetings, noteAt, now, talkRecords } from './sample-talk.ts';

const day = 24 * 60 * 60_000;
const running = talkRecords(10);
const before = {
  ...running.meeting,
  id: '00000000-0000-4000-8000-0000000000e1',
  day: '2026-11-11',
  start: now - 14 * day,
};
const trace: MeetingTrace = {
  meeting: { ...before, end: before.start + 32 * 60_000, closedAt: now - 13 * day },
  notes: [noteAt(900, 'feedback', 'You hold the plan together.', now - 14 * day)],
  promised: [made(901, 'me', 'Send the depot cost sheet', '2026-11-25')],
  evidence: [],
  asked: [],
  topics: [],
  letters: [],
  assessments: [],
};

function panel(records = { ...running, previous: before }) {
  const fake = fakeActions();
  const drawPlace = (_: unknown, props: TabViewProps) => <EarlierView {...props} traces={[trace]} since="2025-02-05" />;
  mount(
    <PanelView
      state={{ shown: { records, versions: [], asking: null } }}
      tab="meet"
      onTab={() => {}}
      meetings={meetings}
      onMeeting={() => {}}
      drawPlace={drawPlace}
      findDay={async () => () => null}
    />,
    fake,
    false,
  );
  return fake;
}
const choose = async () => {
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  await settled();
  fireEvent.click(screen.getByRole('menuitem', { name: 'Earlier one-on-ones' }));
  await settled();
};

it('keeps clock, step and capture line; what is typed belongs to today', async () => {
  const fake = panel();
  await choose();
  expect(screen.getByRole('heading', { name: 'The last three with Dana' })).toBeTruthy();
  expect(document.body.textContent).toMatch(/20 min left/);
  expect(document.body.textContent).toMatch(
    /11Nov32 min.*You hold the plan together\..*Send the depot cost sheet due today/,
  );
  const line = screen.getByLabelText(/^Write it down/);
  fireEvent.input(line, { target: { value: '" decide without me' } });
  fireEvent.keyDown(line, { key: 'Enter' });
  await settled();
  const [capture] = fake.calls.filter(({ name }) => name === 'capture');
  expect(capture?.args[2]).toMatchObject({ meetingId: running.meeting.id });
  fireEvent.click(screen.getByRole('button', { name: /^All with Dana, since February\s2025/ }));
  expect(fake.calls.at(-1)).toEqual({ name: 'openWorkspace', args: [`people/${running.person?.id}`] });
});

it('leads back to the step one was at', async () => {
  panel();
  await choose();
  const back = screen.getAllByRole('button', { name: 'Back' });
  fireEvent.click(back.at(-1) as Element);
  await settled();
  expect(screen.queryByRole('heading', { name: 'The last three with Dana' })).toBeNull();
  expect(screen.getByRole('list', { name: 'Order of the talk' })).toBeTruthy();
});

it('is not offered where there is nothing earlier', () => {
  panel({ ...running, previous: null } as never);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  expect(screen.queryByRole('menuitem', { name: 'Earlier one-on-ones' })).toBeNull();
});
