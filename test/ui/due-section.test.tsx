// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import type { Meeting } from '../../src/core/meetings.ts';
import { lateDue } from '../../src/wiring/late-due.tsx';
import { mount, now, zone } from './stand/mount.tsx';
import { meetingAt } from './stand/sample-brief.ts';

const hour = 60 * 60_000;
const over = meetingAt(now - 2 * hour);
const show = (change: Partial<Meeting>, elsewhere = false) => {
  const meeting = { ...over, ...change };
  return mount(lateDue({ meeting, name: 'Dana Okafor', elsewhere }, now, zone, defaultSettings));
};
const said = () =>
  screen.queryByRole('region', { name: 'Still to do' })?.textContent?.replaceAll('\u00a0', ' ') ?? null;

it('asks to wrap up, then to write until two working days later, then nothing', () => {
  show({});
  expect(said()).toBe('Wrap it up while you remember it; then thank Dana.by Fri 27 NovWrap it up');
  show({ closedAt: now - hour });
  expect(said()).toBe('Thank Dana, and put it in writing.by Fri 27 NovWrite to Dana');
  show({ closedAt: now - hour, mailedOn: '2026-11-25' });
  expect(said()).toBeNull();
});

it('says on the last day that it is the last', () => {
  const monday = meetingAt(now - 48 * hour);
  show({ ...monday, closedAt: now - 47 * hour });
  expect(said()).toContain('today is the last day for it');
});

it('leads to the letter in the panel, also from the brief of another one-on-one, which names whose it is', () => {
  const { fake } = show({ closedAt: now - hour }, true);
  expect(said()).toContain('The letter to Dana about Wed 25 Nov is due.');
  fireEvent.click(screen.getByRole('button', { name: 'Write to Dana' }));
  expect(fake.calls.at(-1)).toMatchObject({ name: 'openPanel', args: [over.id, 'letter-thank-you'] });
});

it('of a cancelled one what would have been raised is written', () => {
  const { fake } = show({ cancelled: true });
  fireEvent.click(screen.getByRole('button', { name: 'Write it instead' }));
  expect(fake.calls.at(-1)).toMatchObject({ name: 'openPanel', args: [over.id, 'letter-cancelled'] });
});
