/** How the reading of the calendar page goes, in words. */

import { dayOf } from '../../core/day.ts';
import type { ViewHealth } from '../../core/page-lacks.ts';
import type { WordsOfView } from '../messages.tsx';
import { languageName } from './names.ts';
import type { SettingsShown } from './settings-shown.ts';

/** The sentence `id` with this ending, or the general one where the catalogue has none. */
function known(words: WordsOfView, id: 'settings.view' | 'settings.fault', ending: string): string {
  const own = `${id}-${ending}`;
  return Object.hasOwn(words.catalogue, own) ? words.sayAny(own) : words.say(`${id}-other`);
}

/** When the page was last read: "Last read today at 13:35." */
export function lastReadWords(lastRead: SettingsShown['lastRead'], words: WordsOfView): string {
  if (lastRead === null) return words.say('settings.read-never');
  const day = dayOf(lastRead.at, words.zone);
  return day === words.today
    ? words.say('settings.read-today', { time: lastRead.at })
    : words.say('settings.read', { day, time: lastRead.at });
}

/** Views that Google has changed so that they are read badly or not at all, the worst first. */
export function changedViews(views: readonly ViewHealth[]): readonly ViewHealth[] {
  const bad = views.filter(({ state }) => state === 'degraded' || state === 'unreadable');
  return bad.toSorted((a, b) => Number(b.state === 'unreadable') - Number(a.state === 'unreadable'));
}

/** Views that are read as well as Onward can, and what it cannot there. */
export function viewsWithGaps(views: readonly ViewHealth[]): readonly ViewHealth[] {
  return views.filter(({ state, codes }) => state === 'ok' && codes.length > 0);
}

/** "the week, in English" */
export function viewName({ view, language }: ViewHealth, words: WordsOfView): string {
  const name = known(words, 'settings.view', view.toLowerCase().replace(/^custom_.*/, 'custom'));
  return language === null
    ? name
    : words.say('settings.view-in', { view: name, language: languageName(language, words.locale) });
}

/** What went wrong, one sentence per code; codes without a sentence of their own share one. */
export function faultWords({ codes }: ViewHealth, words: WordsOfView): readonly string[] {
  return [...new Set(codes.map((code) => known(words, 'settings.fault', code)))];
}
