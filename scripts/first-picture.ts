/**
 * How the scripts are cut into files. Left alone, the bundler makes a file for each set of pages that share something,
 * and the popup fetched fifteen of them, with what only others need in some. Its first picture is two: what the worker
 * uses too, and the rest.
 */
import type { Plugin } from 'vite';

const popup = /\/src\/popup\/main\.tsx$/;
const worker = /\/src\/background\/index\.ts$/;

const icon = /\/lucide\/dist\/esm\/icons\//;
const own = /\/src\/.*\.tsx?$/;
const fromLucide = /import\s*\{([^}]*)\}\s*from\s*['"]lucide['"]/g;

/** The name that the package gives the icon at `file`. */
const iconName = (file: string) =>
  file.replace(/^.*\/|\.mjs$/g, '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Every name that this module takes out of the package. Only this tells which icons are meant: the package itself names them all. */
const iconsTaken = (code: string): string[] =>
  [...code.matchAll(fromLucide)].flatMap(([, names = '']) =>
    names.split(',').map((name) => name.trim().replace(/\s+as\s.*$/s, '')),
  );

const isStyle = (module: string) => /\.css(\?|$)/.test(module);

interface Cut {
  readonly plugin: Plugin;
  /** The two files and one of the other icons, for the bundler. Which modules they take is known once the plugin has seen them. */
  readonly groups: { name: string; priority: number; test: (module: string) => boolean }[];
}

/** How to cut. Each build needs one of its own. */
export function firstPicture(): Cut {
  const ofPopup = new Set<string>();
  const ofWorker = new Set<string>();
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
        const taken = new Set(
          [...ofPopup].filter((id) => own.test(id)).flatMap((id) => iconsTaken(this.getModuleInfo(id)?.code ?? '')),
        );
        for (const id of ofPopup) if (icon.test(id) && !taken.has(iconName(id))) ofPopup.delete(id);
      },
    },
    groups: [
      {
        name: 'records',
        priority: 2,
        test: (module) => ofPopup.has(module) && ofWorker.has(module) && !isStyle(module),
      },
      { name: 'first-picture', priority: 1, test: (module) => ofPopup.has(module) && !isStyle(module) },
      // Left alone, each icon that two pages share becomes a file.
      { name: 'icons', priority: 0, test: (module) => icon.test(module) },
    ],
  };
}
