import { ChevronDown } from 'lucide';
import type { Checklist } from '../../core/checklist.ts';
import { countdown } from '../../core/countdown.ts';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Steps } from '../parts/steps.tsx';
import type { PopupBrief } from './popup-brief.ts';
import { figureText, sentenceCase, whenText } from './when.ts';

// As many letters as stand beside "Ready 5 of 7. Left:" on one line.
const room = 28;

/** The first of these names, as many as fit on one line together with ", 3 more" where some are left out. */
export function namesThatFit(names: readonly string[]): readonly string[] {
  const more = 8;
  for (let count = names.length; count > 1; count -= 1) {
    const letters = names.slice(0, count).join(', ').length + (count < names.length ? more : 0);
    if (letters <= room) return names.slice(0, count);
  }
  return names.slice(0, 1);
}

function ReadyLine({ checklist, open, onToggle }: { checklist: Checklist; open: boolean; onToggle: () => void }) {
  const words = useWords();
  const { say, sayMessage } = words;
  const { done, total, left, stage } = checklist;
  if (total === 0) return null;
  const named = namesThatFit(left.map(sayMessage));
  const more = left.length - named.length;
  const what = words.formatRow(more > 0 ? [...named, say('popup.left-more', { n: more })] : named);
  return (
    <button
      type="button"
      class="ready"
      aria-expanded={open}
      aria-controls="checklist"
      title={say(open ? 'popup.checklist-hide' : 'popup.checklist-show')}
      onClick={onToggle}
    >
      <Steps done={done} total={total} />
      <span class="clamp">
        <b>{say(`popup.ready-${stage}`, { done, total })}</b>{' '}
        {left.length === 0 ? say('popup.left-none') : say('popup.left', { what })}
      </span>
      <Icon of={ChevronDown} size={14} />
    </button>
  );
}

export interface BriefHeadProps {
  shown: PopupBrief;
  asking: boolean;
  open: boolean;
  onToggle: () => void;
}

/** Whom, when, how long still, and how ready. Until it is known who it is, the event's own title stands for the name. */
export function BriefHead({ shown: { records, brief }, asking, open, onToggle }: BriefHeadProps) {
  const words = useWords();
  const { meeting, series, person } = records;
  const left = countdown(meeting, words.now, words.zone);
  const title = asking ? meeting.title || series.title || brief.name : brief.name;
  const about = [
    person?.relationship && !asking ? words.say(`popup.is-${person.relationship}`) : null,
    meeting.cancelled ? words.say('popup.was', { when: whenText(meeting, words) }) : whenText(meeting, words),
    asking && series.recurring ? words.say('popup.repeats') : null,
  ].filter((part) => part !== null);
  return (
    <>
      <div class="who">
        <div class="grow">
          <h1 class="clamp" dir="auto">
            {title === '' ? words.say('popup.untitled') : title}
          </h1>
          <p class="meta">{sentenceCase(words.formatDots(about), words.locale)}</p>
        </div>
        <p class={left.live ? 'count live' : 'count'}>
          {left.big && <b>{figureText(left.big, words)}</b>} <span>{figureText(left.small, words)}</span>
        </p>
      </div>
      {!asking && <ReadyLine checklist={brief.checklist} open={open} onToggle={onToggle} />}
    </>
  );
}
