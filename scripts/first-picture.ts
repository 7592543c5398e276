/**
 * How the scripts are cut into files. Left alone, the bundler makes a file for each set of pages that share something,
 * and the popup fetched fifteen of them, with what only others need in some. Its first picture is two: what the worker
 * uses too, and the rest.
 */
import type { Plugin } from 'vite';

const popup = /\/src\/popup\/main\.tsx$/;
const worker = /\/src\/background\/index\.ts$/;

// An icon set is one file that names all its icons: whoever imports one reaches them all.
const isIcon = (module: string) => /\/lucide\/dist\/esm\/icons\//.test(module);
const ownCode = /\/src\/.*\.tsx?$/;

/** `CalendarPlus` is in `calendar-plus.mjs`, `Clock3` in `clock-3.mjs`. */
const iconFile = (name: string) =>
  `${name.replace(/([a-z\d])([A-Z])|([a-z])(\d)/g, (_, a, b, c, d) => `${a ?? c}-${b ?? d}`).toLowerCase()}.mjs`;

/** The files of the icons that a module asks for by name. */
function iconsIn(code: string): string[] {
  const named = /import\s*\{([^}]*)\}\s*from\s*["']lucide["']/g;
  return [...code.matchAll(named)].flatMap(([, names = '']) =>
    names
      .split(',')
      .map((one) => one.trim().split(/\s+as\s+/)[0] ?? '')
      .filter((one) => one !== '')
      .map(iconFile),
  );
}

const isStyle = (module: string) => /\.css(\?|$)/.test(module);

interface Cut {
  readonly plugin: Plugin;
  /** The two files, for the bundler. Which modules they take is known once the plugin has seen them. */
  readonly groups: { name: string; priority: number; test: (module: string) => boolean }[];
}

/** How to cut. Each build needs one of its own. */
export function firstPicture(): Cut {
  const ofPopup = new Set<string>();
  const ofWorker = new Set<string>();
  const icons = new Set<string>();
  const inPopup = (module: string) =>
    ofPopup.has(module) && !isStyle(module) && (!isIcon(module) || icons.has(module.split('/').at(-1) ?? ''));
  return {
    plugin: {
      name: 'onward-first-picture',
      apply: 'build',
      buildEnd() {
        const reach = (from: string, into: Set<string>) => {
          for (const id of this.getModuleInfo(from)?.importedIds ?? []) {
            if (into.has(id)) continue;
            into.add(id);
            reach(id, into);
          }
        };
        for (const id of this.getModuleIds()) {
          if (popup.test(id)) reach(id, ofPopup);
          if (worker.test(id)) reach(id, ofWorker);
        }
        for (const id of ofPopup) {
          if (!ownCode.test(id)) continue;
          for (const file of iconsIn(this.getModuleInfo(id)?.code ?? '')) icons.add(file);
        }
      },
    },
    groups: [
      {
        name: 'records',
        priority: 2,
        test: (module) => inPopup(module) && ofWorker.has(module),
      },
      { name: 'first-picture', priority: 1, test: inPopup },
    ],
  };
}
