/** Keeps a page in the language that the setting names. The popup does without: it is closed before it could change. */
import { useEffect, useState } from 'preact/hooks';
import { subscribe } from '../store/feed.ts';
import { isSample } from '../store/schema.ts';
import { readSettings } from '../store/settings.ts';
import { languageKey, loadSpoken, type Spoken } from './language.ts';

/** The language that the setting names, null for the browser's. What the sample's says is the sample's alone. */
async function mirror(): Promise<string | null> {
  const { language } = await readSettings();
  const chosen = language === 'system' ? null : language;
  if (isSample) return chosen;
  if (chosen === null) localStorage.removeItem(languageKey);
  else localStorage.setItem(languageKey, chosen);
  return chosen;
}

/** What the page speaks: `first`, and from the next change of the setting on what that says. */
export function useSpoken(first: Spoken): Spoken {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    let isLive = true;
    const follow = async () => {
      const next = await loadSpoken('pages', await mirror());
      // A change of another setting must not draw the page anew.
      if (isLive) setSpoken((before) => (before.locale === next.locale ? before : next));
    };
    // A database that cannot be opened is told of by whoever loads the page's data.
    const quietly = () => void follow().catch(() => undefined);
    // The sample begins in the language of the user's own pages.
    if (!isSample) quietly();
    const stop = subscribe((changes) => {
      if (changes.settings) quietly();
    });
    return () => {
      isLive = false;
      stop();
    };
  }, []);
  return spoken;
}
