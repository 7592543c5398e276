import { Check } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { Message } from '../../core/message.ts';
import type { Occasion } from '../../core/questions/bank-question.ts';
import type { ShelfItem } from '../../core/questions/shelf.ts';
import type { Id } from '../../core/record.ts';
import { Text, useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, MetaLine } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { useDayWords } from './day-words.ts';
import { StandingButton } from './standing-button.tsx';

/** Somebody's own words, as they were said. */
export function Said({ text }: { text: string }) {
  const { say } = useWords();
  if (text.trim() === '') return null;
  return (
    <p class="said" dir="auto">
      {say('questions.quoted', { text: text.trim() })}
    </p>
  );
}

interface QuestionLineProps {
  text: string;
  /** Answered: a check in the margin, and calm ink. */
  settled?: boolean;
  button?: ComponentChildren;
  children?: ComponentChildren;
}

/** A question with its button at the end of the line. */
export function QuestionLine({ text, settled = false, button, children }: QuestionLineProps) {
  const mark = settled ? (
    <span class="mk">
      <Icon of={Check} />
    </span>
  ) : (
    <Mark kind="question" />
  );
  return (
    <Line margin={mark}>
      <div class="shelf-row">
        <span class={settled ? 'grow muted' : 'grow'} dir="auto">
          {text}
        </span>
        {button}
      </div>
      {children}
    </Line>
  );
}

type SpecialOccasion = Exclude<Occasion, 'regular' | 'quarterly'>;

const isSpecial = (occasion: Occasion): occasion is SpecialOccasion =>
  occasion !== 'regular' && occasion !== 'quarterly';

interface ShelfRowProps {
  item: ShelfItem;
  meetingId: Id;
  /** Why it is suggested. */
  reasons?: readonly Message[];
  needId?: Id | null;
  /** What stands in front of everything else: the theme, where several are listed. */
  theme?: string | null;
}

/** One question of the bank or of one's own: why it is here, what became of it, and the way onto the list. */
export function ShelfRow({ item, meetingId, reasons = [], needId = null, theme = null }: ShelfRowProps) {
  const { say } = useWords();
  const dayWords = useDayWords();
  const { standing, entry, text } = item;
  return (
    <QuestionLine text={text} button={<StandingButton item={item} meetingId={meetingId} needId={needId} />}>
      <MetaLine>
        {theme}
        {entry === null && say('questions.own')}
        {reasons.map((reason) => (
          <Text key={reason.id} m={reason} />
        ))}
        {entry !== null &&
          reasons.length === 0 &&
          isSpecial(entry.occasion) &&
          say(`questions.occasion-${entry.occasion}`)}
        {standing.kind === 'answered' && say('questions.answered-day', { at: dayWords(standing.day) })}
        {standing.kind === 'dropped' && say('questions.dropped-day', { at: dayWords(standing.day) })}
      </MetaLine>
      {standing.kind === 'answered' && <Said text={standing.question.answer} />}
    </QuestionLine>
  );
}
