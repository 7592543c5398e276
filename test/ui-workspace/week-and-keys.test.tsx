// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { daysOf, rangesOf } from '../../src/ui/workspace/day-ranges.ts';
import { settled } from '../ui/stand/mount.tsx';
import { mountSettings } from './stand.tsx';

const group = (name: string) => within(screen.getByRole('region', { name }));
const plain = (text: string | null) => text?.replaceAll(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ') ?? '';
const listed = () =>
  group('Week')
    .queryAllByRole('listitem')
    .map((one) => plain(one.textContent));

describe('days off', () => {
  const add = async (first: string, last = '') => {
    const link = screen.queryByRole('button', { name: 'Add days off' });
    if (link) fireEvent.click(link);
    await settled();
    screen.getByLabelText<HTMLInputElement>('First day off').value = first;
    screen.getByLabelText<HTMLInputElement>('Last day, if more than one').value = last;
    fireEvent.submit(screen.getByLabelText('First day off').closest('form') ?? document.body);
    await settled();
  };

  it('stand as stretches without a gap', () => {
    expect(rangesOf(['2027-01-01', '2026-12-24', '2026-12-25', '2026-12-31', '2026-12-25'])).toEqual([
      { from: '2026-12-24', to: '2026-12-25' },
      { from: '2026-12-31', to: '2027-01-01' },
    ]);
    expect(daysOf({ from: '2026-12-31', to: '2027-01-01' })).toEqual(['2026-12-31', '2027-01-01']);
    expect(daysOf({ from: '2027-01-01', to: '2026-12-31' })).toEqual([]);
  });

  it('are added as one or several, taken out as they stand, and both can be taken back', async () => {
    const stand = mountSettings();
    await add('2026-12-24', '2026-12-26');
    await add('2027-01-01');
    expect(stand.settings.holidays).toEqual(['2026-12-24', '2026-12-25', '2026-12-26', '2027-01-01']);
    expect(listed()).toEqual(['Thursday 24 December to Saturday 26 December', 'Friday 1 January']);
    fireEvent.click(group('Week').getAllByRole('button', { name: /^Remove/ })[0] ?? document.body);
    await settled();
    expect(stand.settings.holidays).toEqual(['2027-01-01']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(stand.settings.holidays).toHaveLength(4);
  });

  it('open a line to write in with the focus in it, and Escape closes it again', async () => {
    mountSettings();
    fireEvent.click(screen.getByRole('button', { name: 'Add days off' }));
    await settled();
    const first = screen.getByLabelText('First day off');
    expect(document.activeElement).toBe(first);
    fireEvent.keyDown(first, { key: 'Escape' });
    await settled();
    expect(document.activeElement?.textContent).toBe('Add days off');
  });

  it('say what is wrong with a stretch, and change nothing', async () => {
    const stand = mountSettings();
    await add('2026-12-26', '2026-12-24');
    expect(group('Week').getByText('The last day lies before the first. Nothing was added.')).toBeTruthy();
    await add('2026-12-24', '2027-12-24');
    expect(group('Week').getByText(/more than two months/)).toBeTruthy();
    expect(stand.settings.holidays).toEqual([]);
  });
});

describe('the keys for sharing the screen', () => {
  it('can be switched off in the panel, with a way back', async () => {
    const stand = mountSettings();
    fireEvent.click(screen.getByRole('checkbox', { name: 'The full stop in the panel, outside of fields' }));
    await settled();
    expect(stand.settings.agendaKey).toBe(false);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await settled();
    expect(stand.settings.agendaKey).toBe(true);
  });

  it('of the browser are named as it has them, also where it has none', async () => {
    mountSettings();
    expect(group('Screen sharing').getByText('In the whole browser: no keys are set')).toBeTruthy();
    const stand = mountSettings({ agendaKeys: 'Alt+.' });
    expect(plain(group('Screen sharing').getByText(/^In the whole browser/).textContent)).toContain('Alt+.');
    fireEvent.click(screen.getByRole('button', { name: 'Change the keys…' }));
    expect(stand.keySettings).toBe(1);
  });
});
