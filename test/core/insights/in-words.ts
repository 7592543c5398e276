/** Findings in English, so that tests read as the page does. */
import type { Finding } from '../../../src/core/insights/length.ts';
import words from '../../../src/locales/en/insights.json';
import { sayFinding } from '../../../src/ui/insights/insight-words.ts';
import { wordsOf } from '../../../src/ui/messages.tsx';

const said = wordsOf({ catalogue: words, locale: 'en-GB', zone: 'Europe/Berlin', now: 0 });

/** The sentence with plain spaces. Throws where a gap was left open or the sentence is missing. */
export function inWords(finding: Finding | null): string | null {
  if (!finding) return null;
  const text = sayFinding(finding, said).replaceAll('\u00a0', ' ');
  if (/[{}]|^insights\./.test(text)) throw new Error(`"${finding.id}" is not whole: ${text}`);
  return text;
}
