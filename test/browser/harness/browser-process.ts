import { spawnSync } from 'node:child_process';
import { platform } from 'node:process';
import { until } from './wait.ts';

const running = new Map<number, () => void>();

function signalGroup(pid: number, signal: 'SIGKILL' | 0): boolean {
  try {
    return process.kill(platform === 'win32' ? pid : -pid, signal);
  } catch {
    return false;
  }
}

function strike(pid: number): void {
  if (platform === 'win32') spawnSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' });
  else signalGroup(pid, 'SIGKILL');
}

process.on('exit', () => {
  for (const [pid, clean] of running) {
    strike(pid);
    clean();
  }
});

/**
 * From now on the browser `pid`, leader of its process group, dies with this process, however a test ends. `clean`,
 * which must be synchronous, removes what the browser would leave behind.
 */
export function tieToThisProcess(pid: number, clean: () => void = () => undefined): void {
  running.set(pid, clean);
}

/** The browser `pid` has ended in its own way: nothing is left to kill. */
export function release(pid: number): void {
  running.delete(pid);
}

/** Kills the browser `pid` and its whole process group at once, as a crash would, and waits until all are gone. */
export async function killGroup(pid: number): Promise<void> {
  strike(pid);
  await until(`browser ${pid} and its children to be gone`, () => !signalGroup(pid, 0));
  release(pid);
}
