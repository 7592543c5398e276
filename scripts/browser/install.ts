import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { execPath, getuid } from 'node:process';
import { type FoundBrowser, findChromium, findFirefox } from './find.ts';

const BY_HAND = 'Install Chromium or Chrome for Testing yourself, or set ONWARD_CHROMIUM to the path of one.';

function run(command: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  const done = spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
  if (done.error) throw new Error(`${command} could not be started: ${done.error.message}. ${BY_HAND}`);
  if (done.status !== 0)
    throw new Error(`"${command} ${args.join(' ')}" ended with ${done.status ?? done.signal}. ${BY_HAND}`);
}

/** Only Debian: what Ubuntu calls `chromium` is a snap, which cannot read /tmp. */
function aptCanInstall(): boolean {
  if (getuid?.() !== 0) return false;
  try {
    return /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function install(): void {
  if (aptCanInstall()) {
    console.log('No Chromium found: installing Debian’s chromium package with apt-get.');
    const quiet = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-qq'], quiet);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    return;
  }
  console.log('No Chromium found: installing one with Playwright, into its own cache.');
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  run(execPath, [join(dirname(manifest), 'cli.js'), 'install', '--no-shell', 'chromium']);
}

/**
 * A Chromium or Chrome for Testing that takes an extension from the command line. Installs one when there is none
 * (a branded Chrome or Edge does not count) and says so in one line. Throws, in words for the user, when that fails.
 */
export async function ensureChromium(): Promise<FoundBrowser> {
  const present = findChromium();
  if (present && !present.branded) return present;
  install();
  const installed = findChromium();
  if (installed && !installed.branded) return installed;
  throw new Error(`The installation ended without an error, yet no Chromium is to be found. ${BY_HAND}`);
}

/** Path of Firefox, or null when it is missing. Nothing is installed. */
export async function ensureFirefox(): Promise<string | null> {
  return findFirefox();
}
