// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Matter } from '../../src/core/people.ts';
import { leadWords } from '../../src/core/pitch.ts';
import { settled } from '../ui/stand/mount.tsx';
import { ask, button, called, objection, Panel, panel, press, radio, vision, withPitch } from './pitch-stand.tsx';
import { idOf, stampAt } from './sample-talk.ts';

const region = (name: string | RegExp) => screen.getByRole('region', { name });
const write = async (label: string, text: string) => {
  const field = screen.getByRole('textbox', { name: label });
  fireEvent.input(field, { target: { value: text } });
  fireEvent.keyDown(field, { key: 'Enter' });
  await settled();
};
const open = async (records = withPitch(-25)) => {
  const shown = panel(records, 'prepare');
  await press('The whole pitch');
  return shown;
};
const person = idOf(80);

describe('the pitch', () => {
  it('counts its parts and warns where something is missing', async () => {
    const { again } = await open(withPitch(-25, { objections: [objection(71, 'Too soon.')] }));
    expect(screen.getByText('6 of 7 parts')).toBeTruthy();
    expect(screen.getAllByText('Missing so far.')).toHaveLength(1);
    expect(within(region('What if Dana says')).getByText('Missing so far.')).toBeTruthy();
    again(<Panel records={withPitch(-25)} tab="prepare" />);
    await settled();
    expect(screen.getByText('7 of 7 parts')).toBeTruthy();
    expect(screen.queryByText('Missing so far.')).toBeNull();
  });

  it('warns of the ask alone while there is none', async () => {
    await open(withPitch(-25, { pitch: null, vision: null, objections: [] }));
    expect(screen.getAllByText('Missing so far.')).toHaveLength(1);
    expect(within(region('The ask, in three sizes')).getByText('Missing so far.')).toBeTruthy();
  });

  it('is written in place, each part for itself', async () => {
    const { fake } = await open();
    await press(/^What is in it for Dana\?: two days back/);
    await write('What is in it for Dana?', 'Three days back');
    await press(/^The ask, one size smaller:/);
    await write('The ask, one size smaller', 'Let me watch.');
    expect(called(fake, 'saveAsk')).toEqual([
      [person, { benefit: 'Three days back' }],
      [person, { smaller: 'Let me watch.' }],
    ]);
  });

  it('says which size leads, and changes it', async () => {
    const { fake } = await open();
    expect(screen.getByText('lead with this')).toBeTruthy();
    await press(/^Lead with this instead.*Let me run it with you\.$/);
    expect(called(fake, 'saveAsk')).toEqual([[person, { lead: 'smaller' }]]);
  });

  it('shares the part to tell and has no way to share what is mine', async () => {
    const { fake } = await open();
    const where = region('Where I want to be');
    const lanes = within(where).getAllByRole('button', { name: /^(Private|Shared|Later)/ });
    expect(lanes).toHaveLength(1);
    fireEvent.click(lanes[0] ?? where);
    await settled();
    expect(called(fake, 'setToldLane')).toEqual([[person, 'shared']]);
    expect(within(where).getByText('it can never be shared')).toBeTruthy();
  });

  it('orders its near steps by keyboard', async () => {
    const { fake } = await open();
    const menu = button('More for: Night depots');
    fireEvent.keyDown(menu, { key: 'ArrowUp', altKey: true });
    await settled();
    expect(called(fake, 'saveAsk')).toEqual([[person, { steps: ['Night depots', 'The December review'] }]]);
  });

  it('adds and removes a near step', async () => {
    const { fake } = await open();
    await write('Add a near step', 'The peak plan');
    await press('More for: The December review');
    fireEvent.click(screen.getByRole('menuitem', { name: 'Remove' }));
    await settled();
    expect(called(fake, 'saveAsk')).toEqual([
      [person, { steps: ['The December review', 'Night depots', 'The peak plan'] }],
      [person, { steps: ['Night depots'] }],
    ]);
  });

  it('moves an objection by keyboard', async () => {
    const { fake } = await open(
      withPitch(-25, { objections: [objection(71, 'Too soon.'), objection(72, 'Why you?')] }),
    );
    const menu = button('More for: Too soon.');
    fireEvent.keyDown(menu, { key: 'ArrowDown', altKey: true });
    await settled();
    expect(called(fake, 'moveObjection')).toEqual([[idOf(71), idOf(72), null]]);
  });

  it('chooses what the ask serves, or adds it with how it is known', async () => {
    const matter: Matter = {
      id: idOf(75),
      createdAt: stampAt(0),
      updatedAt: stampAt(0),
      deletedAt: null,
      stamps: {},
      personId: person,
      kind: 'worries',
      learntOn: null,
      source: '',
      checkedOn: null,
      text: 'Fewer surprises at month end.',
      how: 'said',
      order: 'a0',
    };
    const { fake } = await open(withPitch(-25, { matters: [matter] }));
    await press('Choose what');
    fireEvent.click(radio(/Fewer surprises at month end\..*Dana said it/));
    await settled();
    fireEvent.click(radio('your guess'));
    await write('What matters to Dana', 'A quiet December');
    expect(called(fake, 'saveAsk')).toEqual([[person, { matterId: matter.id }]]);
    expect(called(fake, 'addMatterServed')).toEqual([
      [person, { kind: 'worries', how: 'guess', text: 'A quiet December' }],
    ]);
  });

  it('reads on one page in order, without what is mine alone', async () => {
    await open();
    await press('Read it on one page');
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual([
      'What to say, in order',
      'Where I want to be',
      'Near steps',
      'The ask',
      'What is in it for Dana?',
      'How I make it easy',
      'What if Dana says',
      'And if that is too much',
    ]);
    expect(screen.queryByText(vision.mine)).toBeNull();
  });

  it('leads back before the talk, and to the ask in Meet once it has begun', async () => {
    await open();
    await press('Use this pitch');
    expect(screen.getByRole('tab', { name: 'Prepare' }).getAttribute('aria-selected')).toBe('true');
    expect(screen.queryByText('Your pitch')).toBeNull();
    await open(withPitch(5));
    await press('Use this pitch');
    expect(screen.getByRole('tab', { name: 'Meet' }).getAttribute('aria-selected')).toBe('true');
    const step = document.querySelector('[aria-current=step]');
    expect(step?.textContent).toBe('The ask');
    expect(step?.closest('li')?.contains(document.activeElement)).toBe(true);
    expect(step?.closest('li')?.textContent).toContain(leadWords(ask()));
  });
});

describe('the ask in Prepare', () => {
  const section = () => region('Your ask');
  it('names what is missing, and leads there', async () => {
    panel(withPitch(-25, { objections: [objection(71, 'Too soon.')] }), 'prepare');
    expect(section().textContent).toContain('One thing missing: what if Dana says “Too soon.”?');
    await press('Write an answer', section());
    expect(screen.getByRole('heading', { name: 'Your pitch' })).toBeTruthy();
  });
  it('puts what is in it for the other one before all else', () => {
    panel(withPitch(-25, { pitch: ask({ benefit: '', ease: '' }) }), 'prepare');
    expect(section().textContent).toContain('2 things missing, first: what is in it for Dana?');
  });
  it('has the sizes beside the one that leads', () => {
    panel(withPitch(-25, { pitch: ask({ lead: 'smaller' }) }), 'prepare');
    expect(section().textContent).toContain('Larger: Let me own the 2027 peak.');
    expect(within(section()).getByRole('button', { name: /^Your ask: Let me run it with you\./ })).toBeTruthy();
  });
  it('opens an ask again on its day, with one press', async () => {
    const waiting = ask({ state: 'made', answer: 'not-now', askAgainOn: '2026-11-25', meetingId: idOf(2) });
    const { fake } = panel(withPitch(-25, { pitch: waiting, asks: [waiting] }), 'prepare');
    expect(section().textContent).toContain('You said you would ask again today');
    await press(/^Ask it again.*Let me run the December peak review\.$/, section());
    expect(called(fake, 'askAgain')).toEqual([[waiting.id, 'same']]);
  });
  it('lets an ask wait until its day', () => {
    const waiting = ask({ state: 'made', answer: 'not-now', askAgainOn: '2026-12-09', meetingId: idOf(2) });
    panel(withPitch(-25, { pitch: waiting, asks: [waiting] }), 'prepare');
    expect(section().textContent).toContain('again on Wed');
    expect(within(section()).queryByRole('button', { name: /^Ask it again/ })).toBeNull();
  });
});
