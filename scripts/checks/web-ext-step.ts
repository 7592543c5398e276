import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { runTool } from './run-tool.ts';
import { outputOf, type Step } from './step.ts';

const FOLDER = 'dist/firefox';
const REACH = 200;

const Finding = v.object({
  code: v.string(),
  message: v.string(),
  file: v.optional(v.nullable(v.string())),
  line: v.optional(v.nullable(v.number())),
  column: v.optional(v.nullable(v.number())),
});
type Finding = v.InferOutput<typeof Finding>;
const Report = v.object({ errors: v.array(Finding), warnings: v.array(Finding) });

/** Preact itself writes innerHTML, from the `__html` of a property that the linter forbids in our own code. */
function isPreactInnerHtml(finding: Finding): boolean {
  if (finding.code !== 'UNSAFE_VAR_ASSIGNMENT' || !finding.file || !/innerHTML/.test(finding.message)) return false;
  const line = readFileSync(join(FOLDER, finding.file), 'utf8').split('\n')[(finding.line ?? 1) - 1] ?? '';
  const column = finding.column ?? 0;
  return line.slice(Math.max(0, column - REACH), column + REACH).includes('__html');
}

function told(finding: Finding): string {
  return `${finding.code} ${finding.file ?? ''}:${finding.line ?? ''} ${finding.message}`;
}

/** Mozilla's lint of the Firefox build: no error, and no warning but the one that Preact itself causes. */
export function webExtStep(): Step {
  return {
    name: 'web-ext',
    async run() {
      const args = ['lint', '--source-dir', FOLDER, '--output', 'json', '--no-config-discovery'];
      const result = await runTool('node_modules/web-ext/bin/web-ext.js', args);
      const report = v.safeParse(v.pipe(v.string(), v.parseJson(), Report), result.out);
      if (!report.success) return { passed: 0, failed: 1, output: outputOf(result) };
      const { errors, warnings } = report.output;
      const known = warnings.filter(isPreactInnerHtml);
      const unwanted = [...errors, ...warnings.filter((warning) => !known.includes(warning)), ...known.slice(1)];
      if (unwanted.length > 0) return { passed: 0, failed: 1, output: unwanted.map(told).join('\n') };
      return { passed: 1, failed: 0, remark: known.length > 0 ? 'the one warning is Preact’s own innerHTML' : '' };
    },
  };
}
