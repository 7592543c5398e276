/** `npm test`: everything that can be checked, with one count over all of it in the last line. */
import { parseArgs } from 'node:util';
import { findFirefox } from './browser/find.ts';
import { ensureChromium } from './browser/install.ts';
import { runRows, type Step, toolStep } from './checks/step.ts';
import { vitestStep } from './checks/vitest-step.ts';
import { webExtStep } from './checks/web-ext-step.ts';

const HELP = `npm test                                   everything
npm test -- --only unit                    one step; several with commas (the browser steps take dist/ as it is)
npm test -- --only build,browser popup     only test files whose path contains "popup"
steps: types, lint, build, web-ext, unit, browser, firefox`;

function inChromium(filters: readonly string[]): Step {
  // Each file has a browser, a replica and a profile of its own, and much of a test is waiting.
  const step = vitestStep('browser', filters, 2);
  return {
    name: step.name,
    async run() {
      await ensureChromium();
      return step.run();
    },
  };
}

function inFirefox(filters: readonly string[]): Step {
  const step = vitestStep('firefox', filters);
  return {
    name: step.name,
    async run() {
      if (findFirefox()) return step.run();
      return { passed: 0, failed: 0, remark: 'no Firefox here; install it or set ONWARD_FIREFOX to its path' };
    },
  };
}

/** What needs no build stands beside building; what opens browsers has the machine for itself. */
function allSteps(filters: readonly string[]): Step[][][] {
  return [
    [
      [
        toolStep('types', 'node_modules/typescript/bin/tsc', ['--noEmit']),
        toolStep('lint', 'node_modules/@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
        vitestStep('unit', filters),
      ],
      [toolStep('build', 'scripts/run.mjs', ['build', 'chrome', 'firefox', 'test']), webExtStep()],
    ],
    [[inChromium(filters)]],
    [[inFirefox(filters)]],
  ];
}

/** Exit code: 0 when something ran and nothing failed, 1 otherwise, 2 for options that are not understood. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { only: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const steps = allSteps(positionals);
  const only = values.only?.split(',');
  const names = steps.flat(2).map(({ name }) => name);
  const unknown = only?.filter((name) => !names.includes(name)) ?? [];
  if (unknown.length > 0) {
    console.error(`There is no step "${unknown.join(', ')}".\n${HELP}`);
    return 2;
  }
  const { passed, failed } = await runRows(
    steps.map((rows) => rows.map((row) => row.filter(({ name }) => !only || only.includes(name)))),
  );
  console.log(`${passed} passed, ${failed} failed`);
  return failed > 0 || passed === 0 ? 1 : 0;
}
