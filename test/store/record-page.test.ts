import { beforeEach, describe, expect, it } from 'vitest';
import { idsOf } from '../../src/core/identity.ts';
import { keepCapture } from '../../src/store/capture.ts';
import { undo } from '../../src/store/journal.ts';
import { loadMeeting } from '../../src/store/load-meeting.ts';
import { withDatabase } from '../../src/store/open.ts';
import { addQuestion } from '../../src/store/questions.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { answerSeries } from '../../src/store/series.ts';
import { listMeetings, nextOf } from '../../src/store/upcoming.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const start = Date.UTC(2026, 10, 25, 13, 0);
const ids = idsOf(danaEvent().key);
const two = guestList(guest(account), guest(dana, 'Dana Okafor'));
const see = (...events: Parameters<typeof page>[0]) => recordPage(page(events), zone);
const meetings = () => withDatabase((db) => db.getAll('meetings'));
const list = () => listMeetings(start - 1, start + 86_400_000 * 30);

describe('what becomes a meeting', () => {
  it('is a telling title with a reply, and it is only likely', async () => {
    await see(danaEvent());
    const [found] = await list();
    expect(found?.meeting.start).toBe(start);
    expect(found?.meeting.end).toBe(start + 30 * 60_000);
    expect(found?.verdict.sureness).toBe('likely');
  });

  it('is certain once the guests were seen, and then has a person with a name and an address', async () => {
    await see(danaEvent({ guests: two, seenIn: 'bubble' }));
    const [found] = await list();
    expect(found?.verdict.sureness).toBe('certain');
    expect(found?.person).toMatchObject({ name: 'Dana Okafor', addresses: [dana] });
  });

  it('is not what nobody knows to be one: only the sighting is kept', async () => {
    await see(danaEvent({ title: 'Depot planning' }));
    expect(await meetings()).toEqual([]);
    expect(await withDatabase((db) => db.count('sightings'))).toBe(1);
  });

  it('is not an event with three people, whatever its title', async () => {
    await see(danaEvent({ guests: guestList(guest(account), guest(dana), guest('ruth@northfreight.example')) }));
    expect(await meetings()).toEqual([]);
  });

  it('drops out of the list when a third person is seen later, and keeps its record', async () => {
    await see(danaEvent());
    await see(danaEvent({ guests: guestList(guest(account), guest(dana), guest('ruth@northfreight.example')) }));
    expect(await list()).toEqual([]);
    expect(await meetings()).toHaveLength(1);
  });

  it('is no task', async () => {
    await see(danaEvent({ key: { ...danaEvent().key, kind: 'task' } }));
    expect(await withDatabase((db) => db.count('sightings'))).toBe(0);
  });
});

describe('seen again', () => {
  it('makes nothing twice, from two tabs at once', async () => {
    await Promise.all([see(danaEvent()), see(danaEvent()), see(danaEvent({ seenIn: 'month' }))]);
    expect(await meetings()).toHaveLength(1);
    expect(await withDatabase((db) => db.count('people'))).toBe(1);
  });

  it('is one meeting when a second account or the manager’s calendar shows it', async () => {
    await see(danaEvent());
    await recordPage(page([danaEvent({ ownCalendar: false, calendarId: dana })]), zone);
    await recordPage(page([danaEvent()], { account: 'mira@home.example' }), zone);
    expect(await meetings()).toHaveLength(1);
    expect(await withDatabase((db) => db.count('sightings'))).toBe(3);
  });

  it('keeps the guests that an earlier look showed', async () => {
    await see(danaEvent({ guests: two, seenIn: 'bubble' }));
    await see(danaEvent({ guests: null, seenIn: 'grid' }));
    expect((await list())[0]?.verdict.sureness).toBe('certain');
  });

  it('keeps guests that were settled when a half-loaded bubble comes after', async () => {
    await see(danaEvent({ guests: two }));
    await see(danaEvent({ guests: { ...guestList(guest(account)), state: 'unsettled', stated: 2 } }));
    expect((await list())[0]?.verdict.sureness).toBe('certain');
  });

  it('moves its meeting when the event has moved', async () => {
    await see(danaEvent());
    const moved = { ...danaEvent().when, day: '2026-11-26', startMinute: 15 * 60, endMinute: 15 * 60 + 30 };
    await see(danaEvent({ when: moved }));
    const all = await meetings();
    expect(all).toHaveLength(1);
    expect(all[0]?.start).toBe(Date.UTC(2026, 10, 26, 14, 0));
    expect(all[0]?.originalStart).toBe('20261125T130000Z');
  });

  it('stays in its series after "this and following"', async () => {
    await see(danaEvent());
    const split = danaEvent({}, '20261202T130000Z');
    await see({ ...split, key: { ...split.key, split: '20261202T130000' } });
    const all = await meetings();
    expect(new Set(all.map(({ seriesId }) => seriesId)).size).toBe(1);
    expect(all).toHaveLength(2);
  });
});

describe('the answer', () => {
  beforeEach(() => see(danaEvent()));

  it('settles the whole series', async () => {
    await answerSeries(ids.series, 'manager', 'Dana');
    await see(danaEvent({}, '20261202T130000Z'));
    const all = await list();
    expect(all).toHaveLength(2);
    expect(all.map(({ verdict }) => verdict.sureness)).toEqual(['certain', 'certain']);
    expect(all.map(({ person }) => person?.relationship)).toEqual(['manager', 'manager']);
  });

  it('"not a one-on-one" hides the series, and undo brings it back', async () => {
    await answerSeries(ids.series, 'not-one-on-one', '');
    await see(danaEvent({}, '20261202T130000Z'));
    expect(await list()).toEqual([]);
  });

  it('gives what was written with nobody known to the person, and undo takes it back', async () => {
    await withDatabase(async (db) => {
      const series = await db.get('series', ids.series);
      if (series) await db.put('series', { ...series, personId: null });
    });
    const place = { meetingId: ids.meeting, topicId: null };
    await addQuestion('How do you see my work?', null, ids.meeting);
    await keepCapture(
      { kind: 'theirs', text: 'Ask Ruth', words: 'Ask Ruth', due: null },
      'private',
      place,
      '2026-11-25',
    );
    await keepCapture(
      { kind: 'evidence', text: 'Opened in time', words: 'Opened in time', due: null },
      'private',
      place,
      '2026-11-25',
    );
    const elsewhere = await addQuestion('Of another series', null, crypto.randomUUID());
    expect(elsewhere).not.toBeNull();
    const key = await answerSeries(ids.series, 'manager', 'Dana');
    const kinds = ['questions', 'commitments', 'evidence'] as const;
    const owners = () =>
      withDatabase(async (db) => {
        const rows = await Promise.all(
          kinds.map(async (kind) => (await db.getAll(kind)) as { meetingId: string | null; personId: string | null }[]),
        );
        return rows.flat().map(({ meetingId, personId }) => [meetingId === ids.meeting, personId !== null]);
      });
    expect(await owners()).toEqual(
      expect.arrayContaining([
        [true, true],
        [false, false],
      ]),
    );
    expect(await owners()).not.toContainEqual([true, false]);
    const loaded = await loadMeeting(ids.meeting, { quick: false });
    expect(loaded?.records.questions.items.map(({ text }) => text)).toEqual(['How do you see my work?']);
    expect(loaded?.records.theirs.items.map(({ text }) => text)).toEqual(['Ask Ruth']);
    await undo(key ?? '');
    expect(await owners()).not.toContainEqual([true, true]);
  });

  it('goes along when the address is seen later: the stand-in becomes the person', async () => {
    await answerSeries(ids.series, 'manager', 'Dana');
    const before = await loadMeeting(ids.meeting, { quick: false });
    await addQuestion('How do you see my work?', before?.records.person?.id ?? null, ids.meeting);
    await see(danaEvent({ guests: two }));
    const after = await loadMeeting(ids.meeting, { quick: false });
    expect(after?.records.person).toMatchObject({ addresses: [dana], relationship: 'manager', name: 'Dana Okafor' });
    expect(after?.records.questions.items.map(({ text }) => text)).toEqual(['How do you see my work?']);
    const people = await withDatabase((db) => db.getAll('people'));
    expect(people.filter(({ mergedInto }) => mergedInto !== null)).toHaveLength(1);
  });
});

describe('the next one-on-one', () => {
  const other = (title: string, hour: number, series: string) => {
    const facts = danaEvent({ title }, `20261125T${hour - 1}0000Z`);
    return {
      ...facts,
      key: { ...facts.key, baseId: series },
      when: { ...facts.when, startMinute: hour * 60, endMinute: hour * 60 + 30 },
    };
  };

  it('is the next with a manager, else the next at all', async () => {
    await see(other('Tomás / Mira', 11, 'tomasseries'), danaEvent());
    const listed = await listMeetings(start - 86_400_000, start + 86_400_000);
    const early = start - 8 * 3_600_000;
    expect(nextOf(listed, early)?.meeting.title).toBe('Tomás / Mira');
    await answerSeries(ids.series, 'manager', 'Dana');
    const again = await listMeetings(start - 86_400_000, start + 86_400_000);
    expect(nextOf(again, early)?.meeting.title).toBe('Dana / Mira');
  });

  it('is the one that is running, whoever it is with', async () => {
    await see(other('Tomás / Mira', 11, 'tomasseries'), danaEvent());
    await answerSeries(ids.series, 'manager', 'Dana');
    const listed = await listMeetings(start - 86_400_000, start + 86_400_000);
    expect(nextOf(listed, Date.UTC(2026, 10, 25, 10, 10))?.meeting.title).toBe('Tomás / Mira');
  });

  it('is none that the user declined', async () => {
    await see(danaEvent({ reply: 'declined' }));
    expect(await list()).toEqual([]);
  });
});
