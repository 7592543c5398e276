// @vitest-environment happy-dom

import { fireEvent, screen, within } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { expect, it } from 'vitest';
import type { ObjectivesPlace } from '../../src/core/objectives/objectives-place.ts';
import { noSigns } from '../../src/core/objectives/standing.ts';
import agendaWords from '../../src/locales/en/agenda.json';
import objectiveWords from '../../src/locales/en/objectives.json';
import planWords from '../../src/locales/en/plan.json';
import { MoreWords } from '../../src/ui/messages.tsx';
import { ObjectivesView } from '../../src/ui/objectives/objectives-view.tsx';
import { objective } from '../core/objectives/objective.ts';
import { dana, id, meeting } from '../core/records.ts';
import { fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';

const words = { ...agendaWords, ...planWords, ...objectiveWords };
const inWords = (view: ComponentChildren) => <MoreWords catalogue={words}>{view}</MoreWords>;

const peak = objective(
  { startedOn: '2026-01-14', due: '2027-03-31', progress: 80, agreedWith: dana.id, agreedOn: '2026-01-14' },
  700,
);
const review = objective(
  { text: 'Run one review alone', startedOn: '2026-07-08', due: '2026-12-18', order: 'a1' },
  701,
);
const north = objective({ text: 'Plan the North', horizon: 'long', due: '2029-12-31', startedOn: '2026-11-01' }, 702);

const shown = (change: Partial<ObjectivesPlace> = {}): ObjectivesPlace => ({
  atWork: [peak, review, north],
  over: [],
  signs: new Map([
    [peak.id, { lastLine: { day: '2026-11-18', text: 'Second version' }, evidence: 4, lastEvidenceOn: '2026-11-07' }],
    [review.id, noSigns],
    [north.id, noSigns],
  ]),
  people: [dana],
  milestones: [],
  asks: new Map(),
  next: new Map([[dana.id, meeting]]),
  raised: new Set(),
  ...change,
});

function show(change: Partial<ObjectivesPlace> = {}, openId: string | null = null, fake = fakeActions()) {
  const opens: (string | null)[] = [];
  const details = openId === null ? null : { id: openId, lines: [], commitments: [], evidence: [] };
  const view = (now: Partial<ObjectivesPlace>) => (
    <ObjectivesView
      state={{ shown: shown(now) }}
      opened={openId === null ? null : { id: openId, details, linkable: null }}
      onOpen={(one) => opens.push(one)}
      onAskLinkable={() => {}}
      onRetry={() => {}}
    />
  );
  const mounted = mount(inWords(view(change)), fake);
  return { ...mounted, opens, changed: (now: Partial<ObjectivesPlace>) => mounted.again(inWords(view(now))) };
}
const row = (name: string) => screen.getByRole('link', { name }).closest('li') ?? document.body;
const textOf = (element: Element) =>
  (element.textContent ?? '').replaceAll('\u00a0', ' ').replaceAll(/[\u2066-\u2069]/g, '');

it('says in a sentence how they stand, and of each the same in words and as a bar', () => {
  show();
  expect(textOf(screen.getByText(/on their way/))).toBe(
    'Two of three are on their way. One has had no line since July 2026.',
  );
  const bar = within(row('Own the winter peak plan')).getByRole('img', { name: /planned/ });
  expect(bar.getAttribute('aria-label')).toBe('80% done, 71% was planned for now');
  const said = textOf(row('Own the winter peak plan'));
  expect(said).toContain('80% · ahead; 71% was planned for now');
  expect(said).toContain('set with Dana, 14 Jan');
  expect(said).toContain('4 lines of evidence');
  expect(textOf(row('Run one review alone'))).toContain('No line since it began, 8 July');
  expect(textOf(row('Plan the North'))).toContain('In 2029');
});

it('“Add one line” opens that one', () => {
  const { opens } = show();
  fireEvent.click(screen.getByRole('button', { name: /^Add one line/ }));
  expect(opens).toEqual([review.id]);
});

it('the line says how much is done only where a number stands beside it', async () => {
  const { fake } = show({}, review.id);
  await settled();
  const line = screen.getByRole('textbox', { name: /^A new line on/ });
  fireEvent.input(line, { target: { value: 'First half prepared' } });
  fireEvent.input(screen.getByRole('spinbutton'), { target: { value: '40' } });
  fireEvent.keyDown(line, { key: 'Enter' });
  await settled();
  expect(fake.calls.at(-1)).toEqual({ name: 'addObjectiveLine', args: [review.id, 'First half prepared', 40] });
  fireEvent.input(line, { target: { value: 'Second half too' } });
  fireEvent.keyDown(line, { key: 'Enter' });
  await settled();
  expect(fake.calls.at(-1)).toEqual({ name: 'addObjectiveLine', args: [review.id, 'Second half too', null] });
});

it('not agreed yet is said plainly; agreed with one press, or put on the next one-on-one', async () => {
  const { fake } = show({}, review.id);
  await settled();
  expect(screen.getByText(/Not agreed with/).textContent).toContain('Dana');
  fireEvent.click(screen.getByRole('button', { name: /Agreed with .*Dana.* today/ }));
  expect(fake.calls.at(-1)).toEqual({
    name: 'editObjective',
    args: [review.id, { agreedWith: dana.id, agreedOn: '2026-11-25' }],
  });
  fireEvent.click(screen.getByRole('button', { name: 'Put it on today’s one-on-one' }));
  expect(fake.calls.at(-1)?.name).toBe('raiseObjective');
});

it('quiet questions help with the wording; one that is unwanted does not come back', async () => {
  const fake = fakeActions();
  show({}, review.id, fake);
  await settled();
  const help = () => screen.queryByRole('list', { name: 'Help to word it' });
  expect(textOf(help() ?? document.body)).toContain('How would Dana know it is done?');
  const measure = screen.getByRole('textbox', { name: 'Measure: how one will know' });
  fireEvent.input(measure, { target: { value: 'The review, led and written up by me' } });
  expect(help()?.textContent ?? '').not.toContain('know it is done');
  fireEvent.input(measure, { target: { value: '' } });
  fireEvent.click(screen.getByRole('button', { name: /^Hide: .*Dana/ }));
  expect(textOf(help() ?? document.body)).not.toContain('Dana know');
  show({}, review.id, fake);
  await settled();
  expect(textOf(help() ?? document.body)).not.toContain('Dana know');
});

it('Alt with an arrow moves one among the open ones of its horizon', () => {
  const { fake } = show();
  fireEvent.keyDown(screen.getByRole('link', { name: 'Run one review alone' }), { key: 'ArrowUp', altKey: true });
  expect(fake.calls.at(-1)).toEqual({ name: 'placeObjective', args: [review.id, null, peak.id] });
  fireEvent.keyDown(screen.getByRole('link', { name: 'Plan the North' }), { key: 'ArrowUp', altKey: true });
  expect(fake.calls).toHaveLength(1);
});

it('the ask is named where it is tied to the same milestone and the talk is today', () => {
  const tied = { ...peak, milestoneId: id(610) };
  const pitch = { personId: dana.id } as never;
  show({ atWork: [tied], asks: new Map([[id(610), pitch]]) });
  expect(screen.getByText('The ask is today.')).toBeTruthy();
  show({ atWork: [tied] });
  expect(screen.queryByText('The ask is today.')).toBeNull();
});

it('a line becomes an objective with the day in it, and stays while it could not be kept', async () => {
  const { fake } = show({ atWork: [], over: [], signs: new Map() });
  await settled();
  const line = screen.getByRole('textbox', { name: 'New objective' });
  fake.failure = { failure: 'full', detail: '' };
  fireEvent.input(line, { target: { value: 'Lead a team by Q3 2027' } });
  expect(textOf(document.body)).toContain('By 30 September 2027, within a year.');
  fireEvent.keyDown(line, { key: 'Enter' });
  await expect.poll(() => textOf(document.body)).toContain('could not be saved');
  expect((line as HTMLInputElement).value).toBe('Lead a team by Q3 2027');
  fake.failure = null;
  fireEvent.keyDown(line, { key: 'Enter' });
  await expect.poll(() => (line as HTMLInputElement).value).toBe('');
  const given = { text: 'Lead a team', due: '2027-09-30', horizon: 'short' };
  expect(fake.calls.at(-1)).toEqual({ name: 'addObjective', args: [given] });
});

it('the first one takes the focus of the line it was written on', async () => {
  const { changed } = show({ atWork: [], over: [], signs: new Map() });
  await settled();
  screen.getByRole('textbox', { name: 'New objective' }).focus();
  changed({ atWork: [review], signs: new Map([[review.id, noSigns]]) });
  await settled();
  expect(document.activeElement?.textContent).toBe('Run one review alone');
});

it('one that came while the focus was elsewhere takes none', async () => {
  const { changed } = show({ atWork: [], over: [], signs: new Map() });
  await settled();
  screen.getByRole('link', { name: 'Roadmap' }).focus();
  changed({ atWork: [review], signs: new Map([[review.id, noSigns]]) });
  await settled();
  expect(document.activeElement?.textContent).toBe('Roadmap');
});

it('what is over is folded; hostile words are words', () => {
  const old = objective({ text: '<img src=x onerror=alert(1)>', state: 'dropped' }, 800);
  show({ over: [old] });
  expect(screen.queryByText(old.text)).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: '1 reached earlier or let go' }));
  expect(screen.getByRole('link', { name: old.text })).toBeTruthy();
  expect(document.querySelector('img')).toBeNull();
});
