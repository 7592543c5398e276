/** Keeps a page in the language that the setting names. The popup does without: it is closed before it could change. */
import { useEffect, useState } from 'preact/hooks';
import { subscribe } from '../store/feed.ts';
import { readSettings } from '../store/settings.ts';
import { languageKey, loadSpoken, type Spoken } from './language.ts';

async function mirror(): Promise<void> {
  const { language } = await readSettings();
  if (language === 'system') localStorage.removeItem(languageKey);
  else localStorage.setItem(languageKey, language);
}

/** What the page speaks: `first`, and from the next change of the setting on what that says. */
export function useSpoken(first: Spoken): Spoken {
  const [spoken, setSpoken] = useState(first);
  useEffect(() => {
    let isLive = true;
    const follow = async () => {
      await mirror();
      const next = await loadSpoken('pages');
      // A change of another setting must not draw the page anew.
      if (isLive) setSpoken((before) => (before.locale === next.locale ? before : next));
    };
    // A database that cannot be opened is told of by whoever loads the page's data.
    const quietly = () => void follow().catch(() => undefined);
    quietly();
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
