/** That Firefox finds the pictures for its toolbar, and the bright one on a dark ground. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface ThemeIcon {
  readonly light: string;
  readonly dark: string;
  readonly size: number;
}

const build = 'dist/firefox';

it('the build holds a toolbar picture for light and for dark themes in each size', () => {
  const { action } = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8')) as {
    action: { theme_icons: ThemeIcon[] };
  };
  expect(action.theme_icons.map(({ size }) => size)).toEqual([16, 32]);
  for (const { light, dark, size } of action.theme_icons) {
    const drawn = (ground: string) => readFileSync(`icons/toolbar-${ground}-${size}.png`);
    // The key names the colour of the theme's text, the file that of its ground.
    expect(readFileSync(join(build, light)).equals(drawn('dark'))).toBe(true);
    expect(readFileSync(join(build, dark)).equals(drawn('light'))).toBe(true);
  }
});
