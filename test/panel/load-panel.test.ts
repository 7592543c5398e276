/** Which meeting the panel shows, and keeps while it is under somebody's hands. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import { loadPanel } from '../../src/panel/load-panel.ts';
import { change } from '../../src/store/change.ts';
import { keepDoor } from '../../src/store/door.ts';
import { aimPanel } from '../../src/store/look.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { useFreshDatabase } from '../store/database.ts';
import { account, dana, danaEvent, guest, guestList, page } from '../store/facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const first = idsOf(danaEvent().key);
const second = idsOf(danaEvent({}, '20261202T130000Z').key);
const at = (iso: string) => vi.spyOn(Date, 'now').mockReturnValue(Date.parse(iso));
const window = 7;

beforeEach(async () => {
  at('2026-11-25T09:00:00+01:00');
  const guests = guestList(guest(account), guest(dana, 'Dana Okafor'));
  await recordPage(page([danaEvent({ guests }), danaEvent({ guests }, '20261202T130000Z')]), zone);
  await answerSeries(first.series, 'manager', '');
});
afterEach(() => vi.restoreAllMocks());

const shownAt = async (iso: string, held: Awaited<ReturnType<typeof loadPanel>>['hold'] = null) => {
  at(iso);
  return loadPanel(window, held);
};
const edit = (fields: object) => change(['meetings'], (work) => work.edit('meetings', first.meeting, fields));

const followedUp = {
  closedAt: Date.parse('2026-11-25T14:32:00+01:00'),
  mailedOn: '2026-11-25',
  confirmedOn: '2026-11-25',
};

describe('the panel', () => {
  it('opens on the meeting that runs or is to be followed up, else on the next, else on the one that was clicked', async () => {
    const open = async (iso: string) => (await shownAt(iso)).shown?.records.meeting.id;
    expect(await open('2026-11-25T09:00:00+01:00')).toBe(first.meeting);
    expect(await open('2026-11-25T14:10:00+01:00')).toBe(first.meeting);
    expect(await open('2026-11-25T14:31:00+01:00')).toBe(first.meeting);
    await edit(followedUp);
    expect(await open('2026-11-25T15:45:00+01:00')).toBe(second.meeting);
    await aimPanel(window, first.meeting);
    expect(await open('2026-11-25T15:46:00+01:00')).toBe(first.meeting);
  });

  it('stays on a talk until an hour after its end, and then goes on', async () => {
    const { hold } = await shownAt('2026-11-25T14:10:00+01:00');
    await edit(followedUp);
    expect((await shownAt('2026-11-25T15:29:00+01:00', hold)).shown?.records.meeting.id).toBe(first.meeting);
    expect((await shownAt('2026-11-25T15:30:00+01:00', hold)).shown?.records.meeting.id).toBe(second.meeting);
  });

  it.each([
    ['cancelled', { cancelled: true }],
    ['declined', { reply: 'declined' }],
    [
      'moved to another day',
      {
        start: Date.parse('2026-12-04T14:00:00+01:00'),
        end: Date.parse('2026-12-04T14:30:00+01:00'),
        day: '2026-12-04',
      },
    ],
  ])('stays on a talk that is %s meanwhile', async (_, fields) => {
    const { hold } = await shownAt('2026-11-25T13:56:00+01:00');
    await edit(fields);
    const again = await shownAt('2026-11-25T14:10:00+01:00', hold);
    expect(again.shown?.records.meeting.id).toBe(first.meeting);
    expect((await shownAt('2026-11-25T14:20:00+01:00', again.hold)).shown?.records.meeting.id).toBe(first.meeting);
  });

  it('goes on from one that is only being prepared', async () => {
    const { hold } = await shownAt('2026-11-25T10:00:00+01:00');
    await edit({ cancelled: true });
    expect((await shownAt('2026-11-25T10:01:00+01:00', hold)).shown?.records.meeting.id).toBe(second.meeting);
  });

  it('brings whom a promise may name, and what was seen at the door today', async () => {
    at('2026-11-25T13:56:00+01:00');
    await keepDoor(first.meeting, { seen: 'pressed', decided: null });
    const { shown } = await shownAt('2026-11-25T14:00:00+01:00');
    expect(shown?.people).toEqual([{ id: shown?.records.person?.id, name: 'Dana Okafor' }]);
    expect(shown?.door).toEqual({ seen: 'pressed', decided: null });
    expect(shown?.seasons).toEqual([]);
  });
});
