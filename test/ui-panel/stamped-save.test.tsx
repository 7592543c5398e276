// @vitest-environment happy-dom
import { act, renderHook } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { useStampedSave } from '../../src/ui/panel/use-stamped-save.ts';
import { settled } from '../ui/stand/mount.tsx';
import { stampAt } from './sample-talk.ts';

/** A store of one text that keeps a version when somebody overwrites what they had not read. */
function stand() {
  let time = 1;
  let stored = { text: 'first', stamp: stampAt(1) };
  const versions: string[] = [];
  const put = (text: string) => {
    time += 1;
    stored = { text, stamp: stampAt(time) };
  };
  const write = async (text: string, read: string) => {
    if (stored.stamp > read && stored.text !== text) versions.push(stored.text);
    put(text);
  };
  const hook = renderHook((at: { text: string; stamp: string }) => useStampedSave(at.text, at.stamp, write), {
    initialProps: stored,
  });
  return {
    versions,
    put,
    text: () => stored.text,
    live: () => act(() => hook.rerender(stored)),
    typed: (text: string) => hook.result.current.typed(text),
    save: (text: string) => hook.result.current.save(text),
  };
}

describe('saving notes against what was read', () => {
  it('makes no version of its own earlier text', async () => {
    const at = stand();
    at.typed('one');
    const saving = at.save('one');
    at.typed('one two');
    await settled();
    at.live();
    await saving;
    const next = at.save('one two');
    await settled();
    at.live();
    await next;
    expect(at.text()).toBe('one two');
    expect(at.versions).toEqual([]);
  });

  it('waits to see its own text before the next save', async () => {
    const at = stand();
    at.typed('one');
    let done = false;
    const saving = at.save('one').then(() => {
      done = true;
    });
    await settled();
    expect(done).toBe(false);
    at.live();
    await saving;
    expect(done).toBe(true);
  });

  it('keeps what another window wrote while this one was typing', async () => {
    const at = stand();
    at.typed('mine');
    at.put('theirs');
    at.live();
    const saving = at.save('mine');
    await settled();
    at.live();
    await saving;
    expect(at.text()).toBe('mine');
    expect(at.versions).toEqual(['theirs']);
  });

  it('has read what another window wrote while nothing was being typed', async () => {
    const at = stand();
    at.put('theirs');
    at.live();
    at.typed('theirs and mine');
    const saving = at.save('theirs and mine');
    await settled();
    at.live();
    await saving;
    expect(at.versions).toEqual([]);
  });
});
