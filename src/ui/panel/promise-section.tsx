import { commitmentState } from '../../core/brief.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import { startDay } from '../../core/stage.ts';
import type { Commitment } from '../../core/words.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { nameIn } from './panel-state.ts';
import { usePlaces } from './place.ts';

function Row({ promise, other }: { promise: Commitment; other: string }) {
  const { say, today } = useWords();
  const act = useAct();
  const actions = useActions();
  const { go } = usePlaces();
  const mine = promise.owner === 'me';
  const { message, tone } = commitmentState(promise, today);
  const { id, text } = promise;
  return (
    <Line margin={<Mark kind={mine ? 'mine' : 'theirs'} />}>
      <div dir="auto">{text}</div>
      <MetaLine>
        <bdi>{mine ? say('you') : other}</bdi>
        <span class={tone === 'plain' ? undefined : tone}>
          <Text m={message} />
        </span>
        <TextButton
          onClick={() =>
            void act(
              () => actions.setCommitmentState(id, 'delivered'),
              say(mine ? 'panel.delivered-told' : 'panel.got-it-told', { text }),
            )
          }
        >
          {say(mine ? 'panel.delivered' : 'panel.got-it')}
          <Of what={text} />
        </TextButton>
        {!mine && tone === 'late' && (
          <TextButton onClick={() => go({ at: 'letter', kind: 'nudge', aboutId: id })}>
            {say('letters.nudge')}
            <Of what={text} />
          </TextButton>
        )}
      </MetaLine>
    </Line>
  );
}

/** What was promised in earlier meetings and is still open, on both sides. */
export function PromiseSection({ records }: { records: MeetingRecords }) {
  const { say, formatDay, formatNumber, zone } = useWords();
  const before = ({ meetingId }: Commitment) => meetingId !== records.meeting.id;
  const open = [...records.mine.items.filter(before), ...records.theirs.items.filter(before)];
  if (open.length === 0) return null;
  const other = firstName(nameIn(records));
  const title = records.previous
    ? say('panel.open-since', { date: formatDay(startDay(records.previous, zone), 'date') })
    : say('panel.open');
  return (
    <Section title={title} count={formatNumber(open.length)}>
      <Lines>
        {open.map((promise) => (
          <Row key={promise.id} promise={promise} other={other} />
        ))}
      </Lines>
    </Section>
  );
}
