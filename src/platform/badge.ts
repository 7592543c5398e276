/** The number on the toolbar icon. */
import { browser } from './browser.ts';

export type BadgeTone = 'none' | 'due' | 'late';

// Dark ink on amber and white on red: both above 4.5:1, and the words of the title say the same.
const colours: Record<BadgeTone, { ground: string; ink: string }> = {
  none: { ground: '#E3BC5C', ink: '#17201B' },
  due: { ground: '#E3BC5C', ink: '#17201B' },
  late: { ground: '#A5311C', ink: '#FFFFFF' },
};

/** Shows `text` (at most four characters) in the tone's colours; `title` is the icon's tooltip. */
export async function showBadge(text: string, tone: BadgeTone, title: string): Promise<void> {
  const { ground, ink } = colours[tone];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: ground }),
    browser.action.setBadgeTextColor({ color: ink }),
    browser.action.setTitle({ title }),
  ]);
}
