/** Which languages Onward speaks, and which one is in force. */

/** English first: it stands in for every sentence that a translation lacks. */
export const languages = ['en', 'de', 'he'] as const;
export type Language = (typeof languages)[number];

/** The language of a locale (BCP 47) in its modern spelling: `he` for `iw-IL`. */
export const languageOf = (locale: string): string => new Intl.Locale(locale).language;

/**
 * The locale to speak in, for words and for `Intl`. `chosen` is the setting, where anything that is no language of ours
 * means the browser's; `browser` is the locale the browser shows itself in. A language that is not the browser's keeps
 * the browser's region: who lives in Germany and reads English still writes the day before the month.
 */
export function localeInForce(chosen: string | null, browser: string): string {
  const { language: own, region } = new Intl.Locale(browser);
  const language = languages.find((one) => one === chosen) ?? languages.find((one) => one === own) ?? 'en';
  return [language, ...(region ? [region] : [])].join('-');
}
