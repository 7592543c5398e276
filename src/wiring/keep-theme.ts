/** Keeps every page in the theme that the setting names. The popup does without: it has to be there at once. */
import { subscribe } from '../store/feed.ts';
import { readSettings } from '../store/settings.ts';
import { spreadTheme, wearTheme } from './theme.ts';

/** Puts the page into its theme before the first frame, and all pages into that of the setting, now and after every change. */
export function keepTheme(): void {
  wearTheme();
  const follow = () => {
    // A database that cannot be opened is told of by whoever loads the page's data.
    readSettings().then(
      ({ theme }) => spreadTheme(theme),
      () => undefined,
    );
  };
  subscribe((changes) => {
    if (changes.settings) follow();
  });
  follow();
}
