/** A stage whose day and hour are always the same, so that pictures differ only where the product does. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Chromium, launchChromium } from '../browser/harness/chromium.ts';
import type { StoryStage } from '../browser/story-steps.ts';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import { startReplica } from '../replica/server.ts';

export const timeZone = 'Europe/Helsinki';
const minute = 60 * 1000;
/** Wednesday 25 November 2026, 13:35 in `timeZone`; the one-on-one with Dana begins at 14:00. */
export const beginning = Date.parse('2026-11-25T13:35:00+02:00');

export interface SetStage extends StoryStage {
  /** Ends the browser and the calendar, and removes the profile. */
  close(): Promise<void>;
}

/** Opens the sample calendar and Chromium, headless, with `dist/test`, and sets the extension's clock to the beginning. */
export async function openSetStage(windowSize = { width: 1280, height: 900 }): Promise<SetStage> {
  const replica = await startReplica({
    scenario: sampleCalendar({
      today: '2026-11-25',
      nowMinute: 13 * 60 + 35,
      firstMeetingMinute: 14 * 60,
      zoneOffsetLabel: 'GMT+02',
      withColleague: false,
    }),
  });
  const profile = mkdtempSync(join(tmpdir(), 'onward-shots-'));
  const start = () => launchChromium({ extension: resolve('dist/test'), replica, timeZone, windowSize, profile });
  let chromium: Chromium | null = null;
  const close = async (): Promise<void> => {
    await chromium?.close();
    await replica.close();
    rmSync(profile, { recursive: true, force: true });
  };
  const running = (): Chromium => {
    if (!chromium) throw new Error('The browser has not started.');
    return chromium;
  };
  // A second is added, so that no rounding falls back into the minute before.
  const shiftClock = (ms: number) => running().shiftClock(beginning + ms + minute / 60 - Date.now());
  try {
    chromium = await start();
    await shiftClock(0);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    get chromium() {
      return running();
    },
    shiftClock,
    async restart() {
      await running().kill();
      chromium = await start();
      return chromium;
    },
    close,
  };
}
