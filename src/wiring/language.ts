/**
 * The language in force and what is said in it. IndexedDB answers after the first frame, so the chosen language also lies
 * in localStorage, where every page finds it at once; keep-language.ts keeps it as the setting is.
 */
import { localeInForce } from '../core/languages.ts';
import { uiLanguage } from '../platform/starts.ts';
import type { Catalogue } from '../ui/messages.tsx';

export const languageKey = 'language';

// As in platform/clock.ts: true in the build for tests alone.
declare const __SHIFTABLE_CLOCK__: boolean;
const knowsPseudo = typeof __SHIFTABLE_CLOCK__ !== 'undefined' && __SHIFTABLE_CLOCK__;

/** What a page speaks. */
export interface Spoken {
  /** BCP 47, for `Intl` and the document. */
  readonly locale: string;
  /** BCP 47, in which days are typed. */
  readonly typed?: string;
  /** The sentences of that language; nothing for English, which every view carries. */
  readonly translation: Catalogue;
}

/**
 * Loads the language in force: for the popup what it can say, for the other pages everything. English loads nothing. A
 * translation that cannot be loaded, as after an update, leaves English. `chosen` is the setting, null for the browser's.
 */
export async function loadSpoken(
  of: 'popup' | 'pages',
  chosen: string | null = localStorage.getItem(languageKey),
): Promise<Spoken> {
  if (knowsPseudo && chosen === 'qps') return (await import('./pseudo-language.ts')).pseudoSpoken();
  const locale = localeInForce(chosen, uiLanguage());
  // English may only stand in for a language that we do not speak.
  if (locale.startsWith('en')) return { locale, typed: chosen === 'en' ? locale : uiLanguage(), translation: {} };
  const { translationOf } = await import('./translations.ts');
  return translationOf(locale, of);
}
