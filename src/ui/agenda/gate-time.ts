import type { GateTime } from '../../core/lanes.ts';
import { spanOf } from '../../core/stage.ts';
import type { WordsOfView } from '../messages.tsx';
import type { PanelShown } from '../panel/panel-state.ts';

/** What may pass the gate of the lanes just now: the meetings that are over, this one among them once it is. */
export function gateTime({ records: { meeting }, passed }: PanelShown, words: WordsOfView): GateTime {
  const end = spanOf(meeting)?.end;
  const over = meeting.closedAt !== null || (end !== undefined && end <= words.now) || meeting.day < words.today;
  return { today: words.today, passedMeetings: new Set([...(passed ?? []), ...(over ? [meeting.id] : [])]) };
}
