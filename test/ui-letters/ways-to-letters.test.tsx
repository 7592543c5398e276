// @vitest-environment happy-dom
/** From where one comes to a letter. */
import { fireEvent, screen } from '@testing-library/preact';
import type { ComponentChildren } from 'preact';
import { describe, expect, it } from 'vitest';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { ItemsOffer } from '../../src/ui/letters/items-offer.tsx';
import { OtherLetters } from '../../src/ui/letters/other-letters.tsx';
import { PanelView } from '../../src/ui/panel/panel-view.tsx';
import { type Place, PlacesContext } from '../../src/ui/panel/place.ts';
import { PromiseSection } from '../../src/ui/panel/promise-section.tsx';
import { loadEmpty } from '../../src/ui/popup/late-parts.ts';
import { PopupView } from '../../src/ui/popup/popup-view.tsx';
import { routeOf } from '../../src/ui/workspace/route.ts';
import { kept } from '../core/letters/facts.ts';
import { mount } from '../ui/stand/mount.tsx';
import { meetingAt, now, promise, sampleRecords } from '../ui/stand/sample-brief.ts';

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const day = 24 * 60 * 60_000;
const late = promise(11, 'them', 'Ask Ruth for a slot', '2026-11-19');
const notYet = promise(12, 'them', 'Share the calendar', '2026-12-19');
const owed = (...items: (typeof late)[]): Partial<MeetingRecords> => ({ theirs: { items, total: items.length } });

/** What was gone to when the view is drawn with these records. */
function gone(view: (records: MeetingRecords) => ComponentChildren, change: Partial<MeetingRecords> = {}): Place[] {
  const went: Place[] = [];
  const places = { place: null, go: (place: Place) => void went.push(place), reach: () => {}, back: () => {} };
  mount(<PlacesContext.Provider value={places}>{view(sampleRecords(change))}</PlacesContext.Provider>);
  return went;
}

describe('a promise of theirs that is late', () => {
  it('leads to a nudge from Prepare, and no other does', () => {
    const went = gone((records) => <PromiseSection records={records} />, owed(late, notYet));
    press(/^Nudge kindly/);
    expect(went).toEqual([{ at: 'letter', kind: 'nudge', aboutId: late.id }]);
  });
  it('leads to a nudge from the follow-up', () => {
    const went = gone((records) => <OtherLetters records={records} />, owed(notYet, late));
    press(/^Nudge kindly/);
    expect(went).toEqual([{ at: 'letter', kind: 'nudge', aboutId: late.id }]);
  });
});

describe('the other letters of the follow-up', () => {
  it('are about what I owe, one question, and the items for the next meeting', () => {
    const next = meetingAt(now + 14 * day, 7);
    const went = gone((records) => <OtherLetters records={records} />, { next });
    press(/^Tell how far it is/);
    press('Ask one question');
    press(/^Send items for/);
    expect(went).toEqual([
      { at: 'letter', kind: 'update', aboutId: sampleRecords().mine.items[0]?.id },
      { at: 'letter', kind: 'guidance', aboutId: null },
      { at: 'letter', kind: 'items', aboutId: next.id },
    ]);
  });
});

describe('discussion items', () => {
  it('are offered a week before, and say when they were sent', () => {
    const meeting = meetingAt(now + 8 * day);
    const went = gone((records) => <ItemsOffer records={records} />, { meeting });
    press('Send discussion items');
    expect(went).toEqual([{ at: 'letter', kind: 'items', aboutId: null }]);
    gone((records) => <ItemsOffer records={records} />, {
      meeting,
      letters: [kept(70, { kind: 'items', sentOn: '2026-11-24' })],
    });
    expect(screen.getByText(/^sent Tue/)).toBeTruthy();
  });
  it('are not offered once it has begun, or will not take place', () => {
    gone((records) => <ItemsOffer records={records} />, { meeting: meetingAt(now) });
    expect(screen.queryByRole('button')).toBeNull();
    gone((records) => <ItemsOffer records={records} />, { meeting: { ...meetingAt(now + day), cancelled: true } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('without any meeting', () => {
  it('the popup and the panel lead to the request', async () => {
    await loadEmpty();
    const empty = { brief: null, news: null, calendarTab: 'none', lastLooked: null } as const;
    for (const view of [
      <PopupView key="popup" state={empty} />,
      <PanelView key="panel" state={{ shown: null }} tab={null} onTab={() => {}} meetings={[]} onMeeting={() => {}} />,
    ]) {
      const { fake } = mount(view, undefined, false);
      press('Ask for a conversation');
      expect(fake.calls).toEqual([{ name: 'openWorkspace', args: ['letter/request'] }]);
    }
  });
});

it('an address of the workspace names the kind, whom and what about', () => {
  expect(routeOf('#/letter/nudge/a/b')).toMatchObject({ page: 'letter', rest: ['nudge', 'a', 'b'] });
});
