/** `npm start`: builds Onward and opens a browser with it, on the sample calendar or (`--live`) on the real one. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { sampleCalendar } from '../test/replica/sample-calendar.ts';
import { startReplica } from '../test/replica/server.ts';
import { type FoundBrowser, findChromium } from './browser/find.ts';
import { CALENDAR_HOME, extensionFlags, quietFlags, replicaFlags, sandboxFlags } from './browser/flags.ts';
import { ensureChromium } from './browser/install.ts';
import { loadUnpackedSteps } from './browser/load-unpacked.ts';
import { hasDisplay, openUntilClosed } from './browser/open.ts';
import { liveProfile, removeProfile, temporaryProfile } from './browser/profile.ts';
import { buildAll } from './build.ts';
import { sampleTimes } from './sample-times.ts';
import { walk } from './walk.ts';

const HELP = `npm start                     Onward on a made-up calendar, in a profile that is thrown away
npm start -- --live           Onward on the real calendar.google.com, in a profile that is kept
npm start -- --headless       no window: walks through the story and writes pictures to out/walk/
npm start -- --port 8443      the sample calendar's own port (any free one unless told)`;

const PIN = 'Pin Onward first: the puzzle piece at the top right, then the pin beside Onward.';

function clock(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
}

async function onSample(browser: FoundBrowser, extension: string, port: number): Promise<void> {
  const times = sampleTimes(new Date());
  const replica = await startReplica({ scenario: sampleCalendar(times), port });
  const profile = temporaryProfile(browser);
  try {
    const day = times.nowMinute === 0 ? 'tomorrow ' : '';
    console.log(`The sample calendar is open. ${browser.branded ? loadUnpackedSteps(extension) : PIN}
Then click the one-on-one with Dana Okafor (${day}${clock(times.firstMeetingMinute)}), and the Onward icon.
Everyone in it is made up, nothing leaves this machine, and closing the window (or Ctrl+C) removes it all.`);
    await openUntilClosed(browser.path, [
      `--user-data-dir=${profile}`,
      ...quietFlags(),
      ...replicaFlags(replica.port),
      // Keeps away the bar that warns of the flags above; the profile sees nothing but the sample.
      '--test-type',
      ...(browser.branded ? [] : extensionFlags(extension)),
      CALENDAR_HOME,
    ]);
  } finally {
    await replica.close();
    removeProfile(profile);
  }
}

async function onLive(browser: FoundBrowser, extension: string): Promise<void> {
  const profile = liveProfile(browser);
  console.log(`Google Calendar is open. Sign in as usual. ${browser.branded ? loadUnpackedSteps(extension) : PIN}
Then click a one-on-one, and the Onward icon. Close the window or press Ctrl+C to end.
The profile, with your sign-in and your notes, is kept in ${profile}`);
  await openUntilClosed(browser.path, [
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    ...sandboxFlags(),
    ...(browser.branded ? [] : [`--load-extension=${extension}`]),
    CALENDAR_HOME,
  ]);
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port wants a number, not "${text}".`);
  return port;
}

/** Exit code: 0 when the window was closed or the walk has ended well, 1 when nothing could be opened, 2 for options that are not understood. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        live: { type: 'boolean' },
        headless: { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(HELP);
      return 0;
    }
    const port = portOf(values.port);
    const withoutWindow = values.headless === true || !hasDisplay();
    if (withoutWindow && values.live) {
      console.error('--live needs a display: one signs in by hand.');
      return 1;
    }
    if (withoutWindow) {
      await walk();
      return 0;
    }
    await buildAll({ targets: ['chrome'] });
    const browser = findChromium() ?? (await ensureChromium());
    const extension = resolve('dist/chrome');
    await (values.live ? onLive(browser, extension) : onSample(browser, extension, port));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return error instanceof TypeError && 'code' in error ? 2 : 1;
  }
}
