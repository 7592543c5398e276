/**
 * How a picture is named, and the views of the story; each scene names its own. Names, widths and schemes are those of the
 * target pictures.
 */
import type { PictureSize } from './take-picture.ts';

/** `rtl` is light, laid out from right to left. */
export type Scheme = 'light' | 'dark' | 'forced' | 'rtl';

export interface View {
  readonly name: string;
  /** The first is the usual one. */
  readonly sizes: readonly PictureSize[];
  readonly schemes: readonly Scheme[];
}

const popup: readonly PictureSize[] = [{ width: 380, height: 600 }];
const both: readonly Scheme[] = ['light', 'dark'];

function panel(height: number): readonly PictureSize[] {
  return [360, 280, 480].map((width) => ({ width, height: width < 300 ? height + 80 : height }));
}

export const views = {
  popupEmpty: { name: 'popup-empty', sizes: popup, schemes: both },
  popupAsk: { name: 'popup-ask', sizes: popup, schemes: both },
  popupBrief: { name: 'popup-brief', sizes: popup, schemes: [...both, 'forced'] },
  popupChanges: { name: 'popup-changes', sizes: popup, schemes: both },
  popupNotice: { name: 'popup-notice', sizes: popup, schemes: both },
  popupFailure: { name: 'popup-failure', sizes: popup, schemes: both },
  prepare: { name: 'panel-prepare', sizes: panel(940), schemes: both },
  meet: { name: 'panel-meet', sizes: panel(860), schemes: [...both, 'forced'] },
  wrapUp: { name: 'panel-wrapup', sizes: panel(860), schemes: both },
  settings: {
    name: 'workspace-settings',
    sizes: [
      { width: 1280, height: 800 },
      { width: 360, height: 1500 },
    ],
    schemes: [...both, 'rtl'],
  },
  page: { name: 'in-page', sizes: [{ width: 1280, height: 800 }], schemes: both },
} as const satisfies Record<string, View>;

/** `<view>.<width>.<scheme>.png`. */
export function fileOf(view: View, { width }: PictureSize, scheme: Scheme): string {
  return `${view.name}.${width}.${scheme}.png`;
}

/** What a target picture of the same may be called, the most exact name first. */
export function targetNames(view: View, size: PictureSize, scheme: Scheme): string[] {
  const { name } = view;
  const schemes = scheme === 'forced' ? ['forced.light', 'forced.dark'] : [scheme];
  const usual = view.sizes[0]?.width === size.width;
  return schemes.flatMap((one) => [`${name}.${size.width}.${one}.png`, ...(usual ? [`${name}.${one}.png`] : [])]);
}
