import { spawn } from 'node:child_process';
import { execPath } from 'node:process';
import { fileURLToPath } from 'node:url';

export type ToolResult = { readonly code: number; readonly out: string; readonly err: string };

/** Vite's runner, which loads these scripts, sets NODE_ENV for the whole process; the tools choose their own. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _set, FORCE_COLOR: _colour, ...inherited } = process.env;
  return { ...inherited, NO_UPDATE_NOTIFIER: '1', NO_COLOR: '1' };
}

const ROOT = new URL('../../', import.meta.url);

/**
 * Runs a script of the project (`scripts/run.mjs`) or of an installed package (`node_modules/vitest/vitest.mjs`) with
 * this Node, and resolves with its exit code and output, whatever they are.
 */
export async function runTool(script: string, args: readonly string[]): Promise<ToolResult> {
  const child = spawn(execPath, [fileURLToPath(new URL(script, ROOT)), ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: environment(),
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) => resolve(status ?? (signal ? 128 : 1)));
  });
  return { code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() };
}
