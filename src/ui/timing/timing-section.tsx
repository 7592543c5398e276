/** Whether the meeting lies at a good time. Its sentences come along with it, so that the popup's first picture has none. */
import { CalendarClock, Clock3 } from 'lucide';
import { useMemo } from 'preact/hooks';
import type { Timing } from '../../core/timing.ts';
import timingWords from '../../locales/en/timing.json';
import { MessagesContext, Text, useWords, wordsOf } from '../messages.tsx';
import { Icon, type IconData } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';

export interface TimingProps {
  timing: Timing;
  /** All facts and slots, as the side panel has room for; else the first fact and the best slot. */
  full?: boolean;
}

const margin = (of: IconData) => (
  <span class="mk">
    <Icon of={of} />
  </span>
);

function Hint({ timing: { facts, better } }: TimingProps) {
  const [first] = facts;
  if (!first) return null;
  return (
    <Line margin={margin(Clock3)}>
      <p class="muted">
        <Text m={first.message} /> {better && <Text m={better} />}
      </p>
    </Line>
  );
}

function All({ timing: { facts, slots } }: TimingProps) {
  return (
    <>
      {facts.map(({ kind, message }, index) => (
        <Line key={kind} margin={index === 0 && margin(Clock3)}>
          <p class="muted">
            <Text m={message} />
          </p>
        </Line>
      ))}
      {slots.map(({ start, message }, index) => (
        <Line key={start} margin={index === 0 && margin(CalendarClock)}>
          <p class="muted">
            <Text m={message} />
          </p>
        </Line>
      ))}
    </>
  );
}

/** The timing of a meeting ahead. Nothing where nothing is known. */
export function TimingSection({ timing, full = false }: TimingProps) {
  const words = useWords();
  const withTiming = useMemo(
    () => wordsOf({ ...words, catalogue: { ...words.catalogue, ...timingWords } }),
    [words.catalogue, words.locale, words.zone, words.now],
  );
  if (timing.facts.length === 0) return null;
  return (
    <MessagesContext.Provider value={withTiming}>
      <Section title={words.say('popup.timing')}>
        <Lines>{full ? <All timing={timing} /> : <Hint timing={timing} />}</Lines>
      </Section>
    </MessagesContext.Provider>
  );
}
