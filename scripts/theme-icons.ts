/** The toolbar icon that follows the theme: Firefox alone knows such a thing. */
import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const root = new URL('../', import.meta.url);

/** For `action.theme_icons`. Its `light` is for themes whose TEXT is light, so that picture stands on a dark toolbar. */
export const themeIcons = [16, 32].map((size) => ({
  light: `icons/toolbar-dark-${size}.png`,
  dark: `icons/toolbar-light-${size}.png`,
  size,
}));

/** Puts these pictures into the build: crxjs copies those of `icons` and `default_icon` and no others. */
export function copyThemeIcons(): Plugin {
  return {
    name: 'onward:theme-icons',
    generateBundle() {
      for (const fileName of themeIcons.flatMap(({ light, dark }) => [light, dark]))
        this.emitFile({ type: 'asset', fileName, source: readFileSync(new URL(fileName, root)) });
    },
  };
}
