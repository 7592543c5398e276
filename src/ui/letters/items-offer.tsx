import { Mail } from 'lucide';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { stageOf } from '../../core/stage.ts';
import { useWords } from '../messages.tsx';
import { usePlaces } from '../panel/place.ts';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';

/** The way to the mail with what one would like to talk about; it is of use until the day of the talk. */
export function ItemsOffer({ records }: { records: MeetingRecords }) {
  const { say, now, zone } = useWords();
  const { go } = usePlaces();
  const { meeting, settings, letters } = records;
  const stage = stageOf(meeting, now, zone, settings);
  if (meeting.cancelled || (stage !== 'propose' && stage !== 'prepare')) return null;
  const sentOn = letters.find(({ kind }) => kind === 'items')?.sentOn ?? null;
  return (
    <div class="sec items-offer">
      <Line as="div">
        <div class="row wrap">
          <Button small icon={Mail} onClick={() => go({ at: 'letter', kind: 'items', aboutId: null })}>
            {say(sentOn === null ? 'letters.send-items' : 'letters.see-items')}
          </Button>
          {sentOn !== null && <span class="meta">{say('letters.items-sent', { day: sentOn })}</span>}
        </div>
      </Line>
    </div>
  );
}
