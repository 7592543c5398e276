/** Asking for a conversation about one's career. Nothing needs to be known for it; what it is for comes first. */
import type { LetterFacts } from './facts.ts';
import type { LetterSetting, Written } from './letter.ts';

export function request(_facts: LetterFacts, { say }: LetterSetting): Written {
  return {
    subject: say('letter.request-subject'),
    paragraphs: [say('letter.request-purpose'), say('letter.request-order'), say('letter.request-easy')],
    leaves: [],
    stays: [],
  };
}
