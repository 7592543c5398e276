/** `npm run test:faults`: ten times the changed pages of `npm test`, to find false claims that few of them lead to. */
import { runSteps } from './checks/step.ts';
import { vitestStep } from './checks/vitest-step.ts';

/** Exit code: 0 when no page led to a false claim, 1 otherwise. `ONWARD_SOAK` sets another number of pages. */
export async function main(): Promise<number> {
  process.env['ONWARD_SOAK'] ??= '2000';
  const { passed, failed } = await runSteps([vitestStep('unit', ['changed-page'])]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
