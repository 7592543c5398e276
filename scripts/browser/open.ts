import { spawn } from 'node:child_process';
import { env, platform } from 'node:process';

/** False on a Linux machine without X or Wayland. macOS and Windows always have a display, and neither variable. */
export function hasDisplay(): boolean {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

/**
 * Opens a window of the browser at `path` as a plain process, with no debugging port or pipe (Google refuses sign-in
 * beside one), and resolves when the browser has ended: closed by the user, or by Ctrl+C or SIGTERM to this process.
 * Throws when the browser cannot be started.
 */
export async function openUntilClosed(path: string, args: readonly string[]): Promise<void> {
  const browser = spawn(path, args, { stdio: 'ignore' });
  const end = (): void => {
    browser.kill('SIGTERM');
  };
  const crash = (): void => {
    browser.kill('SIGKILL');
  };
  process.on('SIGINT', end).on('SIGTERM', end).on('exit', crash);
  try {
    await new Promise<void>((resolve, reject) => {
      browser.once('error', (error) => reject(new Error(`${path} could not be started: ${error.message}`)));
      browser.once('exit', () => resolve());
    });
  } finally {
    process.off('SIGINT', end).off('SIGTERM', end).off('exit', crash);
  }
}
