/** The stage of a browser test: the replica and a Chromium with the built extension, taken down again after each test. */
import { resolve } from 'node:path';
import { afterEach } from 'vitest';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import type { Scenario } from '../replica/scenario.ts';
import { startReplica } from '../replica/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';

/** Where the tests live, whatever machine they run on. */
export const timeZone = 'Europe/Berlin';

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
  /** Today in Berlin, `YYYY-MM-DD`. */
  readonly today: string;
  readonly nowMinute: number;
  /** Start of today's one-on-one with Dana: 25 minutes from now, or as late as the day allows. */
  readonly firstMeetingMinute: number;
  readonly zoneOffsetLabel: string;
}

/** Today's times in Berlin, seen from the moment of the call. */
export function berlinTimes(now = new Date()): SampleTimes {
  const parts = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now);
  const [today = '', clock = ''] = parts.split(' ');
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  const nowMinute = hour * 60 + minute;
  const offset = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).format(now);
  const firstMeetingMinute = Math.min(nowMinute + 25, 23 * 60 + 20);
  return { today, nowMinute, firstMeetingMinute, zoneOffsetLabel: /GMT[+-]\d\d/.exec(offset)?.[0] ?? 'GMT+01' };
}

const open = new Set<() => Promise<void>>();

afterEach(async () => {
  for (const close of [...open]) await close();
  open.clear();
});

/** Opens a stage. Everything it started is ended after the test, whatever the test did. */
export async function openStage(options: StageOptions = {}): Promise<Stage> {
  const times = berlinTimes();
  const scenario = options.scenario?.(times) ?? sampleCalendar({ ...times, withColleague: false });
  const replica = await startReplica({ scenario });
  const start = (profile?: string) =>
    launchChromium({
      extension: resolve(`dist/${options.build ?? 'test'}`),
      replica,
      timeZone,
      ...(profile === undefined ? {} : { profile }),
      ...(options.colorScheme ? { colorScheme: options.colorScheme } : {}),
      ...(options.windowSize ? { windowSize: options.windowSize } : {}),
    });
  let chromium = await start();
  open.add(async () => {
    await chromium.close();
    await replica.close();
  });
  return {
    get chromium() {
      return chromium;
    },
    replica,
    scenario,
    times,
    async restart() {
      const { profile } = chromium;
      await chromium.kill();
      chromium = await start(profile);
      return chromium;
    },
  };
}
