import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EventFacts } from '../../src/core/facts.ts';
import { idsOf } from '../../src/core/identity.ts';
import { answerNews, dismissNews, takeBackNews } from '../../src/store/following/answer-news.ts';
import { loadNews } from '../../src/store/following/load-news.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { withDatabase } from '../../src/store/open.ts';
import { purge } from '../../src/store/purge.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { addTopic } from '../../src/store/topics.ts';
import { listMeetings } from '../../src/store/upcoming.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const hour = 3_600_000;
const monday = Date.UTC(2026, 10, 23, 8, 0);
const wednesday = Date.UTC(2026, 10, 25, 13, 0);
const next = '20261202T130000Z';
const ids = idsOf(danaEvent().key);
const nextIds = idsOf(danaEvent({}, next).key);
const two = guestList(guest(account), guest(dana, 'Dana Okafor'));
const ruth = guest('ruth@northfreight.example', 'Ruth Adeyemi');
const thursday = { ...danaEvent().when, day: '2026-11-26', startMinute: 15 * 60, endMinute: 15 * 60 + 30 };
const fridayAt = { ...thursday, day: '2026-11-27' };

const see = (...events: EventFacts[]) => recordPage(page(events), zone);
const callOff = (event: EventFacts) => see({ ...event, cancelled: true, seenIn: 'file' });
const news = () => loadNews(Date.now());
const kinds = async () => (await news()).map(({ kind }) => kind);
const only = async () => {
  const [one, ...more] = await news();
  expect(more).toEqual([]);
  if (!one) throw new Error('nothing is told');
  return one;
};
const meeting = async (id = ids.meeting) => (await loadMeeting(id, { quick: false }))?.records.meeting;
const topicsOf = async (id: string) =>
  (await loadMeeting(id, { quick: false }))?.records.topics.map(({ title }) => title) ?? [];

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: monday });
  await see(danaEvent(), danaEvent({}, next));
});
afterEach(() => {
  vi.useRealTimers();
});

describe('moved', () => {
  it('is told once with what it was, and the preparation goes along', async () => {
    await addTopic(ids.meeting, null, 'The depot');
    await see(danaEvent({ when: thursday }));
    await see(danaEvent({ when: thursday }));
    expect(await only()).toMatchObject({
      kind: 'moved',
      was: { day: '2026-11-25', start: wednesday },
      is: { day: '2026-11-26', start: wednesday + 25 * hour },
    });
    expect(await topicsOf(ids.meeting)).toEqual(['The depot']);
  });

  it('is one piece of news in two tabs and from two accounts', async () => {
    const moved = page([danaEvent({ when: thursday })]);
    await Promise.all([recordPage(moved, zone), recordPage({ ...moved, account: 'mira@home.example' }, zone)]);
    expect(await kinds()).toEqual(['moved', 'account']);
  });

  it('taken back stays so until the calendar says something new', async () => {
    await see(danaEvent({ when: thursday }));
    expect(await takeBackNews((await only()).id)).toBe(true);
    await see(danaEvent({ when: thursday }));
    await see(danaEvent({ when: thursday, seenIn: 'bubble', guests: two }));
    expect((await meeting())?.start).toBe(wednesday);
    expect(await only()).toMatchObject({ state: 'taken-back', canUndo: false });
    await see(danaEvent({ when: fridayAt }));
    expect((await meeting())?.day).toBe('2026-11-27');
  });

  it('to and fro and to again is told each time, the newest only', async () => {
    for (const when of [thursday, danaEvent().when, thursday]) {
      await see(danaEvent({ when }));
      await dismissNews((await only()).id);
      expect(await news()).toEqual([]);
    }
    expect((await meeting())?.day).toBe('2026-11-26');
  });

  it('is not what a month says, where a chip shows its day alone', async () => {
    const dayOnly = { ...thursday, startMinute: null, endMinute: null, source: 'unknown' as const };
    await see(danaEvent({ when: dayOnly, seenIn: 'month' }));
    expect(await news()).toEqual([]);
    expect((await meeting())?.start).toBe(wednesday);
  });

  it('is not what an old file says first, but what it says anew', async () => {
    await see(danaEvent({ when: thursday, seenIn: 'file' }));
    expect((await meeting())?.start).toBe(wednesday);
    await see(danaEvent({ when: fridayAt, seenIn: 'file' }));
    expect((await meeting())?.day).toBe('2026-11-27');
  });
});

describe('renamed', () => {
  it('is told once for the series, can be taken back, and is not done again', async () => {
    await see(danaEvent({ title: 'Dana 1:1' }), danaEvent({ title: 'Dana 1:1' }, next));
    const told = await only();
    expect(told).toMatchObject({ kind: 'renamed', was: { title: 'Dana / Mira' }, is: { title: 'Dana 1:1' } });
    await takeBackNews(told.id);
    await see(danaEvent({ title: 'Dana 1:1' }));
    expect((await meeting(told.meetingId))?.title).toBe('Dana / Mira');
    expect((await meeting(told.meetingId === ids.meeting ? nextIds.meeting : ids.meeting))?.title).toBe('Dana 1:1');
  });

  it('is not the "busy" of somebody else’s calendar', async () => {
    await see(danaEvent({ title: 'Busy', ownCalendar: false, calendarId: dana }));
    expect(await news()).toEqual([]);
    expect((await meeting())?.title).toBe('Dana / Mira');
  });
});

describe('off and on again', () => {
  beforeEach(() => addTopic(ids.meeting, null, 'The depot'));

  it('declined: the topics roll on, and come back when it is accepted again', async () => {
    await see(danaEvent({ reply: 'declined' }));
    expect(await only()).toMatchObject({ kind: 'declined', effects: { topics: 1, day: '2026-12-02' } });
    expect(await topicsOf(nextIds.meeting)).toEqual(['The depot']);
    await see(danaEvent({ reply: 'accepted' }));
    expect(await only()).toMatchObject({ kind: 'accepted', effects: { topics: 1 } });
    expect([await topicsOf(ids.meeting), await topicsOf(nextIds.meeting)]).toEqual([['The depot'], []]);
  });

  it('declined under one address and accepted under another is not declined', async () => {
    await recordPage(page([danaEvent({ reply: 'declined' })], { account: 'mira@home.example' }), zone);
    expect((await meeting())?.reply).toBe('accepted');
    expect(await kinds()).toEqual(['account']);
  });

  it('declined and taken back: topics and reply are as before, and stay so', async () => {
    await see(danaEvent({ reply: 'declined' }));
    await takeBackNews((await only()).id);
    await see(danaEvent({ reply: 'declined' }));
    expect((await meeting())?.reply).toBe('accepted');
    expect([await topicsOf(ids.meeting), await topicsOf(nextIds.meeting)]).toEqual([['The depot'], []]);
  });

  it('cancelled by what the event says, taken back, and not cancelled again by the same word', async () => {
    await see(danaEvent({ cancelled: true, seenIn: 'file' }));
    const told = await only();
    expect(told).toMatchObject({ kind: 'cancelled', effects: { topics: 1, day: '2026-12-02' } });
    expect((await listMeetings(monday, monday + 900 * hour)).map((one) => one.meeting.id)).toEqual([nextIds.meeting]);
    await takeBackNews(told.id);
    await see(danaEvent({ cancelled: true, seenIn: 'file' }));
    expect((await meeting())?.cancelled).toBe(false);
    expect(await topicsOf(ids.meeting)).toEqual(['The depot']);
  });

  it('cancelled by an exception of a file, once; with no next one known the topics wait for it', async () => {
    await callOff(danaEvent({}, next));
    await callOff(danaEvent());
    await callOff(danaEvent());
    expect((await news()).map(({ kind, effects }) => [kind, effects])).toEqual(
      expect.arrayContaining([
        ['cancelled', { topics: 1, day: null }],
        ['cancelled', { topics: 0, day: null }],
      ]),
    );
    expect(await topicsOf(ids.meeting)).toEqual(['The depot']);
    const later = danaEvent({}, '20261209T130000Z');
    await see(later);
    expect(await topicsOf(idsOf(later.key).meeting)).toEqual(['The depot']);
  });

  it('an exception that was taken back is not done again', async () => {
    await callOff(danaEvent());
    await takeBackNews((await only()).id);
    await callOff(danaEvent());
    expect((await meeting())?.cancelled).toBe(false);
  });
});

describe('the guests', () => {
  beforeEach(() => see(danaEvent({ guests: two, seenIn: 'bubble' })));
  const three = guestList(guest(account), guest(dana, 'Dana Okafor'), ruth);

  it('a third one: kept and asked, nothing else', async () => {
    await see(danaEvent({ guests: three, seenIn: 'bubble' }));
    expect(await only()).toMatchObject({ kind: 'guests', name: 'Dana Okafor', is: { names: ['Ruth Adeyemi'] } });
    expect(await meeting()).toMatchObject({ cancelled: false });
    await answerNews((await only()).id, true);
    expect(await news()).toEqual([]);
    expect((await listMeetings(monday, wednesday)).map(({ verdict }) => verdict.sureness)).toEqual(['certain']);
  });

  it('a third one, and no one-on-one any more: the topics roll on, and undo takes all of it back', async () => {
    await addTopic(ids.meeting, null, 'The depot');
    await see(danaEvent({ guests: three, seenIn: 'bubble' }));
    const key = await answerNews((await only()).id, false);
    expect(await topicsOf(nextIds.meeting)).toEqual(['The depot']);
    await undo(key ?? '');
    expect(await topicsOf(ids.meeting)).toEqual(['The depot']);
    expect(await kinds()).toEqual(['guests']);
  });

  it('two again: the question goes by itself', async () => {
    await see(danaEvent({ guests: three, seenIn: 'bubble' }));
    await see(danaEvent({ guests: two, seenIn: 'bubble' }));
    expect(await news()).toEqual([]);
  });

  it('somebody else in their place: asked, and only a yes changes the person', async () => {
    await see(danaEvent({ guests: guestList(guest(account), ruth), seenIn: 'bubble' }));
    const told = await only();
    expect(told).toMatchObject({ kind: 'replaced', was: { names: ['Dana Okafor'] }, is: { names: ['Ruth Adeyemi'] } });
    expect((await loadMeeting(ids.meeting, { quick: true }))?.records.person?.name).toBe('Dana Okafor');
    await answerNews(told.id, true);
    expect((await loadMeeting(ids.meeting, { quick: true }))?.records.person?.name).toBe('Ruth Adeyemi');
  });
});

describe('who the user is', () => {
  it('every address that was signed in counts, with its name, and none is ever dropped', async () => {
    await recordPage(page([], { account: 'mira@home.example', accountName: 'Mira Lindqvist' }), zone);
    await recordPage(page([]), zone);
    const both = guestList(guest(account), guest('mira@home.example'), guest(dana, 'Dana Okafor'));
    await see(danaEvent({ guests: both, seenIn: 'bubble' }));
    const loaded = await loadMeeting(ids.meeting, { quick: true });
    expect(loaded?.knowledge.ownNames).toEqual(['Mira Lindqvist']);
    expect((await listMeetings(monday, wednesday)).map(({ verdict }) => verdict.sureness)).toEqual(['certain']);
    expect(await news()).toEqual([]);
  });

  it('but not the address of somebody whom the user called their manager', async () => {
    await see(danaEvent({ guests: two, seenIn: 'bubble' }));
    await answerSeries(ids.series, 'manager', 'Dana');
    await recordPage(page([], { account: dana }), zone);
    expect((await loadMeeting(ids.meeting, { quick: true }))?.knowledge.ownAddresses).not.toContain(dana);
  });
});

describe('one history', () => {
  it('goes on after "this and following", answer, person and open topics included', async () => {
    await answerSeries(ids.series, 'manager', 'Dana');
    await addTopic(ids.meeting, null, 'The depot');
    const split = danaEvent({ title: 'Depot planning' }, '20261209T140000Z');
    await see({ ...split, key: { ...split.key, split: '20261209T150000' } });
    const all = await listMeetings(monday, monday + 900 * hour);
    expect(all.map(({ person }) => person?.relationship)).toEqual(['manager', 'manager', 'manager']);
    expect(all.map(({ series }) => series.id)).toEqual([ids.series, ids.series, ids.series]);
    const last = all.at(-1)?.meeting.id ?? '';
    expect((await loadMeeting(last, { quick: false }))?.records.previous?.id).toBe(nextIds.meeting);
  });

  it('is one meeting under a second account, told once of the whole series', async () => {
    const home = { account: 'mira@home.example' };
    await recordPage(page([danaEvent()], home), zone);
    await recordPage(page([danaEvent(), danaEvent({}, next)], home), zone);
    expect(await only()).toMatchObject({
      kind: 'account',
      was: { names: [account] },
      is: { names: ['mira@home.example'] },
      canUndo: false,
    });
    expect(await withDatabase((db) => db.count('meetings'))).toBe(2);
  });

  it('goes to another calendar of one’s own where a full look shows it there alone; a colleague’s is no such thing', async () => {
    const team = { calendarId: 'team@group.calendar.google.com', calendarName: 'Team', ownCalendar: false } as const;
    const there = danaEvent(team);
    const moved = { ...there, key: { ...there.key, raw: 'raw-on-team' } };
    const look = (...inSight: string[]) => page([moved], { pass: 'full', inSight });
    await recordPage(look('raw-on-team', danaEvent().key.raw), zone);
    expect(await news()).toEqual([]);
    await withDatabase((db) => db.delete('sightings', `${ids.meeting}|${account}|${team.calendarId}`));
    await recordPage(page([{ ...moved, reply: 'none' }], { pass: 'full', inSight: ['raw-on-team'] }), zone);
    expect(await news()).toEqual([]);
    await withDatabase((db) => db.delete('sightings', `${ids.meeting}|${account}|${team.calendarId}`));
    await recordPage(look('raw-on-team'), zone);
    expect(await only()).toMatchObject({ kind: 'calendar', is: { names: ['Team'] } });
  });

  it('is one meeting when the event goes to another calendar, and nothing is told without a full look', async () => {
    await see(danaEvent({ calendarId: 'team@group.calendar.google.com', calendarName: 'Team' }));
    expect(await news()).toEqual([]);
    expect(await withDatabase((db) => db.count('meetings'))).toBe(2);
  });
});

describe('told once', () => {
  it('a change in a series that is none is made, and not told', async () => {
    await answerSeries(ids.series, 'not-one-on-one', '');
    await see(danaEvent({ when: thursday }));
    expect((await meeting())?.day).toBe('2026-11-26');
    expect(await news()).toEqual([]);
  });

  it('is forgotten after 30 days, and not before', async () => {
    await see(danaEvent({ when: thursday }));
    const count = () => withDatabase((db) => db.count('news'));
    await purge(monday + 29 * 24 * hour);
    expect(await count()).toBe(1);
    await purge(monday + 31 * 24 * hour);
    expect(await count()).toBe(0);
  });
});
