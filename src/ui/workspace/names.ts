/** Weekdays and languages by their names in the user's language. */

/** `weekday` is 1 for Monday to 7 for Sunday. `narrow` is one letter in many languages, and not the only day with it. */
export function weekdayName(weekday: number, style: 'long' | 'narrow', locale: string): string {
  // 5 January 1970 was a Monday.
  const day = Date.UTC(1970, 0, 4 + weekday);
  return new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(day);
}

/** A language by its tag (BCP 47); the tag itself where the browser has no name for it. */
export function languageName(tag: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    // Not a tag at all; the page may say anything.
    return tag;
  }
}
