/** The panel with the places of the pitch, on a talk that began `gone` minutes ago. */
import { fireEvent } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import type { Objection, Pitch, Vision } from '../../src/core/plan.ts';
import type { Tab } from '../../src/ui/panel/panel-state.ts';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { AnswerView } from '../../src/ui/pitch/answer-view.tsx';
import { PitchView } from '../../src/ui/pitch/pitch-view.tsx';
import { type FakeActions, fakeActions } from '../ui/stand/fake-actions.ts';
import { mount, settled } from '../ui/stand/mount.tsx';
import { idOf, meetings, now, stampAt, talkRecords } from './sample-talk.ts';

const kept = (n: number) => ({
  id: idOf(n),
  createdAt: stampAt(now + n),
  updatedAt: stampAt(now + n),
  deletedAt: null,
  stamps: {},
});
const laned = { lane: 'private', laneUntil: null } as const;

/** A whole ask but for what a test takes away. */
export function ask(change: Partial<Pitch> = {}): Pitch {
  const { pitch } = talkRecords(0);
  if (!pitch) throw new Error('the sample has an ask');
  return {
    ...pitch,
    larger: 'Let me own the 2027 peak.',
    smaller: 'Let me run it with you.',
    ease: 'The agenda by 1 December',
    steps: ['The December review', 'Night depots'],
    ...change,
  };
}

export const objection = (n: number, text: string, reply = ''): Objection => ({
  ...kept(n),
  ...laned,
  pitchId: ask().id,
  text,
  reply,
  order: `a${n}`,
});

export const vision: Vision = {
  ...kept(70),
  ...laned,
  mine: 'All of the North, with a team I chose',
  toTell: 'Lead network planning for the North',
  employerId: null,
};

export const withPitch = (gone: number, change: Partial<MeetingRecords> = {}): MeetingRecords =>
  talkRecords(gone, { pitch: ask(), vision, objections: [objection(71, 'Who covers?', 'Jun does.')], ...change });

export function Panel({ records, tab: first }: { records: MeetingRecords; tab: Tab }) {
  const [tab, setTab] = useState<Tab>(first);
  return (
    <PanelView
      state={{ shown: { records, versions: [], asking: null } }}
      tab={tab}
      onTab={setTab}
      meetings={meetings}
      onMeeting={() => {}}
      findDay={async () => () => null}
      drawPlace={(place, props) => (place.at === 'pitch' ? <PitchView {...props} /> : <AnswerView {...props} />)}
    />
  );
}

export function panel(records: MeetingRecords, tab: Tab, fake: FakeActions = fakeActions()) {
  return mount(<Panel records={records} tab={tab} />, fake, false);
}

export const called = (fake: FakeActions, name: string) =>
  fake.calls.filter((call) => call.name === name).map(({ args }) => args);

/** The one button with this name. By its words and not by its role: the panel is large, and asking for roles is slow. */
export function button(name: string | RegExp, root: ParentNode = document): HTMLButtonElement {
  const nameOf = (one: Element) => one.getAttribute('aria-label') ?? one.textContent ?? '';
  const fits = (one: Element) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one)));
  const [found, ...others] = [...root.querySelectorAll('button')].filter(fits);
  if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} buttons are named ${name}`);
  return found;
}

export async function press(name: string | RegExp, root?: ParentNode): Promise<void> {
  fireEvent.click(button(name, root));
  await settled();
}

/** The radio whose label begins like this. */
export function radio(name: string | RegExp): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')].filter((one) => one.querySelector('input[type=radio]'));
  const words = (one: Element) => one.textContent ?? '';
  const label = labels.find((one) => (typeof name === 'string' ? words(one) === name : name.test(words(one))));
  const input = label?.querySelector('input');
  if (!input) throw new Error(`no radio is named ${name}`);
  return input;
}
