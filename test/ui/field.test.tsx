// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Field } from '../../src/ui/parts/field.tsx';
import { fakeActions } from './stand/fake-actions.ts';
import { mount, settled } from './stand/mount.tsx';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const saves: string[] = [];
let failing = false;
const save = async (text: string) => {
  if (failing) throw { failure: 'full', detail: '' };
  saves.push(text);
};
const notes = (value = '') => <Field label="Notes" value={value} draftKey="topic:1" multiline onSave={save} />;
const type = (text: string) => fireEvent.input(screen.getByLabelText('Notes'), { target: { value: text } });
const shown = () => (screen.getByLabelText('Notes') as HTMLTextAreaElement).value;

beforeEach(() => {
  saves.length = 0;
  failing = false;
});

describe('a notes field', () => {
  it('drafts on every key and saves 400 ms after the last', async () => {
    const { fake } = mount(notes());
    type('a');
    expect(fake.drafts.get('topic:1')).toBe('a');
    vi.advanceTimersByTime(300);
    type('ab');
    vi.advanceTimersByTime(399);
    expect(saves).toEqual([]);
    vi.advanceTimersByTime(1);
    await settled();
    expect(saves).toEqual(['ab']);
    expect(fake.drafts.has('topic:1')).toBe(false);
  });

  it('saves at once when the page goes away', () => {
    mount(notes());
    type('half a wo');
    window.dispatchEvent(new Event('pagehide'));
    expect(saves).toEqual(['half a wo']);
  });

  it('saves when it is taken out of the view', () => {
    const { again } = mount(notes());
    type('kept');
    again(<p>elsewhere</p>);
    expect(saves).toEqual(['kept']);
  });

  it('brings back a draft, and saves it', async () => {
    const fake = fakeActions();
    fake.drafts.set('topic:1', 'from before');
    mount(notes('stored'), fake);
    await settled();
    expect(shown()).toBe('from before');
    vi.advanceTimersByTime(400);
    await settled();
    expect(saves).toEqual(['from before']);
  });

  it('does not let a late draft overwrite what is typed already', async () => {
    const fake = fakeActions();
    fake.drafts.set('topic:1', 'old');
    mount(notes(), fake);
    type('new');
    await settled();
    expect(shown()).toBe('new');
  });

  it('takes over a change from elsewhere only while nothing is typed here', async () => {
    const { again } = mount(notes('one'));
    again(notes('two'));
    expect(shown()).toBe('two');
    type('mine');
    again(notes('three'));
    expect(shown()).toBe('mine');
  });

  it('keeps the words of a failed save, says so, and saves on “Try again”', async () => {
    failing = true;
    const { fake } = mount(notes());
    type('words');
    vi.advanceTimersByTime(400);
    await settled();
    expect(shown()).toBe('words');
    expect(fake.drafts.get('topic:1')).toBe('words');
    expect(screen.getByText('Not saved yet.')).toBeTruthy();
    failing = false;
    fireEvent.click(screen.getByText('Try again'));
    await settled();
    expect(saves).toEqual(['words']);
    expect(screen.queryByText('Not saved yet.')).toBeNull();
  });
});

describe('a one-line field', () => {
  it('saves on Enter, but not on the Enter of a composition', () => {
    mount(<Field label="Notes" value="" draftKey="q:1" onSave={save} />);
    type('日本');
    fireEvent.keyDown(screen.getByLabelText('Notes'), { key: 'Enter', isComposing: true });
    expect(saves).toEqual([]);
    fireEvent.keyDown(screen.getByLabelText('Notes'), { key: 'Enter' });
    expect(saves).toEqual(['日本']);
  });
});
