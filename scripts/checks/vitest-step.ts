import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import * as v from 'valibot';
import { runTool } from './run-tool.ts';
import { type Outcome, outputOf, type Step } from './step.ts';

const Report = v.object({
  numPassedTests: v.number(),
  numFailedTests: v.number(),
  numPendingTests: v.number(),
  numTodoTests: v.number(),
  testResults: v.array(v.object({ status: v.string(), assertionResults: v.array(v.object({ status: v.string() })) })),
});

function read(file: string): v.InferOutput<typeof Report> | null {
  try {
    return v.parse(Report, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/**
 * Counts of one run. A file that fails without a failed test of its own (it could not be loaded, or a hook threw) counts
 * as one failed test, and so does a run that ends badly without a failed test: no test found, or an error outside them.
 */
function counted(file: string, code: number): Outcome {
  const report = read(file);
  if (!report) return { passed: 0, failed: 1 };
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && !result.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const inTests = report.numFailedTests + broken;
  const failed = inTests === 0 && code !== 0 ? 1 : inTests;
  const skipped = report.numPendingTests + report.numTodoTests;
  const remark = `${report.numPassedTests} passed, ${failed} failed${skipped > 0 ? `, ${skipped} SKIPPED` : ''}`;
  return { passed: report.numPassedTests, failed, remark };
}

/** Runs one of the test projects, or the files of it whose path contains one of `filters`. No test at all is a failure. `workers` files run at
 * once, as many as the machine allows unless told. */
export function vitestStep(project: string, filters: readonly string[], workers = 0): Step {
  return {
    name: project,
    async run() {
      mkdirSync('out', { recursive: true });
      const file = `out/vitest-${project}.json`;
      rmSync(file, { force: true });
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const result = await runTool('node_modules/vitest/vitest.mjs', [
        'run',
        '--project',
        project,
        ...(workers > 0 ? ['--fileParallelism', `--maxWorkers=${workers}`] : []),
        ...reporters,
        ...filters,
      ]);
      return { ...counted(file, result.code), output: outputOf(result) };
    },
  };
}
