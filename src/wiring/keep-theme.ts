/** Keeps every page in the theme that the setting names. The popup does without: it has to be there at once. */
import { subscribe } from '../store/feed.ts';
import { isSample } from '../store/schema.ts';
import { readSettings } from '../store/settings.ts';
import { spreadTheme, wear, wearTheme } from './theme.ts';

/** Puts the page into its theme before the first frame, and all pages into that of the setting, now and after every change. */
export function keepTheme(): void {
  wearTheme();
  const follow = () => {
    // A database that cannot be opened is told of by whoever loads the page's data.
    readSettings().then(
      ({ theme }) => (isSample ? wear : spreadTheme)(theme),
      () => undefined,
    );
  };
  subscribe((changes) => {
    if (changes.settings) follow();
  });
  // The sample begins as the user's own pages look, and what is set in it changes it alone.
  if (!isSample) follow();
}
