// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import type { Commitment } from '../../src/core/words.ts';
import type { BoardShown } from '../../src/ui/commitments/board-shown.ts';
import { BoardView } from '../../src/ui/commitments/board-view.tsx';
import type { NamedDay } from '../../src/ui/commitments/due-file.tsx';
import { UndoProvider } from '../../src/ui/parts/undo-bar.tsx';
import { commitment, dana, id, note } from '../core/records.ts';
import { mount, settled } from '../ui/stand/mount.tsx';

const today = '2026-11-25';
const sheet = commitment(11, { text: 'Send the depot cost sheet', due: today, lane: 'shared' });
const lease = commitment(12, { text: 'Ask two depots', due: '2026-12-01' });
const slot = commitment(13, {
  owner: 'them',
  text: 'Ask Ruth for a slot',
  words: 'I’ll ask Ruth before her leave.',
  due: '2026-11-19',
  slips: [{ from: '2026-11-12', to: '2026-11-19', on: '2026-11-12' }],
});
const winter = commitment(14, {
  text: 'Winter plan',
  state: 'delivered',
  due: '2026-11-20',
  deliveredOn: '2026-11-18',
});

function board(
  open: readonly Commitment[],
  delivered: readonly Commitment[] = [winter],
  more: Partial<BoardShown> = {},
) {
  const saved: (readonly NamedDay[])[] = [];
  const shown: BoardShown = {
    open,
    delivered,
    since: '2026-01-01',
    earlier: false,
    people: new Map([[dana.id, dana]]),
    saidOn: new Map(),
    progress: new Map([[lease.id, note(20, { text: 'one has answered' })]]),
    next: new Map(),
    raised: new Set(),
    settings: defaultSettings,
    ...more,
  };
  let earlier = 0;
  function Page() {
    const [opened, setOpened] = useState<string | null>(null);
    const details = opened && { id: opened, notes: [], letters: [], meeting: null, raised: false };
    return (
      <UndoProvider>
        <BoardView
          state={{ shown }}
          opened={opened === null ? null : { id: opened, details: details || null }}
          onOpen={setOpened}
          onEarlier={() => {
            earlier += 1;
          }}
          saveDueFile={async (entries) => void saved.push(entries)}
        />
      </UndoProvider>
    );
  }
  const { fake } = mount(<Page />, undefined, false);
  return { fake, saved, earlier: () => earlier };
}

const side = (name: string) => screen.getByRole('region', { name });
const row = (name: string) => screen.getByRole('button', { name });
const press = async (on: Element, key: string) => {
  fireEvent.keyDown(on, { key });
  await settled();
};
const callsOf = (fake: { calls: readonly { name: string; args: readonly unknown[] }[] }) =>
  fake.calls.map(({ name, args }) => [name, ...args]);

describe('the board', () => {
  it('says what was kept and what presses, each promise in its group with its date, words and how it went', () => {
    board([sheet, lease, slot]);
    expect(screen.getByText('You kept 1 of 1 this year. One is due this week; one of Dana’s is late.')).toBeTruthy();
    const mine = side('You owe');
    expect(within(mine).getByRole('region', { name: 'You owe Due this week' }).textContent).toMatch(
      /today.*to Dana.*due today/,
    );
    expect(within(mine).getByRole('region', { name: 'You owe After this week' }).textContent).toContain(
      'one has answered',
    );
    expect(within(mine).getByRole('region', { name: 'You owe Delivered' }).textContent).toContain('2 days early');
    const late = within(side('Owed to you')).getByRole('region', { name: 'Owed to you Late' });
    expect(late.textContent).toMatch(/19\sNov.*moved once.*6 days late.*I’ll ask Ruth before her leave\./);
    expect(
      within(late)
        .getByRole('link', { name: /Nudge kindly/ })
        .getAttribute('href'),
    ).toBe(`#/letter/nudge/${dana.id}/${slot.id}`);
  });

  it('offers to raise it only where a next one-on-one is known', async () => {
    const next = new Map([[dana.id, { start: Date.UTC(2026, 10, 25, 13, 0), day: today } as never]]);
    const { fake } = board([slot], [], { next });
    fireEvent.click(screen.getByRole('button', { name: /Raise it today/ }));
    await settled();
    expect(callsOf(fake)).toEqual([['raiseCommitment', slot.id]]);
    board([slot]);
    expect(screen.queryByRole('button', { name: /Raise it/ })).toBeNull();
  });

  it('shows delivered ones twenty at a time, then asks for the year before', async () => {
    const delivered = Array.from({ length: 25 }, (_, n) =>
      commitment(100 + n, { state: 'delivered', deliveredOn: `2026-03-${String(n + 1).padStart(2, '0')}` }),
    );
    const stand = board([sheet], delivered, { earlier: true });
    const rows = () => side('You owe').querySelectorAll('[data-row]').length;
    expect(rows()).toBe(4);
    fireEvent.click(screen.getByRole('radio', { name: 'Delivered' }));
    await settled();
    expect(rows()).toBe(20);
    const more = () => within(side('You owe')).getByRole('button', { name: /Show more/ });
    fireEvent.click(more());
    await settled();
    expect([rows(), stand.earlier()]).toEqual([25, 0]);
    fireEvent.click(more());
    await settled();
    expect(stand.earlier()).toBe(1);
  });
});

describe('by keyboard', () => {
  it('one row takes Tab; arrows and letters go from row to row and to the other side', async () => {
    board([sheet, lease, slot]);
    const first = row('Send the depot cost sheet');
    expect([...document.querySelectorAll('[data-row][tabindex="0"]')]).toEqual([first]);
    first.focus();
    await press(first, 'ArrowDown');
    expect(document.activeElement).toBe(row('Ask two depots'));
    await press(document.activeElement as Element, 'k');
    await press(document.activeElement as Element, 'ArrowRight');
    expect(document.activeElement).toBe(row('Ask Ruth for a slot'));
    expect(document.querySelectorAll('[data-row][tabindex="0"]')).toHaveLength(1);
  });

  it('D delivers today, goes to the next row, and can be taken back', async () => {
    const { fake } = board([sheet, lease]);
    row('Send the depot cost sheet').focus();
    await press(row('Send the depot cost sheet'), 'd');
    await settled();
    expect(callsOf(fake)).toEqual([['setCommitmentState', sheet.id, 'delivered', today]]);
    expect(document.activeElement).toBe(row('Ask two depots'));
    expect(screen.getByText('Delivered: Send the depot cost sheet')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    await settled();
    expect(fake.undone).toBe(1);
  });

  it.each([
    ['m', 'Due'],
    ['e', 'What was promised'],
    ['n', 'A note on: Ask two depots'],
  ])('%s opens the row at "%s", and Escape leads back', async (key, label) => {
    board([sheet, lease]);
    row('Ask two depots').focus();
    await press(row('Ask two depots'), key);
    await settled();
    expect(document.activeElement).toBe(screen.getByLabelText(label));
    await press(document.activeElement as Element, 'Escape');
    expect(document.activeElement).toBe(row('Ask two depots'));
    expect(row('Ask two depots').getAttribute('aria-expanded')).toBe('false');
  });

  it('a letter typed with a held key is the browser’s', async () => {
    const { fake } = board([sheet]);
    fireEvent.keyDown(row('Send the depot cost sheet'), { key: 'd', ctrlKey: true });
    await settled();
    expect(fake.calls).toEqual([]);
  });
});

describe('an opened row', () => {
  it('moves the date, delivers on another day, lets go, each with a way back', async () => {
    const { fake } = board([lease], []);
    fireEvent.click(row('Ask two depots'));
    await settled();
    const due = screen.getByLabelText<HTMLInputElement>('Due');
    due.value = '2026-12-03';
    fireEvent.submit(due.form as HTMLFormElement);
    await settled();
    fireEvent.click(screen.getByRole('button', { name: 'On another day…' }));
    await settled();
    const on = screen.getByLabelText<HTMLInputElement>('Delivered on');
    on.value = '2026-11-23';
    fireEvent.submit(on.form as HTMLFormElement);
    await settled();
    fireEvent.click(screen.getByRole('button', { name: 'Let it go' }));
    await settled();
    await settled();
    expect(callsOf(fake)).toEqual([
      ['setDue', lease.id, '2026-12-03'],
      ['setCommitmentState', lease.id, 'delivered', '2026-11-23'],
      ['setCommitmentState', lease.id, 'dropped'],
    ]);
  });

  it('shows each day it once had', async () => {
    board([slot]);
    fireEvent.click(row('Ask Ruth for a slot'));
    await settled();
    expect(screen.getByText(/Moved from Thu 12 Nov to Thu 19 Nov, on Thu 12 Nov/)).toBeTruthy();
  });
});

it('a new commitment keeps its words when it cannot be kept', async () => {
  const { fake } = board([]);
  fireEvent.click(screen.getByRole('button', { name: 'New commitment' }));
  await settled();
  const text = screen.getByLabelText<HTMLInputElement>('What was promised');
  fireEvent.input(text, { target: { value: 'Send the dates' } });
  fireEvent.change(screen.getByLabelText('With'), { target: { value: dana.id } });
  fake.failure = { failure: 'full', detail: '' };
  fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  await settled();
  await settled();
  expect(text.value).toBe('Send the dates');
  expect(fake.drafts.get('commitment:new')).toBe('Send the dates');
  fake.failure = null;
  fireEvent.submit(text.form as HTMLFormElement);
  await settled();
  await settled();
  expect(callsOf(fake).at(-1)).toEqual([
    'addCommitment',
    { owner: 'me', personId: dana.id, text: 'Send the dates', due: null },
  ]);
  expect(text.value).toBe('');
});

describe('the calendar file', () => {
  it('shows what goes in before anything is written; private ones stay unless they are asked for', async () => {
    const { saved } = board([sheet, lease]);
    fireEvent.click(screen.getByRole('button', { name: 'Calendar file' }));
    await settled();
    const file = screen.getByRole('region', { name: 'Calendar file' });
    expect(file.textContent).toContain('1 private one stays with you');
    expect(file.textContent).not.toContain('Ask two depots');
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    await settled();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Also 1 private one' }));
    await settled();
    fireEvent.click(within(file).getByRole('checkbox', { name: /cost sheet/ }));
    await settled();
    fireEvent.click(screen.getByRole('button', { name: 'Save the file' }));
    await settled();
    await settled();
    expect(saved.map((entries) => entries.map(({ summary }) => summary))).toEqual([
      ['Send the depot cost sheet (to Dana)'],
      ['Ask two depots (to Dana)'],
    ]);
    expect(screen.getByText(/^Saved\./)).toBeTruthy();
  });
});

it('hostile words are words', () => {
  const text = '<img src=x onerror=alert(1)> \u202e';
  board([commitment(30, { text, due: today, words: text })]);
  expect(row(text)).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
  expect(id(30)).toBe(document.querySelector('[data-row]')?.getAttribute('data-row'));
});

it('of very many open ones it draws forty, and more when asked', async () => {
  const day = (n: number) => `2026-12-${String((n % 28) + 1).padStart(2, '0')}`;
  board(
    Array.from({ length: 70 }, (_, n) => commitment(1000 + n, { due: day(n) })),
    [],
  );
  const rows = () => document.querySelectorAll('[data-side="me"] [data-row]').length;
  expect(rows()).toBe(40);
  expect(screen.getByText('70 open')).toBeTruthy();
  fireEvent.click(screen.getByText('Show more'));
  await settled();
  expect(rows()).toBe(70);
});
