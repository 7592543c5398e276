import { runTool, type ToolResult } from './run-tool.ts';

/** What a step found: its counts, what to print beneath its line, and a remark for the line itself. */
export type Outcome = {
  readonly passed: number;
  readonly failed: number;
  readonly output?: string;
  readonly remark?: string;
};

export type Step = { readonly name: string; readonly run: () => Promise<Outcome> };

/** The output of a tool, both streams, without empty ends. */
export function outputOf(result: ToolResult): string {
  return [result.out, result.err]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('\n');
}

/** A step that counts as one test: it passes when the tool ends with code 0. */
export function toolStep(name: string, script: string, args: readonly string[]): Step {
  return {
    name,
    async run() {
      const result = await runTool(script, args);
      return result.code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, output: outputOf(result) };
    },
  };
}

function told(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/**
 * Runs the steps of each row in turn and the rows of one group side by side, one group after the other; a line for each step as
 * it ends. Goes on after a failure; a step that throws counts as one failed test.
 */
export async function runRows(
  groups: readonly (readonly (readonly Step[])[])[],
): Promise<{ passed: number; failed: number }> {
  const total = { passed: 0, failed: 0 };
  const one = async (step: Step) => {
    const began = performance.now();
    const outcome = await step
      .run()
      .catch((error: unknown): Outcome => ({ passed: 0, failed: 1, output: told(error) }));
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    const verdict = outcome.failed > 0 ? 'FAILED' : outcome.passed > 0 ? 'ok' : 'not run';
    const remark = outcome.remark ? `  ${outcome.remark}` : '';
    console.log(`${step.name.padEnd(8)} ${verdict.padEnd(7)} ${seconds.padStart(6)} s${remark}`);
    if (outcome.output && outcome.failed > 0) console.log(`${outcome.output}\n`);
    total.passed += outcome.passed;
    total.failed += outcome.failed;
  };
  const row = async (steps: readonly Step[]) => {
    for (const step of steps) await one(step);
  };
  for (const rows of groups) await Promise.all(rows.map(row));
  return total;
}

/** Runs the steps in turn. */
export const runSteps = (steps: readonly Step[]) => runRows([[steps]]);
