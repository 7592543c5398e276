// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindDay } from '../../src/core/capture.ts';
import { withMark } from '../../src/ui/parts/capture-hints.tsx';
import { CaptureLine } from '../../src/ui/parts/capture-line.tsx';
import { type FakeActions, fakeActions } from './stand/fake-actions.ts';
import { mount, settled } from './stand/mount.tsx';

const meetingId = '6f0c9d52-8a3e-4f0b-9a57-3d1c6f7be214';
const findDay: FindDay = (text) => {
  const from = text.indexOf('the 11th');
  return from < 0 ? null : { day: '2026-12-11', from, to: from + 8 };
};
let loaded = 0;
const load = async () => {
  loaded += 1;
  return findDay;
};
const line = (slashKey = true) => (
  <>
    <input aria-label="elsewhere" />
    <button type="button">aside</button>
    <CaptureLine meetingId={meetingId} name="Dana" draftKey="capture:m" findDay={load} slashKey={slashKey} />
  </>
);
const field = () => screen.getByLabelText<HTMLInputElement>(/Write it down/);
const type = async (text: string) => {
  fireEvent.input(field(), { target: { value: text } });
  await settled();
};
const press = (key: string, more: object = {}) => fireEvent.keyDown(field(), { key, ...more });
const captures = (fake: FakeActions) => fake.calls.filter((call) => call.name === 'capture');
const preview = () => document.querySelector('.parse')?.textContent ?? '';

beforeEach(() => {
  loaded = 0;
});

describe('the capture line', () => {
  it('shows how it understands the words: who, what, by when', async () => {
    mount(line());
    await type('< introduce me to Ruth by the 11th');
    expect(preview()).toContain('Dana will introduce me to Ruth');
    expect(preview()).toMatch(/by Fri,?\u00a011\u00a0Dec/);
    expect(preview()).toContain('Private');
  });

  it('keeps the line on Enter, clears it and its draft, and stays focused', async () => {
    const { fake } = mount(line());
    await type('> send the sheet');
    expect(fake.drafts.get('capture:m')).toBe('> send the sheet');
    press('Enter');
    await settled();
    expect(captures(fake)[0]?.args).toEqual([
      { kind: 'mine', text: 'send the sheet', words: 'send the sheet', due: null },
      'private',
      { meetingId, topicId: null },
    ]);
    expect(field().value).toBe('');
    expect(fake.drafts.has('capture:m')).toBe(false);
    expect(document.activeElement).toBe(field());
    expect(screen.getByText('Written down. You will send the sheet')).toBeTruthy();
  });

  it('waits for the reader of dates when Enter comes before it', async () => {
    let give: (reader: FindDay) => void = () => undefined;
    const late = () => new Promise<FindDay>((resolve) => (give = resolve));
    const { fake } = mount(<CaptureLine meetingId={meetingId} name="Dana" draftKey="capture:m" findDay={late} />);
    await type('> send the sheet by the 11th');
    press('Enter');
    press('Enter');
    await settled();
    expect(captures(fake)).toEqual([]);
    give(findDay);
    await settled();
    expect(captures(fake).map(({ args }) => args[0])).toEqual([
      { kind: 'mine', text: 'send the sheet', words: 'send the sheet by the 11th', due: '2026-12-11' },
    ]);
  });

  it('does not take the Enter that ends a composition', async () => {
    const { fake } = mount(line());
    await type('日本語');
    press('Enter', { isComposing: true });
    press('Enter', { keyCode: 229 });
    await settled();
    expect(captures(fake)).toEqual([]);
    expect(field().value).toBe('日本語');
  });

  it('does nothing on Enter for a blank line or a lone mark', async () => {
    const { fake } = mount(line());
    await type('  ');
    press('Enter');
    await type('?');
    press('Enter');
    await settled();
    expect(captures(fake)).toEqual([]);
    expect(field().value).toBe('?');
  });

  it('goes from the words to their lane by Tab, and keeps from there with Enter', async () => {
    const { fake } = mount(line());
    await type('? what next');
    const lane = screen.getByRole('button', { name: /^Private/ });
    // Tab follows the document, and nothing focusable stands between the two.
    expect(field().compareDocumentPosition(lane) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    const between = [...document.querySelectorAll<HTMLElement>('.cap input, .cap button')].filter(
      (one) => one.tabIndex >= 0,
    );
    expect(between.slice(0, 2)).toEqual([field(), lane]);
    lane.focus();
    fireEvent.click(lane);
    const shared = screen.getByRole('button', { name: /^Shared/ });
    fireEvent.keyDown(shared, { key: 'Enter' });
    await settled();
    expect(captures(fake)[0]?.args[1]).toBe('shared');
    expect(document.activeElement).toBe(field());
  });

  it('begins again in the private lane after a shared line', async () => {
    const { fake } = mount(line());
    await type('? one');
    fireEvent.click(screen.getByRole('button', { name: /^Private/ }));
    press('Enter');
    await settled();
    await type('? two');
    press('Enter');
    await settled();
    expect(captures(fake).map((call) => call.args[1])).toEqual(['shared', 'private']);
  });

  it('clears on Escape with a way back, and keeps that key from the window', async () => {
    const { fake } = mount(line());
    await type('half a thought');
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    const passed = press('Escape');
    document.removeEventListener('keydown', heard);
    await settled();
    expect(passed).toBe(false);
    expect(heard).not.toHaveBeenCalled();
    expect(field().value).toBe('');
    // Closing the window right now must not lose the words either.
    expect(fake.drafts.get('capture:m')).toBe('half a thought');
    fireEvent.click(screen.getByText('Undo'));
    await settled();
    expect(field().value).toBe('half a thought');
    expect(document.activeElement).toBe(field());
  });

  it('lets Escape through when the line is empty', () => {
    mount(line());
    expect(press('Escape')).toBe(true);
  });

  it('brings back what was typed before the window closed', async () => {
    const fake = fakeActions();
    fake.drafts.set('capture:m', '> send the sh');
    mount(line(), fake);
    await settled();
    expect(field().value).toBe('> send the sh');
  });

  it('keeps the words of a failed write, in the line and in the draft, and tries again', async () => {
    const fake = fakeActions();
    fake.failure = { failure: 'full', detail: '' };
    mount(line(), fake);
    await type('< introduce me to Ruth');
    press('Enter');
    await settled();
    expect(field().value).toBe('< introduce me to Ruth');
    expect(fake.drafts.get('capture:m')).toBe('< introduce me to Ruth');
    expect(screen.getByRole('alert').textContent).toContain('Your words are still here and in a draft.');
    fireEvent.click(screen.getByText('Try again'));
    await settled();
    expect(document.body.textContent).toContain('Tried 2 times.');
    fireEvent.click(screen.getByText('Copy the words'));
    expect(fake.calls.at(-1)).toEqual({ name: 'copyText', args: ['< introduce me to Ruth'] });
    fake.failure = null;
    fireEvent.click(screen.getByText('Try again'));
    await settled();
    expect(field().value).toBe('');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('takes what is typed while a line is being kept as the next line', async () => {
    const fake = fakeActions();
    mount(line(), fake);
    fake.held = true;
    await type('> one');
    press('Enter');
    await type('> one? two');
    press('Enter');
    await fake.release();
    await settled();
    expect(captures(fake)).toHaveLength(1);
    expect(field().value).toBe('? two');
    expect(fake.drafts.get('capture:m')).toBe('? two');
  });

  it('reads dates only once somebody comes to the line', async () => {
    mount(line());
    await settled();
    expect(loaded).toBe(0);
    fireEvent.focus(field());
    fireEvent.focus(field());
    await settled();
    expect(loaded).toBe(1);
  });

  it('is reached by / from anywhere but a field', () => {
    mount(line());
    const elsewhere = screen.getByLabelText('elsewhere');
    elsewhere.focus();
    fireEvent.keyDown(elsewhere, { key: '/' });
    expect(document.activeElement).toBe(elsewhere);
    const aside = screen.getByText('aside');
    aside.focus();
    fireEvent.keyDown(aside, { key: '/' });
    expect(document.activeElement).toBe(field());
  });

  it('leaves / alone where that is switched off', () => {
    mount(line(false));
    const aside = screen.getByText('aside');
    aside.focus();
    fireEvent.keyDown(aside, { key: '/' });
    expect(document.activeElement).toBe(aside);
  });

  it('puts a tapped mark in front, in place of the one before', async () => {
    mount(line());
    await type('- Ruth');
    fireEvent.click(screen.getByRole('button', { name: /they will/ }));
    await settled();
    expect(field().value).toBe('< Ruth');
    expect(withMark('', '?')).toBe('? ');
    expect(withMark('？ why', '>')).toBe('> why');
  });
});
