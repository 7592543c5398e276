// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Menu, placeMenu } from '../../src/ui/parts/menu.tsx';
import { mount } from './stand/mount.tsx';

const chosen = vi.fn();
const items = ['Answered', 'Dropped', 'Move up'].map((label) => ({ key: label, label, onChoose: () => chosen(label) }));
const open = () => {
  mount(<Menu name="More" items={items} />);
  const button = screen.getByRole('button', { name: 'More' });
  button.focus();
  fireEvent.click(button);
  return button;
};
const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const at = () => document.activeElement?.textContent;

describe('menu', () => {
  it('walks by arrows, Home, End and first letter, round and round', () => {
    open();
    expect(at()).toBe('Answered');
    press('ArrowUp');
    expect(at()).toBe('Move up');
    press('ArrowDown');
    expect(at()).toBe('Answered');
    press('End');
    expect(at()).toBe('Move up');
    press('d');
    expect(at()).toBe('Dropped');
  });

  it('closes on Escape with the focus back on its button, and keeps the key from the popup', () => {
    const button = open();
    const heard = vi.fn();
    document.addEventListener('keydown', heard);
    press('Escape');
    document.removeEventListener('keydown', heard);
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(button);
    expect(heard).not.toHaveBeenCalled();
  });

  it('gives the focus back before it does what was chosen', () => {
    const button = open();
    fireEvent.click(screen.getByText('Dropped'));
    expect(chosen).toHaveBeenCalledWith('Dropped');
    expect(document.activeElement).toBe(button);
  });

  it('opens upwards at the bottom and never leaves the window', () => {
    const menu = { width: 120, height: 100 };
    const room = { width: 280, height: 600 };
    const low = placeMenu({ left: 250, right: 278, top: 560, bottom: 588 }, menu, room, false);
    expect(low).toEqual({ left: 156, top: 456 });
    expect(placeMenu({ left: 4, right: 32, top: 0, bottom: 28 }, menu, room, false)).toEqual({ left: 4, top: 32 });
    expect(placeMenu({ left: 250, right: 278, top: 0, bottom: 28 }, menu, room, true).left).toBe(156);
  });
});
