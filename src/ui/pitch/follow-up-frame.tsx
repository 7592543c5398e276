import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AnswerGiven } from '../../core/answer.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { AskSize, Pitch } from '../../core/plan.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { Mark, type MarkKind } from '../parts/mark.tsx';

export interface FollowUpProps {
  records: MeetingRecords;
  pitch: Pitch;
  size: AskSize;
  heard: string;
  /** True once the answer is kept; until then what was typed stays a draft. */
  onKeep: (given: AnswerGiven) => Promise<boolean>;
}

/** What an answer of one kind needs next, in the wash of what is now. */
export function FollowUpFrame({
  title,
  mark,
  children,
}: {
  title: string;
  mark: MarkKind;
  children: ComponentChildren;
}) {
  const section = useRef<HTMLElement>(null);
  // What has just been asked for may stand below the foot.
  useEffect(() => section.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <section class="sec now follow-up" aria-label={title} ref={section}>
      <Line as="div" margin={<Mark kind={mark} />}>
        <h3 class="label">{title}</h3>
        {children}
      </Line>
    </section>
  );
}

/** Keeps the answer with its follow-up. */
export function KeepAnswer({ onClick }: { onClick: () => void }) {
  const { say } = useWords();
  return (
    <div class="row wrap">
      <Button kind="primary" onClick={onClick}>
        {say('pitch.keep')}
      </Button>
    </div>
  );
}
