import { Timer } from 'lucide';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Pace } from '../../core/pace.ts';
import { useWords, Words } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';

export interface TalkClockProps {
  records: MeetingRecords;
  pace: Pace;
  onAsk: () => void;
  onParkAsk: () => void;
  onWrapUp: () => void;
}

const most = 99;

function useBigFigure({ phase, minutes: n, endKnown }: Pace): string {
  const { say } = useWords();
  if (phase === 'before') return n > most ? say('panel.clock-far') : say('panel.clock-before', { n });
  if (phase === 'over') return n > most ? say('panel.clock-ended') : say('panel.clock-over', { n });
  return endKnown ? say('panel.clock-running', { n }) : say('meet.clock-so-far', { n });
}

/** The latest start of the ask, or from when to when the meeting goes where there is none. */
function Beside({ records: { meeting }, pace: { ask, endKnown } }: Pick<TalkClockProps, 'records' | 'pace'>) {
  const { say } = useWords();
  const fromTime = meeting.start ?? 0;
  if (ask && ask.state !== 'started') {
    const id = ask.state === 'late' ? 'meet.ask-was-due' : 'meet.ask-by';
    return <span class={ask.state === 'soon' ? 'meta num soon' : 'meta num'}>{say(id, { atTime: ask.due })}</span>;
  }
  return (
    <span class="meta num">
      {endKnown
        ? say('panel.clock-span', { fromTime, toTime: meeting.end ?? 0 })
        : say('meet.clock-from', { fromTime })}
    </span>
  );
}

/** The time that is left, how much of it has gone, and a warning while there is still something to be done about it. */
export function TalkClock({ records, pace, onAsk, onParkAsk, onWrapUp }: TalkClockProps) {
  const { say } = useWords();
  const big = useBigFigure(pace);
  const { ask, gone, total, share } = pace;
  const late = ask?.state === 'late';
  const told = late ? say('meet.ask-late') : pace.wrapUpDue ? say('meet.wrap-up-due') : '';
  const gap = say('panel.clock-gone', { n: gone, total });
  return (
    <div class="clock">
      <div class="clock-line">
        <b class="num">{big}</b>
        <Beside records={records} pace={pace} />
      </div>
      <div
        class={late ? 'pace late' : 'pace'}
        role="img"
        aria-label={ask ? say('meet.gone-and-ask', { gone: gap, atTime: ask.due }) : gap}
      >
        <i style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
        {ask && <b style={{ insetInlineStart: `${(ask.share * 100).toFixed(1)}%` }} />}
      </div>
      <div class={told === '' ? 'clock-told none' : 'clock-told'}>
        {told !== '' && <Icon of={Timer} size={16} />}
        <p class="ui">
          <span role="status" class={late ? 'late' : 'soon'}>
            {told}
          </span>{' '}
          {late && (
            <Words
              id="meet.ask-go-or-park"
              values={{
                go: <TextButton onClick={onAsk}>{say('meet.ask-go')}</TextButton>,
                park: <TextButton onClick={onParkAsk}>{say('meet.ask-park')}</TextButton>,
              }}
            />
          )}
          {!late && pace.wrapUpDue && <TextButton onClick={onWrapUp}>{say('meet.ask-go')}</TextButton>}
        </p>
      </div>
    </div>
  );
}
