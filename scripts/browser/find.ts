import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { posix, win32 } from 'node:path';
import { env, platform } from 'node:process';
import { chromium } from 'playwright-core';

export type FoundBrowser = {
  readonly path: string;
  /** Branded Chrome and Edge ignore `--load-extension`: the extension must be loaded by hand. */
  readonly branded: boolean;
  /** Ubuntu's snap sees neither /tmp nor hidden folders, so its profile must lie elsewhere. */
  readonly snap: boolean;
};

type Surroundings = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
};

type Places = {
  readonly open: readonly string[];
  readonly branded: readonly string[];
  readonly firefox: readonly string[];
};

function onPath(names: readonly string[], path: string | undefined): string[] {
  const folders = [...(path ?? '').split(':').filter(Boolean), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return names.flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name)));
}

function macPlaces(home: string): Places {
  const apps = (app: string, binary: string): string[] =>
    ['/Applications', posix.join(home, 'Applications')].map((folder) =>
      posix.join(folder, `${app}.app`, 'Contents', 'MacOS', binary),
    );
  return {
    open: [...apps('Chromium', 'Chromium'), ...apps('Google Chrome for Testing', 'Google Chrome for Testing')],
    branded: [...apps('Google Chrome', 'Google Chrome'), ...apps('Microsoft Edge', 'Microsoft Edge')],
    firefox: apps('Firefox', 'firefox'),
  };
}

function windowsPlaces(env: Surroundings['env']): Places {
  const roots = ['LOCALAPPDATA', 'PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => env[name] ?? []);
  const under = (...parts: string[]): string[] => roots.map((root) => win32.join(root, ...parts));
  return {
    open: [...under('Chromium', 'Application', 'chrome.exe'), ...under('Google', 'Chrome for Testing', 'chrome.exe')],
    branded: [
      ...under('Google', 'Chrome', 'Application', 'chrome.exe'),
      ...under('Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ],
    firefox: under('Mozilla Firefox', 'firefox.exe'),
  };
}

/**
 * Where browsers usually lie, best first: those that take an extension from the command line, the branded ones,
 * and Firefox. Looks at nothing on disk. On Windows the names of environment variables are expected in capitals.
 */
export function usualPlaces(at: Surroundings): Places {
  if (at.platform === 'darwin') return macPlaces(at.home);
  if (at.platform === 'win32') return windowsPlaces(at.env);
  return {
    open: onPath(['chromium', 'chromium-browser', 'chrome-for-testing'], at.env['PATH']),
    branded: onPath(
      ['google-chrome-stable', 'google-chrome', 'microsoft-edge-stable', 'microsoft-edge'],
      at.env['PATH'],
    ),
    firefox: onPath(['firefox-esr', 'firefox'], at.env['PATH']),
  };
}

/** The environment under names in capitals: Windows spells `ProgramFiles` its own way and ignores case. */
function surroundings(): Surroundings {
  const capitals = Object.fromEntries(Object.entries(env).map(([name, value]) => [name.toUpperCase(), value]));
  return { platform, env: platform === 'win32' ? capitals : env, home: homedir() };
}

function named(variable: string): string | null {
  const path = env[variable];
  if (!path) return null;
  if (!existsSync(path)) throw new Error(`${variable} names ${path}, and there is no such file.`);
  return path;
}

function isSnap(path: string): boolean {
  return path.startsWith('/snap/') || (path === '/usr/bin/chromium-browser' && existsSync('/snap/bin/chromium'));
}

/**
 * The browser to use, or null when none is installed: ONWARD_CHROMIUM, then Chromium or Chrome for Testing, then
 * the one in Playwright's cache, then (flagged) branded Chrome or Edge.
 * Throws when ONWARD_CHROMIUM names a file that is not there.
 */
export function findChromium(): FoundBrowser | null {
  const chosen = named('ONWARD_CHROMIUM');
  const places = usualPlaces(surroundings());
  if (chosen) return { path: chosen, branded: places.branded.includes(chosen), snap: isSnap(chosen) };
  const open = [...places.open, chromium.executablePath()].find((path) => existsSync(path));
  if (open) return { path: open, branded: false, snap: isSnap(open) };
  const branded = places.branded.find((path) => existsSync(path));
  return branded ? { path: branded, branded: true, snap: false } : null;
}

/** Path of Firefox, or null when none is installed. ONWARD_FIREFOX overrides; throws when that file is missing. */
export function findFirefox(): string | null {
  return named('ONWARD_FIREFOX') ?? usualPlaces(surroundings()).firefox.find((path) => existsSync(path)) ?? null;
}
