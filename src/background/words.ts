/** What the worker says, and what it has said in the calendar page: a few sentences, in every language from the start. */
import { languageOf, localeInForce } from '../core/languages.ts';
import type { Say } from '../core/message.ts';
import english from '../locales/en/worker.json';
import { now, timeZone } from '../platform/clock.ts';
import { uiLanguage } from '../platform/starts.ts';
import { type Catalogue, wordsOf } from '../ui/messages.tsx';

// A worker of Chrome's may load nothing later.
const files = import.meta.glob<Catalogue>('../locales/*/{page,worker}.json', { eager: true, import: 'default' });

const translationTo = (locale: string, file: 'page' | 'worker'): Catalogue =>
  files[`../locales/${languageOf(locale)}/${file}.json`] ?? {};

/** The worker's own sentences. `language` is the setting. */
export function workerWords(language: string): Say {
  const locale = localeInForce(language, uiLanguage());
  const translation = translationTo(locale, 'worker');
  return wordsOf({ catalogue: english, translation, locale, zone: timeZone(), now: now() }).sayAny;
}

/** The words of the calendar page, by their ids. What a language lacks the page has in English. */
export const pageWords = (language: string): Catalogue => translationTo(localeInForce(language, uiLanguage()), 'page');
