/** `npm run dev`: Vite's server with live reload for dist/dev, in a browser on the sample calendar where there is a display. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createServer } from 'vite';
import { sampleCalendar } from '../test/replica/sample-calendar.ts';
import { startReplica } from '../test/replica/server.ts';
import { extensionConfig } from '../vite.config.ts';
import { CALENDAR_HOME, extensionFlags, quietFlags, replicaFlags } from './browser/flags.ts';
import { ensureChromium } from './browser/install.ts';
import { loadUnpackedSteps } from './browser/load-unpacked.ts';
import { hasDisplay, openUntilClosed } from './browser/open.ts';
import { removeProfile, temporaryProfile } from './browser/profile.ts';
import { sampleTimes } from './sample-times.ts';

/** The development build's policy names this port. */
const PORT = 5173;
const FOLDER = resolve('dist/dev');
const WRITE_DEADLINE_MS = 30_000;

/** The plugin writes dist/dev on its own after the server has started, its manifest last. */
async function written(): Promise<void> {
  const began = performance.now();
  while (!existsSync(resolve(FOLDER, 'manifest.json'))) {
    if (performance.now() - began > WRITE_DEADLINE_MS) throw new Error(`${FOLDER} has not been written.`);
    await new Promise((resume) => setTimeout(resume, 50));
  }
}

/** Without developer mode an extension that reloads itself, as live reload has it do, is gone (seen in Chromium 156). */
function switchOnDeveloperMode(profile: string): void {
  mkdirSync(join(profile, 'Default'));
  const preferences = { extensions: { ui: { developer_mode: true } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
}

async function inBrowser(): Promise<void> {
  const browser = await ensureChromium();
  const replica = await startReplica({ scenario: sampleCalendar(sampleTimes(new Date())) });
  const profile = temporaryProfile(browser);
  try {
    switchOnDeveloperMode(profile);
    await openUntilClosed(browser.path, [
      `--user-data-dir=${profile}`,
      ...quietFlags(),
      ...replicaFlags(replica.port),
      '--test-type',
      ...extensionFlags(FOLDER),
      CALENDAR_HOME,
    ]);
  } finally {
    await replica.close();
    removeProfile(profile);
  }
}

/** Serves until the browser is closed, or until Ctrl+C where there is no display. `--no-browser` serves only. */
export async function main(args: readonly string[]): Promise<number> {
  rmSync(FOLDER, { recursive: true, force: true });
  const server = await createServer({
    ...extensionConfig('dev'),
    mode: 'development',
    logLevel: 'info',
    server: { port: PORT, strictPort: true, host: 'localhost' },
  });
  try {
    await server.listen();
    await written();
    if (hasDisplay() && !args.includes('--no-browser')) {
      console.log(`Live reload serves ${FOLDER}; a browser with it is open. Close it or press Ctrl+C to end.`);
      await inBrowser();
    } else {
      console.log(`Live reload serves ${FOLDER}; Ctrl+C ends it.\n${loadUnpackedSteps(FOLDER)}`);
      await new Promise((resume) => process.once('SIGINT', resume).once('SIGTERM', resume));
    }
  } finally {
    await server.close();
  }
  return 0;
}
