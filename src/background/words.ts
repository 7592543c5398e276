/** The few sentences the worker says, in the user's language. */
import type { Say } from '../core/message.ts';
import rules from '../locales/en/rules.json';
import { now, timeZone } from '../platform/clock.ts';
import { uiLanguage } from '../platform/starts.ts';
import { wordsOf } from '../ui/messages.tsx';

export const workerWords = (): Say =>
  wordsOf({ catalogue: rules, locale: uiLanguage(), zone: timeZone(), now: now() }).sayAny;
