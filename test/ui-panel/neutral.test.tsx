// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/default-settings.ts';
import { agendaNotesId } from '../../src/core/identity.ts';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Version } from '../../src/core/upkeep.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { promise, topic } from '../ui/stand/sample-brief.ts';
import {
  agreed,
  idOf,
  made,
  meetingId,
  meetings,
  noteAt,
  now,
  otherVersion,
  some,
  talkRecords,
} from './sample-talk.ts';

const swaps: boolean[] = [];

function Panel({ records, versions = [] }: { records: MeetingRecords; versions?: Version[] }) {
  const [neutral, setNeutral] = useState(true);
  return (
    <PanelView
      state={{ shown: { records, versions, asking: null } }}
      tab="meet"
      onTab={() => {}}
      meetings={meetings}
      onMeeting={() => {}}
      sender="Mira"
      findDay={async () => () => null}
      neutral={neutral}
      onNeutral={(next) => {
        swaps.push(next);
        setNeutral(next);
      }}
    />
  );
}

const forBoth = (text: string, change = {}) => ({
  ...noteAt(70, 'note', text, now),
  id: agendaNotesId(meetingId),
  lane: 'shared' as const,
  ...change,
});

/** Something private of every kind, each telling itself by "secret". */
function withSecrets(): MeetingRecords {
  const base = talkRecords(6);
  const { pitch, person } = base;
  if (!pitch || !person) throw new Error('the sample has an ask and a person');
  return {
    ...base,
    pitch: { ...pitch, ask: 'secret ask', benefit: 'secret benefit' },
    topics: [
      { ...topic(20, 'Winter plan'), lane: 'shared', wanted: 'secret wish', notes: 'secret notes' },
      topic(21, 'secret topic'),
      { ...topic(22, 'secret for later'), lane: 'later', laneUntil: { day: '2026-12-24' } },
    ],
    questions: some([]),
    mine: some([promise(10, 'me', 'secret promise', '2026-11-20')]),
    theirs: some([
      { ...promise(11, 'them', 'A slot at the March board', '2026-11-19'), lane: 'shared', words: 'secret words' },
    ]),
    promised: [made(41, 'me', 'secret new promise', null)],
    notes: [noteAt(50, 'note', 'secret note', now), noteAt(51, 'feedback', 'secret feedback', now)],
  };
}

/** Everything that stands in the page, attributes and title included. */
const everything = () => document.documentElement.outerHTML + document.title;
const key = (pressed: string, on: Element = document.body) => fireEvent.keyDown(on, { key: pressed });

describe('the neutral agenda', () => {
  it('stands alone: no name of the product, nothing private anywhere in the page', async () => {
    mount(<Panel records={withSecrets()} />, undefined, false);
    await settled();
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Agenda');
    expect(screen.getByText('Winter plan')).toBeTruthy();
    expect(screen.getByText('A slot at the March board, Dana')).toBeTruthy();
    expect(document.title).toBe('Agenda');
    expect(everything()).not.toMatch(/secret|Onward|late|overdue|Private|private|Okafor/);
    expect(screen.queryByRole('tab')).toBeNull();
    // The same page in full has every one of them that Meet shows.
    key('.');
    await settled();
    expect(everything()).toMatch(/secret topic/);
    expect(document.title).toBe('Onward');
    key('.');
    await settled();
    expect(everything()).not.toMatch(/secret|Onward/);
  });

  it('swaps with the full stop outside of fields alone, not amid typing, and not when switched off', async () => {
    mount(<Panel records={talkRecords(6)} />, undefined, false);
    await settled();
    swaps.length = 0;
    const notes = screen.getByLabelText('Notes');
    key('.', notes);
    fireEvent.keyDown(document.body, { key: '.', ctrlKey: true });
    fireEvent.keyDown(document.body, { key: '.', repeat: true });
    expect(swaps).toEqual([]);
    // A field that has just gone leaves its typing to the page.
    key('d');
    key('.');
    expect(swaps).toEqual([]);
    mount(<Panel records={talkRecords(6, { settings: { ...defaultSettings, agendaKey: false } })} />, undefined, false);
    await settled();
    key('.');
    expect(swaps).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    fireEvent.click(screen.getByRole('menuitem', { name: 'Full view' }));
    expect(swaps).toEqual([false]);
  });

  it('takes its sign in the open menu too, and enlarges in two steps', async () => {
    mount(<Panel records={talkRecords(6)} />, undefined, false);
    await settled();
    swaps.length = 0;
    const sizes = () => document.querySelector('main')?.className.trim();
    const seen = [sizes()];
    for (let presses = 0; presses < 3; presses += 1) {
      key('+');
      await settled();
      seen.push(sizes());
    }
    expect(seen).toEqual(['agenda-page', 'agenda-page large', 'agenda-page larger', 'agenda-page']);
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    key('.', screen.getByRole('menuitem', { name: 'Full view' }));
    expect(swaps).toEqual([false]);
  });

  it('leads back to the same tab, with the focus on its page', async () => {
    const at = (neutral: boolean) => (
      <PanelView
        state={{ shown: { records: talkRecords(6), versions: [], asking: null } }}
        tab="prepare"
        onTab={() => {}}
        meetings={meetings}
        onMeeting={() => {}}
        neutral={neutral}
      />
    );
    const { again } = mount(at(false), undefined, false);
    again(at(true));
    expect(screen.queryByRole('tab')).toBeNull();
    again(at(false));
    await settled();
    expect(screen.getByRole('tab', { name: 'Prepare' }).getAttribute('aria-selected')).toBe('true');
    expect(document.activeElement?.id).toBe('panel-page');
  });

  it('is copied as text with what it shows, and nothing else', async () => {
    const { fake } = mount(<Panel records={withSecrets()} />, undefined, false);
    await settled();
    key('c');
    await settled();
    const [[text] = []] = fake.calls.filter(({ name }) => name === 'copyText').map(({ args }) => args);
    expect(String(text)).toContain('1. Winter plan');
    expect(String(text)).not.toMatch(/secret/);
    expect(screen.getByText('The agenda is copied.').role).toBe('status');
  });

  it('keeps its notes while one types, and shows what another window wrote', async () => {
    const fake = fakeActions();
    const records = talkRecords(6, { notes: [forBoth('Two crews')] });
    const other = { ...otherVersion, store: 'notes', recordId: agendaNotesId(meetingId), field: 'text' };
    mount(<Panel records={records} versions={[other]} />, fake, false);
    await settled();
    const notes = screen.getByLabelText<HTMLTextAreaElement>('Notes');
    expect(notes.value).toBe('Two crews');
    fireEvent.input(notes, { target: { value: 'Two crews held back' } });
    fireEvent.blur(notes);
    await settled();
    const edits = fake.calls.filter(({ name }) => name === 'editAgendaNotes').map(({ args }) => args.slice(0, 2));
    expect(edits).toEqual([[meetingId, 'Two crews held back']]);
    expect(screen.getByText(other.text)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Use this one' }));
    await settled();
    expect(fake.calls.at(-1)).toMatchObject({ name: 'removeItem', args: ['versions', idOf(60)] });
  });

  it('offers no notes once they were taken out of the shared lane', async () => {
    mount(<Panel records={talkRecords(6, { notes: [forBoth('secret', { lane: 'private' })] })} />, undefined, false);
    await settled();
    expect(screen.queryByLabelText('Notes')).toBeNull();
    expect(everything()).not.toContain('secret');
  });

  it('shows its notes in the full view among what was written down, always shared', async () => {
    mount(
      <Panel records={talkRecords(6, { notes: [forBoth('Two crews')], promised: [...agreed] })} />,
      undefined,
      false,
    );
    await settled();
    key('.');
    await settled();
    expect(screen.getByText('Two crews')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /who may see Two crews/ })).toBeNull();
    expect(screen.getAllByRole('button', { name: /who may see/ }).length).toBeGreaterThan(0);
  });

  it('says nothing of the product while it loads, and in a failure', () => {
    const view = (state: 'loading' | { failure: { failure: 'blocked'; detail: string } }) => (
      <PanelView state={state} tab={null} onTab={() => {}} meetings={[]} onMeeting={() => {}} neutral />
    );
    const { again } = mount(view('loading'), undefined, false);
    expect(everything()).not.toMatch(/Onward/);
    again(view({ failure: { failure: 'blocked', detail: 'secret engine words' } }));
    expect(screen.getByRole('alert').textContent).toContain('The agenda could not be opened.');
    expect(everything()).not.toMatch(/secret/);
  });
});
