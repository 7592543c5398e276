// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { settled } from '../ui/stand/mount.tsx';
import { mountSettings } from './stand.tsx';

const group = (name: string) => within(screen.getByRole('region', { name }));
const status = () =>
  screen
    .getAllByRole('status')
    .map((one) => one.textContent)
    .join(' | ');

async function add(name: string, link: string, text: string): Promise<HTMLInputElement> {
  const place = group(name);
  if (!place.queryByRole('textbox')) fireEvent.click(place.getByText(link));
  await settled();
  const field = place.getByRole<HTMLInputElement>('textbox');
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await settled();
  return field;
}

describe('own addresses', () => {
  it('are those of Google Calendar, which stay, and the user’s own, which can go', async () => {
    const stand = mountSettings({}, { ownAddresses: ['mira@halden.example', 'm@north.example'] });
    expect(group('You').getAllByRole('listitem')).toHaveLength(2);
    expect(group('You').getByText('mira@halden.example').parentElement?.textContent).toContain('from Google Calendar');
    expect(group('You').queryByRole('button', { name: 'Remove mira@halden.example' })).toBeNull();
    fireEvent.click(group('You').getByRole('button', { name: 'Remove m@north.example' }));
    await settled();
    expect(stand.settings.ownAddresses).toEqual(['mira@halden.example']);
    fireEvent.click(screen.getByText('Undo'));
    await settled();
    expect(group('You').getByText('m@north.example')).toBeTruthy();
  });

  it('are added with Enter, in lower case, and the line is free for the next', async () => {
    const stand = mountSettings();
    const field = await add('You', 'Add one', 'Mira <M@North.example>');
    expect(stand.settings.ownAddresses).toEqual(['m@north.example']);
    expect(field.value).toBe('');
    expect(document.activeElement).toBe(field);
    expect(status()).toContain('counts as you from now on');
  });

  it.each([
    ['north.example', 'not an e-mail address'],
    ['MIRA@halden.example', 'here already'],
    ['m@north.example', 'here already'],
  ])('%s is refused in place, and the words stay', async (text, why) => {
    const stand = mountSettings({}, { ownAddresses: ['m@north.example'] });
    const field = await add('You', 'Add one', text);
    expect(stand.settings.ownAddresses).toEqual(['m@north.example']);
    expect(field.value).toBe(text);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const said = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(said?.textContent).toContain(why);
    fireEvent.input(field, { target: { value: `${text}x` } });
    expect(field.getAttribute('aria-invalid')).toBe('false');
  });

  it('that could not be kept stay in the line, with the reason', async () => {
    const stand = mountSettings();
    stand.failure = { failure: 'full', detail: '' };
    const field = await add('You', 'Add one', 'm@north.example');
    expect(field.value).toBe('m@north.example');
    expect(status()).toContain('Your words are kept here.');
    expect(stand.fake.drafts.get('settings:own-address')).toBe('m@north.example');
    stand.failure = null;
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(stand.settings.ownAddresses).toEqual(['m@north.example']);
    expect(status()).not.toContain('Your words are kept here.');
  });

  it('Escape closes the line, and the focus is on the link again', async () => {
    mountSettings();
    const field = await add('You', 'Add one', '');
    fireEvent.keyDown(field, { key: 'Escape' });
    await settled();
    expect(document.activeElement?.textContent).toBe('Add one');
  });
});

it('a note-taker may be an address or a domain', async () => {
  const stand = mountSettings();
  await add('Not people', 'Add one', 'Notes@scribe.example');
  await add('Not people', 'Add one', '@scribe.example');
  await add('Not people', 'Add one', 'scribe');
  expect(stand.settings.noteTakers).toEqual(['notes@scribe.example', 'scribe.example']);
});

describe('rules for titles', () => {
  const three = ['coffee', 'budget', 'steering'].map((words) => ({ words, is: 'none' as const }));
  const order = (stand: { settings: { titleRules: { words: string }[] } }) =>
    stand.settings.titleRules.map(({ words }) => words);

  it('are added with what they mean, at the end', async () => {
    const stand = mountSettings({}, { titleRules: three });
    fireEvent.click(group('Titles').getByText('Add a rule'));
    await settled();
    fireEvent.click(group('Titles').getByLabelText('a one-on-one'));
    await add('Titles', 'Add a rule', '<b>mentor</b>');
    expect(stand.settings.titleRules.at(-1)).toEqual({ words: '<b>mentor</b>', is: 'one-on-one' });
    expect(group('Titles').getByText('“<b>mentor</b>”')).toBeTruthy();
  });

  it('are there once, whatever their case', async () => {
    const stand = mountSettings({}, { titleRules: three });
    const field = await add('Titles', 'Add a rule', 'COFFEE');
    expect(order(stand)).toEqual(['coffee', 'budget', 'steering']);
    expect(field.value).toBe('COFFEE');
    expect(status()).toContain('There is a rule for “COFFEE” already.');
  });

  it('move with Alt and an arrow, the focus goes with them, and an end is an end', async () => {
    const stand = mountSettings({}, { titleRules: three });
    const more = screen.getByRole('button', { name: 'More for: budget' });
    more.focus();
    fireEvent.keyDown(more, { key: 'ArrowUp', altKey: true });
    await settled();
    expect(order(stand)).toEqual(['budget', 'coffee', 'steering']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'More for: budget' }));
    fireEvent.keyDown(more, { key: 'ArrowUp', altKey: true });
    await settled();
    expect(order(stand)).toEqual(['budget', 'coffee', 'steering']);
    fireEvent.click(screen.getByText('Undo'));
    await settled();
    expect(order(stand)).toEqual(['coffee', 'budget', 'steering']);
  });

  it('move and go by their menu', async () => {
    const stand = mountSettings({}, { titleRules: three });
    fireEvent.click(screen.getByRole('button', { name: 'More for: coffee' }));
    expect(screen.queryByRole('menuitem', { name: 'Move up' })).toBeNull();
    fireEvent.click(screen.getByRole('menuitem', { name: 'Move down' }));
    await settled();
    fireEvent.click(screen.getByRole('button', { name: 'More for: steering' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Remove' }));
    await settled();
    expect(order(stand)).toEqual(['budget', 'coffee']);
  });
});

describe('look and week', () => {
  it('theme, page button and working days count at once', async () => {
    const stand = mountSettings();
    fireEvent.click(screen.getByLabelText('Dark'));
    await settled();
    fireEvent.click(screen.getByLabelText('Marks and “Prepare” on the calendar page'));
    await settled();
    fireEvent.click(screen.getByLabelText('Sunday'));
    await settled();
    fireEvent.click(screen.getByLabelText('Friday'));
    await settled();
    expect(stand.settings).toMatchObject({ theme: 'dark', pageButton: false, workingDays: [1, 2, 3, 4, 7] });
    expect(status()).toContain('Friday is a day off now.');
  });

  it('a box whose change could not be kept shows what counts', async () => {
    const stand = mountSettings();
    stand.failure = { failure: 'full', detail: '' };
    const tick = screen.getByLabelText<HTMLInputElement>('Marks and “Prepare” on the calendar page');
    fireEvent.click(tick);
    await settled();
    expect(tick.checked).toBe(true);
    expect(status()).toContain('unchanged');
  });
});
