import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { env, platform } from 'node:process';
import type { FoundBrowser } from './find.ts';

function dataFolder(): string {
  if (platform === 'win32') return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'Onward');
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Onward');
  return join(env['XDG_DATA_HOME'] || join(homedir(), '.local', 'share'), 'onward');
}

/** The one folder of the home directory that a snap may write to. */
function snapFolder(): string {
  return join(homedir(), 'snap', 'chromium', 'common');
}

/** Makes an empty profile folder for `browser` and hands out its path. The caller removes it with `removeProfile`. */
export function temporaryProfile(browser: FoundBrowser): string {
  const root = browser.snap ? snapFolder() : tmpdir();
  mkdirSync(root, { recursive: true });
  return mkdtempSync(join(root, 'onward-profile-'));
}

/** The profile of `--live`, in the user's own data folder: made when it is not there, and never removed. */
export function liveProfile(browser: FoundBrowser): string {
  const folder = browser.snap ? join(snapFolder(), 'onward-live-profile') : join(dataFolder(), 'live-profile');
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Removes a profile folder; tries again for a second while the browser's last children still write to it. */
export function removeProfile(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}
