/** The few sentences the worker says, in the user's language. */
import type { Say } from '../core/message.ts';
import sentences from '../locales/en/worker.json';
import { now, timeZone } from '../platform/clock.ts';
import { uiLanguage } from '../platform/starts.ts';
import { wordsOf } from '../ui/messages.tsx';

export const workerWords = (): Say =>
  wordsOf({ catalogue: sentences, locale: uiLanguage(), zone: timeZone(), now: now() }).sayAny;
