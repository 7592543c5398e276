import type { MeetingRecords } from '../../core/meeting-records.ts';
import { spanOf } from '../../core/stage.ts';
import { useWords } from '../messages.tsx';

const minute = 60_000;

/** The time that is left, and how much of it has gone. Nothing where the time is not known. */
export function TalkClock({ records }: { records: MeetingRecords }) {
  const { say, now } = useWords();
  const span = spanOf(records.meeting);
  if (!span) return null;
  const total = Math.round((span.end - span.start) / minute);
  const gone = Math.min(Math.max(0, Math.floor((now - span.start) / minute)), total);
  const share = Math.min(1, Math.max(0, (now - span.start) / (span.end - span.start)));
  const state = now < span.start ? 'before' : now < span.end ? 'running' : 'over';
  const n =
    state === 'before'
      ? Math.ceil((span.start - now) / minute)
      : state === 'running'
        ? Math.ceil((span.end - now) / minute)
        : Math.floor((now - span.end) / minute);
  const far = state === 'before' && n > 99;
  const long = state === 'over' && n > 99;
  return (
    <div class="clock">
      <div class="clock-line">
        <b class="num">
          {far ? say('panel.clock-far') : long ? say('panel.clock-ended') : say(`panel.clock-${state}`, { n })}
        </b>
        <span class="meta num">{say('panel.clock-span', { fromTime: span.start, toTime: span.end })}</span>
      </div>
      <div class="pace" role="img" aria-label={say('panel.clock-gone', { n: gone, total })}>
        <i style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
      </div>
    </div>
  );
}
