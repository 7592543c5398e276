/** Whether the meeting lies at a good time. Its sentences come along with it, so that the popup's first picture has none. */
import { CalendarClock, Clock3 } from 'lucide';
import type { RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
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

/** What fits without scrolling: the hint under its heading, the first fact alone, or nothing. */
const shapes = ['section', 'line', 'none'] as const;
type Shape = (typeof shapes)[number];

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

/** The brief comes first: the hint takes what room it leaves, and gives way when it grows. */
function useRoom(timing: Timing): { around: RefObject<HTMLDivElement | null>; shape: Shape } {
  const around = useRef<HTMLDivElement>(null);
  const [step, setStep] = useState(0);
  useLayoutEffect(() => setStep(0), [timing]);
  useLayoutEffect(() => {
    const main = around.current?.closest('main');
    if (!main) return;
    const look = () => {
      if (main.scrollHeight > main.clientHeight) setStep(Math.min(step + 1, shapes.length - 1));
    };
    look();
    const sizes = new ResizeObserver(look);
    for (const child of main.children) sizes.observe(child);
    return () => sizes.disconnect();
  }, [timing, step]);
  return { around, shape: shapes[step] ?? 'none' };
}

function HintWhereRoom({ timing }: TimingProps) {
  const { say } = useWords();
  const { around, shape } = useRoom(timing);
  const [first] = timing.facts;
  return (
    <div ref={around}>
      {shape === 'section' && (
        <Section title={say('popup.timing')}>
          <Lines>
            <Hint timing={timing} />
          </Lines>
        </Section>
      )}
      {shape === 'line' && first && (
        <section class="sec" aria-label={say('popup.timing')}>
          <Lines>
            <Hint timing={{ ...timing, better: null }} />
          </Lines>
        </section>
      )}
    </div>
  );
}

/** The timing of a meeting ahead. Nothing where nothing is known. */
export function TimingSection({ timing, full = false }: TimingProps) {
  const words = useWords();
  const withTiming = useMemo(
    () => wordsOf({ ...words, catalogue: { ...words.catalogue, ...timingWords } }),
    [words.catalogue, words.translation, words.locale, words.zone, words.now],
  );
  if (timing.facts.length === 0) return null;
  return (
    <MessagesContext.Provider value={withTiming}>
      {full ? (
        <Section title={words.say('popup.timing')}>
          <Lines>
            <All timing={timing} />
          </Lines>
        </Section>
      ) : (
        <HintWhereRoom timing={timing} />
      )}
    </MessagesContext.Provider>
  );
}
