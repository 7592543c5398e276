/** How the extension is built for each browser, and which test projects there are. */
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import type { InlineConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { firstPicture } from './scripts/first-picture.ts';
import { manifestFor, type Target } from './scripts/manifest.ts';
import { copyThemeIcons } from './scripts/theme-icons.ts';
import { translationGroups } from './scripts/translation-groups.ts';

/**
 * The Vite configuration that writes `dist/<target>`. `test` is the Chrome build with a clock that tests can shift;
 * `dev` is the Chrome build with live reload, and the only one whose policy is loosened.
 */
export function extensionConfig(target: Target): InlineConfig {
  const browser = target === 'firefox' ? 'firefox' : 'chrome';
  const cut = firstPicture();
  return {
    configFile: false,
    root: import.meta.dirname,
    base: './',
    logLevel: 'warn',
    define: {
      __TARGET__: JSON.stringify(browser),
      __SHIFTABLE_CLOCK__: JSON.stringify(target === 'test'),
      __OPENS_WELCOME__: JSON.stringify(target === 'chrome' || target === 'firefox'),
    },
    plugins: [
      preact({ devToolsEnabled: false, prefreshEnabled: target === 'dev' }),
      crx({
        manifest: manifestFor(target) as unknown as ManifestV3Export,
        browser,
        contentScripts: { standaloneFiles: ['src/content/index.ts'] },
      }),
      cut.plugin,
      ...(browser === 'firefox' ? [copyThemeIcons()] : []),
    ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: browser === 'chrome' ? 'chrome148' : 'firefox142',
      // The pages name all their scripts at once, so that none waits for another; no browser we support needs the polyfill.
      modulePreload: { polyfill: false },
      minify: true,
      sourcemap: false,
      rolldownOptions: {
        // The rules are pure: a page takes along what it calls, not what stands in the same file's imports.
        treeshake: { moduleSideEffects: [{ test: /\/src\/core\//, sideEffects: false }] },
        // crxjs finds the pages that the manifest names, but not Firefox's sidebar.
        ...(browser === 'firefox' ? { input: { panel: 'src/panel/index.html' } } : {}),
        output: { codeSplitting: { groups: [...cut.groups, translationGroups] } },
      },
    },
  };
}

export default defineConfig({
  define: { __TARGET__: '"chrome"', __SHIFTABLE_CLOCK__: 'false' },
  plugins: [preact({ devToolsEnabled: false })],
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: ['test/browser/**', 'test/firefox/**'],
          // A process per file would take longer than the tests; the files are shuffled, so that none leans on another.
          isolate: false,
          sequence: { shuffle: { files: true, tests: false } },
          setupFiles: ['test/setup.ts'],
          env: { TZ: 'Europe/Berlin' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['test/firefox/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
