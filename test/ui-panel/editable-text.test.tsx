// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { EditableText } from '../../src/ui/panel/editable-text.tsx';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';

const shown = (fake: FakeActions, text = 'Night depots') => (
  <EditableText
    label="Topic"
    text={text}
    draftKey="topic:1:title"
    onSave={(next) => fake.actions.editQuestion('1', next)}
  />
);
const open = async () => {
  fireEvent.click(screen.getByRole('button', { name: /Topic: Night depots/ }));
  await settled();
  return screen.getByLabelText<HTMLInputElement>('Topic');
};

describe('a text edited in place', () => {
  it('keeps what was typed on Enter and gives the focus back to the words', async () => {
    const fake = fakeActions();
    const { again } = mount(shown(fake), fake);
    const field = await open();
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Night depots in May' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(fake.calls).toEqual([{ name: 'editQuestion', args: ['1', 'Night depots in May'] }]);
    again(shown(fake, 'Night depots in May'));
    await settled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /Night depots in May/ }));
  });

  it('stays open with its words when they could not be kept', async () => {
    const fake = fakeActions();
    mount(shown(fake), fake);
    const field = await open();
    fake.failure = { failure: 'full', detail: '' };
    fireEvent.input(field, { target: { value: 'New words' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    fireEvent.focusOut(field);
    await settled();
    expect(screen.getByLabelText<HTMLInputElement>('Topic').value).toBe('New words');
    expect(fake.drafts.get('topic:1:title')).toBe('New words');
  });

  it('never saves an empty text where the thing cannot be empty', async () => {
    const fake = fakeActions();
    mount(shown(fake), fake);
    const field = await open();
    fireEvent.input(field, { target: { value: '   ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    await settled();
    expect(fake.calls).toEqual([]);
    expect(screen.getByRole('button', { name: /Topic: Night depots/ })).toBeTruthy();
  });

  it('opens again on words that were left unsaved', async () => {
    const fake = fakeActions();
    fake.drafts.set('topic:1:title', 'Half a thought');
    mount(shown(fake), fake);
    await settled();
    await settled();
    expect(screen.getByLabelText<HTMLInputElement>('Topic').value).toBe('Half a thought');
  });
});
