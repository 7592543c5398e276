/** Of each translation two files: what the popup may say, and the rest. */
import { popupFiles } from '../src/wiring/popup-files.ts';

const translation = /\/src\/locales\/(?!en\/)([\w-]+)\/([\w-]+)\.json$/;

/** For the bundler: the file that a module belongs to. */
export const translationGroups = {
  name(module: string): string | null {
    const [, language, file] = translation.exec(module) ?? [];
    if (language === undefined || file === undefined) return null;
    return `words-${language}-${popupFiles.includes(file) ? 'popup' : 'more'}`;
  },
  priority: 3,
};
