import { Mail } from 'lucide';
import { dueState } from '../../core/due.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useWords } from '../messages.tsx';
import { usePlaces } from '../panel/place.ts';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { Of } from '../parts/of.tsx';

const most = 3;

/** The other letters one may want to write to the same person: about what is late, what is on its way, what comes next. */
export function OtherLetters({ records }: { records: MeetingRecords }) {
  const { say, today } = useWords();
  const { go } = usePlaces();
  const live = ({ deletedAt, state }: { deletedAt: string | null; state: string }) =>
    deletedAt === null && state === 'open';
  const late = records.theirs.items.filter((one) => live(one) && dueState(one.due, today).kind === 'late');
  const mine = records.mine.items.filter(live);
  const { next } = records;
  return (
    <Section title={say('letters.others')} class="other-letters">
      <Lines>
        {late.slice(0, most).map(({ id, text }) => (
          <Line key={id} margin={<Mark kind="theirs" />}>
            <div dir="auto">{text}</div>
            <MetaLine>
              <TextButton onClick={() => go({ at: 'letter', kind: 'nudge', aboutId: id })}>
                {say('letters.nudge')}
                <Of what={text} />
              </TextButton>
            </MetaLine>
          </Line>
        ))}
        {mine.slice(0, most).map(({ id, text }) => (
          <Line key={id} margin={<Mark kind="mine" />}>
            <div dir="auto">{text}</div>
            <MetaLine>
              <TextButton onClick={() => go({ at: 'letter', kind: 'update', aboutId: id })}>
                {say('letters.update')}
                <Of what={text} />
              </TextButton>
              <TextButton onClick={() => go({ at: 'letter', kind: 'guidance', aboutId: id })}>
                {say('letters.guidance-on')}
                <Of what={text} />
              </TextButton>
            </MetaLine>
          </Line>
        ))}
        <Line
          margin={
            <span class="mk">
              <Icon of={Mail} />
            </span>
          }
        >
          <MetaLine>
            <TextButton onClick={() => go({ at: 'letter', kind: 'guidance', aboutId: null })}>
              {say('letters.guidance')}
            </TextButton>
            {next !== null && (
              <TextButton onClick={() => go({ at: 'letter', kind: 'items', aboutId: next.id })}>
                {say('letters.items-for', { day: next.day })}
              </TextButton>
            )}
          </MetaLine>
        </Line>
      </Lines>
    </Section>
  );
}
