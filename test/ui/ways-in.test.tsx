// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { ByHandForm } from '../../src/ui/workspace/by-hand-form.tsx';
import type { ImportProgress, ImportResult, ShownFeed, WaysInActions } from '../../src/ui/workspace/ways-in.ts';
import { WaysInSection } from '../../src/ui/workspace/ways-in-section.tsx';
import { mount, now, settled } from './stand/mount.tsx';

const address =
  'https://calendar.google.com/calendar/ical/m%40x.example/private-0123456789abcdef0123456789abcdef/basic.ics';
const feed: ShownFeed = {
  id: 'feed:1',
  host: 'calendar.google.com',
  tail: 'cdef',
  checkedAt: now,
  result: 'ok',
  events: 214,
  busy: false,
};

const restored = vi.fn(async () => undefined);
function fakeWays(edit: Partial<WaysInActions> = {}) {
  return {
    importFiles: vi.fn<WaysInActions['importFiles']>(async () => Promise.reject(new Error('not here'))),
    addFeed: vi.fn<WaysInActions['addFeed']>(async () => 'added'),
    checkFeed: vi.fn<WaysInActions['checkFeed']>(async () => undefined),
    removeFeed: vi.fn<WaysInActions['removeFeed']>(async () => restored),
    ...edit,
  };
}
const type = (label: string, text: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value: text } });
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const statuses = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' ');

describe('a calendar address', () => {
  it('is asked for within the click, and gone from the page once it is kept', async () => {
    const actions = fakeWays();
    const { fake } = mount(<WaysInSection feeds={[]} actions={actions} />);
    type('Secret iCal address', address);
    fireEvent.click(screen.getByRole('button', { name: 'Add and read it' }));
    expect(actions.addFeed).toHaveBeenCalledWith(address);
    await settled();
    expect(screen.getByLabelText<HTMLInputElement>('Secret iCal address').value).toBe('');
    expect(statuses()).toContain('Added. It is being read.');
    expect([...fake.drafts.values()].join()).not.toContain('private-');
  });

  it.each([
    ['not-an-address', 'This is no iCal address of Google Calendar. Nothing was kept. Copy'],
    ['refused', 'The browser may not fetch it. Nothing was kept. Press'],
  ] as const)('that is %s stays in the field, with what to do', async (answer, words) => {
    mount(<WaysInSection feeds={[]} actions={fakeWays({ addFeed: async () => answer })} />);
    type('Secret iCal address', 'https://x');
    fireEvent.keyDown(screen.getByLabelText('Secret iCal address'), { key: 'Enter' });
    await settled();
    expect(statuses()).toContain(words);
    expect(screen.getByLabelText<HTMLInputElement>('Secret iCal address').value).toBe('https://x');
  });

  it('is shown masked, with what was read, and can be read and removed', async () => {
    const actions = fakeWays();
    mount(<WaysInSection feeds={[feed]} actions={actions} />);
    const [row] = screen.getAllByRole('listitem');
    expect(row?.textContent?.replaceAll(/[\u2066-\u2069]/g, '')).toContain('calendar.google.com, ends in cdef');
    expect(row?.textContent).toContain('214 events');
    await press(/^Read now/);
    expect(actions.checkFeed).toHaveBeenCalledWith('feed:1');
    await press(/^Remove the address/);
    expect(actions.removeFeed).toHaveBeenCalledWith('feed:1');
    expect(statuses()).toContain('What was read from it stays.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(restored).toHaveBeenCalledOnce();
  });

  const problems = [
    'admin-off',
    'no-network',
    'too-large',
    'not-a-calendar',
    'redirected',
    'permission-missing',
    'gone',
  ] as const;
  it.each(problems)('with the problem %s says what happened, what is safe and what to do', (result) => {
    mount(<WaysInSection feeds={[{ ...feed, result }]} actions={fakeWays()} />);
    const said = within(screen.getByRole('listitem')).getByRole('status').textContent ?? '';
    expect(said).toContain('What was read before stays.');
    expect(said.split('. ').length).toBeGreaterThanOrEqual(3);
  });
});

describe('calendar files', () => {
  const file = new File(['BEGIN:VCALENDAR'], 'week.ics');
  const choose = async () => {
    const input = document.querySelector<HTMLInputElement>('input[type=file]');
    if (!input) throw new Error('no field for files');
    Object.defineProperty(input, 'files', { value: [file], configurable: true });
    fireEvent.change(input);
    await settled();
  };
  const done: ImportResult = {
    events: 12,
    oneOnOnes: 1,
    skipped: 3,
    faults: { 'date-bad': 2 },
    refused: [{ name: 'a.pdf', why: 'not-a-calendar' }],
    cancelled: false,
  };

  it('are read, with words while it lasts, and can be stopped', async () => {
    let tell: (progress: ImportProgress) => void = () => undefined;
    let end: (result: ImportResult) => void = () => undefined;
    let signal: AbortSignal | null = null;
    const importFiles: WaysInActions['importFiles'] = (_files, progress, given) => {
      tell = progress;
      signal = given;
      return new Promise((resolve) => {
        end = resolve;
      });
    };
    mount(<WaysInSection feeds={[]} actions={fakeWays({ importFiles })} />);
    await choose();
    tell({ file: 1, files: 1, events: 25 });
    await settled();
    expect(statuses()).toContain('Reading file 1 of 1: 25 events so far');
    await press('Stop');
    expect((signal as AbortSignal | null)?.aborted).toBe(true);
    end({ ...done, cancelled: true });
    await settled();
    expect(statuses()).toContain('Stopped. What was read so far stays.');
  });

  it('tell what came of them', async () => {
    mount(<WaysInSection feeds={[]} actions={fakeWays({ importFiles: async () => done })} />);
    await choose();
    const said = statuses().replaceAll(/[\u2066-\u2069]/g, '');
    expect(said).toContain('12 events read. 1 of them is a one-on-one. 3 lie too far back or ahead. 2 things');
    expect(said).toContain('a.pdf is no calendar file. The other files were read.');
  });
});

describe('a one-on-one by hand', () => {
  it('is added in the user’s zone, with a way back', async () => {
    const onAdd = vi.fn(async () => async () => undefined);
    mount(<ByHandForm onAdd={onAdd} />);
    type('With whom', ' Dana ');
    type('Day', '2026-12-01');
    type('Starts at', '14:30');
    fireEvent.change(screen.getByLabelText('Length'), { target: { value: '45' } });
    fireEvent.click(screen.getByLabelText('Every 2 weeks'));
    await press('Add the one-on-one');
    expect(onAdd).toHaveBeenCalledWith({
      name: 'Dana',
      address: '',
      start: Date.UTC(2026, 11, 1, 13, 30),
      minutes: 45,
      repeatsEveryWeeks: 2,
      relationship: 'manager',
    });
    expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('With whom').value).toBe('');
  });

  it.each([
    ['', '', '14:30', 'The name is missing.', 'With whom'],
    ['Dana', 'dana@', '14:30', 'This is no e-mail address.', 'E-mail address, if you know it'],
    ['Dana', '', '', 'Day or time is missing.', 'Day'],
  ])('says what is missing (%s, %s, %s) and puts the cursor there', async (name, mail, time, words, label) => {
    const onAdd = vi.fn();
    mount(<ByHandForm onAdd={onAdd} />);
    type('With whom', name);
    type('E-mail address, if you know it', mail);
    type('Starts at', time);
    await press('Add the one-on-one');
    expect(onAdd).not.toHaveBeenCalled();
    expect(statuses()).toContain(words);
    expect(document.activeElement).toBe(screen.getByLabelText(label));
  });

  it('keeps what was typed when it could not be kept', async () => {
    mount(<ByHandForm onAdd={() => Promise.reject({ failure: 'full', detail: '' })} />);
    type('With whom', 'Dana');
    type('Starts at', '14:30');
    await press('Add the one-on-one');
    expect(screen.getByLabelText<HTMLInputElement>('With whom').value).toBe('Dana');
    expect(statuses()).toContain('This could not be saved.');
  });
});
