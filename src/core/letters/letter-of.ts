/** The one way to a letter of any kind. */
import { firstName } from '../names.ts';
import type { LetterKind } from '../sent.ts';
import { cancelled } from './cancelled.ts';
import type { LetterFacts } from './facts.ts';
import { guidance } from './guidance.ts';
import { discussionItems } from './items.ts';
import type { Letter, LetterSetting, Written } from './letter.ts';
import { nudge } from './nudge.ts';
import { request } from './request.ts';
import { thankYou } from './thank-you.ts';
import { update } from './update.ts';

const writers: Readonly<Record<LetterKind, (facts: LetterFacts, setting: LetterSetting) => Written>> = {
  request,
  items: discussionItems,
  'thank-you': thankYou,
  update,
  guidance,
  nudge,
  cancelled,
};

/**
 * The letter as the product writes it. `leaves` is exactly what its text holds of what was written down; `stays` is what
 * could stand in it and is kept back by its lane.
 */
export function letterOf(kind: LetterKind, facts: LetterFacts, setting: LetterSetting): Letter {
  const { subject, paragraphs, leaves, stays } = writers[kind](facts, setting);
  const to = facts.person?.name ?? '';
  const name = firstName(to);
  const hello = name === '' ? setting.say('letter.hello-unnamed') : setting.say('letter.hello', { name });
  const end = setting.sender === '' ? [] : [setting.sender];
  return {
    kind,
    to,
    address: facts.person?.addresses[0] ?? null,
    subject,
    body: [hello, ...paragraphs, ...end].join('\n\n'),
    leaves,
    stays,
  };
}
