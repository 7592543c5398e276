// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { beforeAll, expect, it } from 'vitest';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { loadEmpty, loadTabNotice } from '../../src/ui/popup/late-parts.ts';
import { PopupView } from '../../src/ui/popup/popup-view.tsx';
import { mount } from '../ui/stand/mount.tsx';
import { briefFor, sampleRecords } from '../ui/stand/sample-brief.ts';

beforeAll(() => Promise.all([loadEmpty(), loadTabNotice()]));

const opened = { name: 'openWorkspace', args: ['settings'] };

it('the popup’s foot leads to the settings, with a one-on-one and without, but not before anything is known', () => {
  for (const brief of [briefFor(sampleRecords()), null]) {
    const { fake } = mount(<PopupView state={{ brief, calendarTab: 'none', lastLooked: null }} />, undefined, false);
    fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
    expect(fake.calls).toContainEqual(opened);
  }
  mount(<PopupView state="loading" />, undefined, false);
  expect(screen.queryByRole('button', { name: 'Settings' })).toBeNull();
});

it('so does the notice that Google has changed its page', () => {
  const state = { brief: briefFor(sampleRecords()), calendarTab: 'page-changed', lastLooked: null } as const;
  const { fake } = mount(<PopupView state={state} />, undefined, false);
  fireEvent.click(screen.getByText('Details'));
  expect(fake.calls).toContainEqual(opened);
});

it('so does the head of the panel, from its menu, beside the way to the workspace', () => {
  const view = (
    <PanelView state={{ shown: null }} tab={null} onTab={() => {}} meetings={[]} onMeeting={() => {}} sender="Mira" />
  );
  const { fake } = mount(view, undefined, false);
  fireEvent.click(screen.getByRole('button', { name: 'More' }));
  fireEvent.click(screen.getByRole('menuitem', { name: 'Settings' }));
  expect(fake.calls).toContainEqual(opened);
  fireEvent.click(screen.getByRole('button', { name: 'Open the workspace' }));
  expect(fake.calls).toContainEqual({ name: 'openWorkspace', args: ['people'] });
});
