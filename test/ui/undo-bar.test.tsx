// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { type Undo, useActions } from '../../src/ui/actions.ts';
import { nothingToUndo } from '../../src/ui/nothing-to-undo.ts';
import { useAct } from '../../src/ui/parts/undo-bar.tsx';
import { fakeActions } from './stand/fake-actions.ts';
import { mount, settled } from './stand/mount.tsx';

function Row() {
  const act = useAct();
  const { removeItem } = useActions();
  const [there, setThere] = useState(true);
  if (!there) return null;
  return (
    <button
      type="button"
      onClick={() => void act(() => removeItem('notes', 'x'), 'Removed.').then((kept) => setThere(!kept))}
    >
      Remove
    </button>
  );
}

describe('undo bar', () => {
  it('has its live region before there is anything to say', () => {
    mount(<Row />);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('catches the focus that a removed row took away', async () => {
    mount(<Row />);
    const remove = screen.getByText('Remove');
    remove.focus();
    fireEvent.click(remove);
    await settled();
    await settled();
    expect(screen.queryByText('Remove')).toBeNull();
    expect(document.activeElement).toBe(screen.getByText('Undo'));
  });

  it('takes back once and keeps the focus beside it', async () => {
    const { fake } = mount(<Row />);
    fireEvent.click(screen.getByText('Remove'));
    await settled();
    const undo = screen.getByText('Undo');
    undo.focus();
    fireEvent.click(undo);
    await settled();
    expect(fake.undone).toBe(1);
    expect(screen.getByRole('status').textContent).toBe('Taken back.');
    expect(screen.queryByText('Undo')).toBeNull();
    expect(document.activeElement).not.toBe(document.body);
  });

  it('keeps the way back when the same is done once more and changes nothing', async () => {
    const undone: string[] = [];
    const outcomes: Undo[] = [async () => void undone.push('first'), nothingToUndo];
    const Twice = () => {
      const act = useAct();
      return (
        <button type="button" onClick={() => void act(async () => outcomes.shift() ?? nothingToUndo, 'Delivered.')}>
          Delivered
        </button>
      );
    };
    mount(<Twice />);
    fireEvent.click(screen.getByText('Delivered'));
    fireEvent.click(screen.getByText('Delivered'));
    await settled();
    fireEvent.click(screen.getByText('Undo'));
    await settled();
    expect(undone).toEqual(['first']);
  });

  it('says what failed, what is safe and tries again', async () => {
    const fake = fakeActions();
    fake.failure = { failure: 'full', detail: 'QuotaExceededError' };
    mount(<Row />, fake);
    fireEvent.click(screen.getByText('Remove'));
    await settled();
    expect(screen.getByRole('status').textContent).toContain('unchanged');
    expect(screen.getByRole('status').textContent).toContain('full');
    fake.failure = null;
    fireEvent.click(screen.getByText('Try again'));
    await settled();
    expect(screen.getByRole('status').textContent).toBe('Removed.');
  });
});
