/** One replica and one Chromium for all tests of a file, where none of them leaves something that harms the next. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { sampleCalendar } from '../replica/sample-calendar.ts';
import type { Scenario } from '../replica/scenario.ts';
import { type Replica, startReplica } from '../replica/server.ts';
import { type Chromium, launchChromium } from './harness/chromium.ts';
import { type SampleTimes, testTimes, timeZone } from './stage.ts';

export interface SharedStage {
  readonly chromium: Chromium;
  readonly replica: Replica;
  readonly times: SampleTimes;
  readonly scenario: Scenario;
  /** Ends the browser by SIGKILL and starts it again on the same profile. */
  restart(): Promise<Chromium>;
}

export interface SharedStageOptions {
  /** Told the times of the test, gives the calendar; the sample calendar unless told. */
  readonly scenario?: (times: SampleTimes) => Scenario;
  readonly colorScheme?: 'light' | 'dark';
}

/** Registers start and end around the tests of the calling file. The fields may be read within tests alone. */
export function sharedStage({ scenario: make, colorScheme = 'light' }: SharedStageOptions = {}): SharedStage {
  const times = testTimes();
  const scenario = make?.(times) ?? sampleCalendar({ ...times, withColleague: false });
  const profile = mkdtempSync(join(tmpdir(), 'onward-stage-'));
  let running: { chromium: Chromium; replica: Replica } | null = null;
  const now = () => {
    if (!running) throw new Error('The stage stands within tests alone.');
    return running;
  };
  const start = (replica: Replica) =>
    launchChromium({
      extension: resolve('dist/test'),
      replica,
      timeZone,
      colorScheme,
      profile,
    });

  beforeAll(async () => {
    const replica = await startReplica({ scenario });
    running = { replica, chromium: await start(replica) };
  });
  afterAll(async () => {
    await running?.chromium.close();
    await running?.replica.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  return {
    times,
    scenario,
    get chromium() {
      return now().chromium;
    },
    get replica() {
      return now().replica;
    },
    async restart() {
      const { replica, chromium } = now();
      await chromium.kill();
      running = { replica, chromium: await start(replica) };
      return running.chromium;
    },
  };
}
