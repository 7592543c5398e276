/**
 * How the scripts are cut into files. Left alone, the bundler makes a file for each set of pages that share something,
 * and the popup fetched fifteen of them, with what only others need in some. Its first picture is two: what the worker
 * uses too, and the rest.
 */
import type { Plugin } from 'vite';

const popup = /\/src\/popup\/main\.tsx$/;
const worker = /\/src\/background\/index\.ts$/;

const icon = /\/lucide\/dist\/esm\/icons\//;

/** Whether this module takes the icon at `file` out of the package, which names every icon there is. */
function takesIcon(code: string, file: string): boolean {
  const name = file.replace(/^.*\/|\.mjs$/g, '').replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return new RegExp(`import\\s*\\{[^}]*\\b${name}\\b[^}]*\\}\\s*from\\s*['"]lucide['"]`).test(code);
}

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
        const codes = [...ofPopup]
          .map((id) => this.getModuleInfo(id)?.code ?? '')
          .filter((code) => code.includes('lucide'));
        for (const id of ofPopup) {
          if (icon.test(id) && !codes.some((code) => takesIcon(code, id))) ofPopup.delete(id);
        }
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
