import { useState } from 'preact/hooks';
import { addToDay } from '../../../core/day.ts';
import { firstName } from '../../../core/names.ts';
import type { Day } from '../../../core/record.ts';
import type { GapStand } from '../../../core/roadmap/gaps.ts';
import { useWords } from '../../messages.tsx';
import { Button, TextButton } from '../../parts/button.tsx';
import { Of } from '../../parts/of.tsx';
import { PickDay } from '../../parts/pick-day.tsx';
import { focusPlace } from './blocks.ts';
import { useEditing } from './editing-context.ts';

const twoWeeks = 14;

interface GapWaysProps {
  gap: GapStand;
  /** Opens the need with these words as a way. */
  onUse: (words: string) => void;
}

/** The way on from a gap: ask, find out, or use what was answered. */
export function GapWays({ gap, onUse }: GapWaysProps) {
  const { say, today } = useWords();
  const { place, acts } = useEditing();
  const [choosing, setChoosing] = useState(false);
  const { need, question, answer, finding } = gap;
  // What was chosen in goes away, and the focus stays with the gap.
  const choose = (due: Day | null) => {
    close();
    acts.findOut(need, due);
  };
  const close = () => {
    setChoosing(false);
    focusPlace('need', need.need.id)?.focus();
  };
  const name = place.asked ? firstName(place.asked.name) : null;
  return (
    <div class="gap-ways">
      {answer && (
        <>
          <p class="meta">
            <q dir="auto">{answer.answer.trim()}</q>
          </p>
          <Button small onClick={() => onUse(answer.answer.replace(/\s+/gu, ' ').trim())}>
            {say('roadmap.gap-use-answer')}
            <Of what={need.need.text} />
          </Button>
        </>
      )}
      {question === null && answer === null && name !== null && (
        <Button
          small
          onClick={() => {
            focusPlace('need', need.need.id)?.focus();
            acts.ask([need]);
          }}
        >
          {say('roadmap.gap-ask', { name })}
          <Of what={need.need.text} />
        </Button>
      )}
      {finding === null && !choosing && (
        <Button small kind="quiet" aria-expanded={false} onClick={() => setChoosing(true)}>
          {say('roadmap.gap-find-out')}
          <Of what={need.need.text} />
        </Button>
      )}
      {finding === null && choosing && (
        <div class="gap-due">
          <p class="meta">{say('roadmap.gap-find-out-until')}</p>
          <PickDay
            label={say('roadmap.gap-find-out-day', { text: need.need.text })}
            day={addToDay(today, twoWeeks)}
            onSet={choose}
            onEscape={close}
          />
          <TextButton onClick={() => choose(null)}>{say('roadmap.gap-find-out-no-day')}</TextButton>
        </div>
      )}
    </div>
  );
}
