// Runs scripts/<name>.ts. Node 20 cannot strip types itself, so Vite's module runner loads the script.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [name, ...args] = process.argv.slice(2);
if (!name || !/^[a-z-]+$/.test(name)) {
  console.error('usage: node scripts/run.mjs <start|dev|build|test|test-faults|bench|shots> [options]');
  process.exit(2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const { module } = await runnerImport(`./scripts/${name}.ts`, { root, configFile: false, logLevel: 'error' });
// The runner says it is for development; what a script builds is not.
delete process.env.NODE_ENV;
process.exitCode = (await module.main(args)) ?? 0;
