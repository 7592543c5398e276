/** The stage of a browser test: the replica and a Chromium with the built extension, taken down again after each test. */
import { resolve } from 'node:path';
import { afterEach } from 'vitest';
import { ensureChromium } from '../../scripts/browser/install.ts';
import { removeProfile, temporaryProfile } from '../../scripts/browser/profile.ts';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import type { Scenario } from '../replica/scenario.ts';
import { startReplica } from '../replica/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';

/**
 * Where the tests live: in whichever zone it is between eleven and twelve just now, so that no test meets midnight
 * whatever time it runs at. `Etc/GMT-3` is three hours EAST of UTC.
 */
const hoursEast = 11 - new Date().getUTCHours();
export const timeZone = hoursEast === 0 ? 'Etc/GMT' : `Etc/GMT${hoursEast > 0 ? '-' : '+'}${Math.abs(hoursEast)}`;

export interface Stage {
  readonly chromium: Chromium;
  readonly replica: Awaited<ReturnType<typeof startReplica>>;
  readonly scenario: Scenario;
  readonly times: SampleTimes;
  /** Ends the browser by SIGKILL and starts it again on the same profile. */
  restart(): Promise<Chromium>;
}

export interface StageOptions {
  /** `test` is the build whose clock can be shifted; `chrome` is the one people get. */
  readonly build?: 'chrome' | 'test';
  readonly scenario?: (times: SampleTimes) => Scenario;
  readonly colorScheme?: 'light' | 'dark';
  readonly windowSize?: { width: number; height: number };
}

export interface SampleTimes {
  /** Today in `timeZone`, `YYYY-MM-DD`. */
  readonly today: string;
  readonly nowMinute: number;
  /** Start of today's one-on-one with Dana: 25 minutes from now. */
  readonly firstMeetingMinute: number;
  readonly zoneOffsetLabel: string;
}

/** Today's times in `timeZone`. */
export function testTimes(): SampleTimes {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format();
  const [today = '', clock = ''] = parts.split(' ');
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const nowMinute = hour * 60 + minute;
  const zoneOffsetLabel = `GMT${hoursEast < 0 ? '-' : '+'}${String(Math.abs(hoursEast)).padStart(2, '0')}`;
  return { today, nowMinute, firstMeetingMinute: nowMinute + 25, zoneOffsetLabel };
}

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of [...open]) await close();
  open.clear();
});

/** Opens a stage. Everything it started is ended after the test, whatever the test did. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const times = testTimes();
  const scenario = options.scenario?.(times) ?? sampleCalendar({ ...times, withColleague: false });
  const replica = await startReplica({ scenario });
  const profile = temporaryProfile(await ensureChromium());
  const start = () =>
    launchChromium({
      extension: resolve(`dist/${options.build ?? 'test'}`),
      replica,
      timeZone,
      profile,
      ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
      ...(options.windowSize ? { windowSize: options.windowSize } : {}),
    });
  let chromium = await start();
  open.add(async () => {
    await chromium.close();
    await replica.close();
    removeProfile(profile);
  });
  return {
    get chromium() {
      return chromium;
    },
    replica,
    scenario,
    times,
    async restart() {
      await chromium.kill();
      chromium = await start();
      return chromium;
    },
  };
}
