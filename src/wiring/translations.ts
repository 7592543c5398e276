/** The translations, each loaded only where its language is spoken. */
import { languageOf } from '../core/languages.ts';
import type { Catalogue } from '../ui/messages.tsx';
import type { Spoken } from './language.ts';
import { popupFiles } from './popup-files.ts';

const files = import.meta.glob<Catalogue>(['../locales/*/*.json', '!../locales/en/*'], { import: 'default' });

/** The sentences of this locale's language. A file that is not there, or not to be had, leaves its sentences in English. */
export async function translationOf(locale: string, of: 'popup' | 'pages'): Promise<Spoken> {
  const folder = `/${languageOf(locale)}/`;
  const wanted = Object.entries(files).filter(
    ([path]) => path.includes(folder) && (of === 'pages' || popupFiles.some((name) => path.endsWith(`/${name}.json`))),
  );
  const loaded = await Promise.all(wanted.map(([, load]) => load().catch(() => ({}))));
  return { locale, translation: Object.assign({}, ...loaded) as Catalogue };
}
