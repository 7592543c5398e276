// @vitest-environment happy-dom
import { fireEvent, screen, waitFor } from '@testing-library/preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { FindDay } from '../../src/core/capture.ts';
import { withMark } from '../../src/ui/parts/capture-hints.tsx';
import { CaptureLine, type Later } from '../../src/ui/parts/capture-line.tsx';
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

  describe('with the lane for later', () => {
    const drawn: Later['draw'] = ({ until, onChange, onKeyDown }) => (
      <select
        aria-label="until"
        value={'day' in until ? until.day : 'next'}
        onKeyDown={onKeyDown}
        onChange={(event) => onChange({ day: event.currentTarget.value })}
      >
        <option value="next">the next one</option>
        <option value="2026-12-02">a week</option>
      </select>
    );
    const later: Later = { first: { meetingId: 'next-one' }, draw: drawn };
    const all = <CaptureLine meetingId={meetingId} name="Dana" draftKey="capture:m" findDay={load} later={later} />;
    const lane = () => document.querySelector<HTMLElement>('.lane-btn') ?? document.body;

    it('goes private, later, shared, and asks until when beside it', async () => {
      mount(all);
      await type('? what next');
      const seen = [];
      for (let press = 0; press < 4; press += 1) {
        seen.push([lane().textContent?.replace(/Change.*/, ''), screen.queryByLabelText('until') !== null]);
        fireEvent.click(lane());
      }
      expect(seen).toEqual([
        ['Private', false],
        ['Later', true],
        ['Shared', false],
        ['Private', false],
      ]);
    });

    it('proposes the next one-on-one, takes another day, and keeps from there with Enter', async () => {
      const { fake } = mount(all);
      await type('one');
      fireEvent.click(lane());
      press('Enter');
      await settled();
      await type('two');
      fireEvent.click(lane());
      // Tab goes from the line to the lane and on to until when.
      const stops = [...document.querySelectorAll<HTMLElement>('.cap :is(input, button, select)')].filter(
        (one) => one.tabIndex >= 0,
      );
      expect(stops).toEqual([field(), lane(), screen.getByLabelText('until')]);
      fireEvent.change(screen.getByLabelText('until'), { target: { value: '2026-12-02' } });
      fireEvent.keyDown(screen.getByLabelText('until'), { key: 'Enter' });
      await settled();
      await type('three');
      press('Enter');
      await settled();
      expect(captures(fake).map(({ args }) => [args[1], args[2]])).toEqual([
        ['later', { meetingId, topicId: null, until: { meetingId: 'next-one' } }],
        ['later', { meetingId, topicId: null, until: { day: '2026-12-02' } }],
        ['private', { meetingId, topicId: null }],
      ]);
      expect(document.activeElement).toBe(field());
    });
  });

  it('says whose promise it is where the line names somebody', async () => {
    await import('../../src/core/line-reader.ts');
    const people = [{ id: 'r', name: 'Ruth Adeyemi' }];
    const { fake } = mount(<CaptureLine meetingId={meetingId} name="Dana" draftKey="capture:m" people={people} />);
    await type('< ruth: send the figures by the 11th');
    await waitFor(() => expect(preview()).toContain('Ruth will send the figures'));
    expect(document.querySelector('.cap [role=status]')?.textContent).toMatch(/^Ruth will, by Fri,?\u00a011\u00a0Dec$/);
    press('Enter');
    await waitFor(() => expect(captures(fake)[0]?.args[0]).toMatchObject({ person: { id: 'r', name: 'Ruth' } }));
    await type('> Ruth: the map');
    await waitFor(() => expect(preview()).toContain('for Ruth'));
    expect(preview()).toContain('You will the map');
  });

  it('belongs to the step in which it was begun', async () => {
    const at = (topicId: string) => (
      <CaptureLine meetingId={meetingId} topicId={topicId} name="Dana" draftKey="capture:m" findDay={load} />
    );
    const { fake, again } = mount(at('first'));
    await type('half a');
    again(at('second'));
    await type('half a thought');
    press('Enter');
    await settled();
    await type('the next');
    press('Enter');
    await settled();
    expect(captures(fake).map(({ args }) => args[2])).toEqual([
      { meetingId, topicId: 'first' },
      { meetingId, topicId: 'second' },
    ]);
  });

  it('has its live region before it speaks', async () => {
    mount(line());
    const region = document.querySelector('.cap [role=status]');
    expect(region?.textContent).toBe('');
    await type('? why');
    expect(region?.textContent).toBe('Ask Dana:');
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

  it('takes the last line back into the empty one on Escape, as it was typed and in its lane', async () => {
    const { fake } = mount(
      <CaptureLine meetingId={meetingId} name="Dana" draftKey="capture:m" findDay={load} takesBack />,
    );
    await type('> send the sheet by the 11th');
    fireEvent.click(screen.getByRole('button', { name: /^Private/ }));
    field().focus();
    press('Enter');
    await settled();
    expect(field().value).toBe('');
    expect(press('Escape')).toBe(false);
    await settled();
    expect(fake.undone).toBe(1);
    expect(field().value).toBe('> send the sheet by the 11th');
    expect(fake.drafts.get('capture:m')).toBe('> send the sheet by the 11th');
    expect(screen.getByRole('button', { name: /^Shared/ })).toBeTruthy();
    expect(screen.getByText('Back in the line, and no longer written down.')).toBeTruthy();
    expect(screen.queryByText('Undo')).toBeNull();
    // Once: the line before it stays where it is.
    press('Escape');
    expect(press('Escape')).toBe(true);
    await settled();
    expect(fake.undone).toBe(1);
  });

  it('leaves the last line alone once one has been elsewhere, and where taking it back fails', async () => {
    const { fake } = mount(
      <>
        <button type="button">aside</button>
        <CaptureLine meetingId={meetingId} name="Dana" draftKey="capture:m" findDay={load} takesBack />
      </>,
    );
    field().focus();
    await type('one');
    press('Enter');
    await settled();
    fireEvent.focusOut(field(), { relatedTarget: screen.getByText('aside') });
    expect(press('Escape')).toBe(true);
    expect(fake.undone).toBe(0);
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

  it('brings back what a popup left that has closed meanwhile, unless something is typed here', async () => {
    const { fake } = mount(line());
    await settled();
    fake.drafts.set('capture:m', '? from the popup');
    fireEvent(window, new Event('focus'));
    await settled();
    expect(field().value).toBe('? from the popup');
    await type('');
    fake.drafts.set('capture:m', '? once more');
    fireEvent(window, new Event('focus'));
    await settled();
    expect(field().value).toBe('');
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

  it.each([
    ['full', 'storage is full'],
    ['blocked', 'Another window of Onward holds the data.'],
    ['closed', 'Onward was updated.'],
    ['unknown', 'The browser gave no reason.'],
  ] as const)(
    'says why and what to do where the write fails as %s, with the words still there',
    async (failure, says) => {
      const fake = fakeActions();
      fake.failure = { failure, detail: '' };
      mount(line(), fake);
      await type('> half the plan');
      press('Enter');
      await settled();
      expect(document.querySelector('.cap.failed')?.textContent).toContain(says);
      expect([field().value, fake.drafts.get('capture:m')]).toEqual(['> half the plan', '> half the plan']);
    },
  );

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
