import { beforeEach, describe, expect, it } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import { change } from '../../src/store/change.ts';
import { tick } from '../../src/store/items.ts';
import { closeMeeting, reopenMeeting } from '../../src/store/meetings.ts';
import { withDatabase } from '../../src/store/open.ts';
import { readPageMarks } from '../../src/store/page-marks.ts';
import { forgetTabs, readTabs, rememberTab } from '../../src/store/page-tabs.ts';
import { addQuestion } from '../../src/store/questions.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { saveSetting } from '../../src/store/save-setting.ts';
import { answerSeries } from '../../src/store/series.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const start = Date.UTC(2026, 10, 25, 13, 0);
const hour = 3_600_000;
const today = danaEvent({ guests: guestList(guest(account), guest(dana, 'Dana Okafor')), seenIn: 'bubble' });
const nextWeek = danaEvent({}, '20261202T130000Z');
const other = danaEvent({ key: { ...danaEvent().key, raw: 'raw-depot', baseId: 'depot' }, title: 'Depot planning' });
const see = (...events: Parameters<typeof page>[0]) => recordPage(page(events), zone);
const marks = (now = start - hour) => readPageMarks([today.key, nextWeek.key, other.key], now, zone);

const ids = idsOf(today.key);

describe('marks on the page', () => {
  beforeEach(() => see(today, nextWeek, other));

  it('are steps where it is certain, the half circle where it is likely, and nothing on anything else', async () => {
    expect(await marks()).toEqual({ [today.key.raw]: 1, [nextWeek.key.raw]: 'likely' });
  });

  it('rise with what is done, for every meeting with the same person', async () => {
    await answerSeries(ids.series, 'peer', 'Dana');
    expect(await marks()).toEqual({ [today.key.raw]: 1, [nextWeek.key.raw]: 1 });
    const series = await withDatabase((db) => db.get('series', ids.series));
    await addQuestion('Who decides on the crew model?', series?.personId ?? null, ids.meeting);
    expect(await marks()).toEqual({ [today.key.raw]: 2, [nextWeek.key.raw]: 1 });
    for (const item of ['topics', 'offer']) await tick(ids.meeting, item, true);
    expect(await marks()).toEqual({ [today.key.raw]: 4, [nextWeek.key.raw]: 1 });
  });

  it('are not on what is over, declined, cancelled, closed or said to be none', async () => {
    expect(Object.keys(await marks(start + hour))).toEqual([nextWeek.key.raw]);
    expect(await marks(start + 8 * 24 * hour)).toEqual({});
    await see(danaEvent({ reply: 'declined' }));
    expect(Object.keys(await marks())).toEqual([nextWeek.key.raw]);
    await see(danaEvent());
    await closeMeeting(ids.meeting);
    expect(Object.keys(await marks())).toEqual([nextWeek.key.raw]);
    const next = idsOf(nextWeek.key).meeting;
    await change(['meetings'], (work) => work.edit('meetings', next, { cancelled: true }));
    expect(await marks()).toEqual({});
    await reopenMeeting(ids.meeting);
    expect(Object.keys(await marks())).toEqual([today.key.raw]);
    await answerSeries(ids.series, 'not-one-on-one', '');
    expect(await marks()).toEqual({});
  });

  it('are none where they are switched off', async () => {
    await saveSetting('pageButton', false);
    expect(await marks()).toEqual({});
  });

  it('hold nothing but figures, under ids that the page itself gave, whatever these are called', async () => {
    const keys = ['__proto__', 'constructor', today.key.raw].map((raw) => ({ ...today.key, raw }));
    const found = await readPageMarks(keys, start - hour, zone);
    expect(Object.getOwnPropertyNames(found)).toEqual(['__proto__', 'constructor', today.key.raw]);
    expect(Object.values(found)).toEqual([1, 1, 1]);
  });
});

it('tabs are remembered once each, the newest fifty, until they are gone', async () => {
  for (const tabId of [4, 7, 4]) await rememberTab(tabId);
  expect(await readTabs()).toEqual([4, 7]);
  await forgetTabs([4, 9]);
  expect(await readTabs()).toEqual([7]);
  for (let tabId = 100; tabId < 150; tabId += 1) await rememberTab(tabId);
  expect((await readTabs()).length).toBe(50);
  expect(await readTabs()).not.toContain(7);
});
