import { describe, expect, it } from 'vitest';
import { subscribe } from '../../src/store/feed.ts';
import { undo } from '../../src/store/journal.ts';
import { judgeAnew } from '../../src/store/judge-anew.ts';
import { recordPage } from '../../src/store/record-page.ts';
import { editSetting, saveSetting } from '../../src/store/save-setting.ts';
import { answerSeries } from '../../src/store/series.ts';
import { readSettings } from '../../src/store/settings.ts';
import { listMeetings } from '../../src/store/upcoming.ts';
import { useFreshDatabase } from './database.ts';
import { account, dana, danaEvent, guest, guestList, page } from './facts.ts';

useFreshDatabase();

const zone = 'Europe/Berlin';
const around = [Date.UTC(2026, 10, 20), Date.UTC(2026, 10, 30)] as const;
const names = async () => (await listMeetings(...around)).map(({ meeting }) => meeting.title);

describe('a setting', () => {
  it('is taken back to its default, and to what it was before', async () => {
    const first = await saveSetting('theme', 'dark');
    const second = await saveSetting('theme', 'light');
    await undo(second ?? '');
    expect((await readSettings()).theme).toBe('dark');
    await undo(first ?? '');
    expect((await readSettings()).theme).toBe('system');
    // Brought back after that, it counts again.
    await saveSetting('theme', 'dark');
    expect((await readSettings()).theme).toBe('dark');
  });

  it('is no change where it is so already', async () => {
    expect(await saveSetting('noteTakers', ['notes@scribe.example'])).not.toBeNull();
    expect(await saveSetting('noteTakers', ['notes@scribe.example'])).toBeNull();
    expect(await editSetting('pageButton', (before) => before)).toBeNull();
  });

  it('that does not fit is refused, and nothing is changed', async () => {
    await saveSetting('workingDays', [1, 2]);
    await expect(saveSetting('workingDays', [8])).rejects.toThrow();
    await expect(saveSetting('titleRules', [{ words: '', is: 'none' }])).rejects.toThrow();
    expect((await readSettings()).workingDays).toEqual([1, 2]);
    expect((await readSettings()).titleRules).toEqual([]);
  });

  it('that is a list loses nothing when two windows add to it at once', async () => {
    const add = (address: string) => editSetting('ownAddresses', (before) => [...before, address]);
    await Promise.all([add('a@halden.example'), add('b@halden.example'), add('c@halden.example')]);
    expect([...(await readSettings()).ownAddresses].sort()).toEqual([
      'a@halden.example',
      'b@halden.example',
      'c@halden.example',
    ]);
  });
});

describe('what verdicts are judged by', () => {
  const second = 'mira.v@halden-north.example';
  const three = guestList(guest(account), guest(dana, 'Dana Okafor'), guest(second));
  const add = (address: string) => editSetting('ownAddresses', (before) => [...before, address]);

  it('changes the verdict on a known meeting at once, is told to every view, and is taken back', async () => {
    await recordPage(page([danaEvent({ guests: guestList(guest(account), guest(dana, 'Dana Okafor')) })]), zone);
    expect(await names()).toEqual(['Dana / Mira']);

    const told: string[][] = [];
    const stop = subscribe((changes) => told.push(Object.keys(changes)));
    const key = await add(dana);
    expect(told).toEqual([['settings']]);
    expect(await names()).toEqual([]);
    await undo(key ?? '');
    expect(told.at(-1)).toContain('settings');
    expect(await names()).toEqual(['Dana / Mira']);
    stop();
  });

  it('makes a meeting of what was seen and was none before', async () => {
    await recordPage(page([danaEvent({ guests: three })]), zone);
    await judgeAnew('2026-11-25', zone);
    expect(await names()).toEqual([]);
    const key = await add(second);
    await judgeAnew('2026-11-25', zone);
    expect(await names()).toEqual(['Dana / Mira']);
    await undo(key ?? '');
    expect(await names()).toEqual([]);
  });

  it('leaves alone what is long over, and what was answered', async () => {
    await recordPage(page([danaEvent({ guests: three })]), zone);
    await add(second);
    await judgeAnew('2027-01-25', zone);
    expect(await names()).toEqual([]);
    await judgeAnew('2026-12-24', zone);
    const [one] = await listMeetings(...around);
    await answerSeries(one?.series.id ?? '', 'not-one-on-one', '');
    await judgeAnew('2026-11-25', zone);
    expect(await names()).toEqual([]);
  });
});
