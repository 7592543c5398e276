import { CalendarPlus } from 'lucide';
import { dayOf } from '../../core/day.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Topic } from '../../core/meetings.ts';
import { startDay } from '../../core/stage.ts';
import { nextSlot } from '../../core/wrap-up.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark } from '../parts/mark.tsx';
import { useAct } from '../parts/undo-bar.tsx';

function NextMeeting({ records }: { records: MeetingRecords }) {
  const { say, formatDay, zone } = useWords();
  const actions = useActions();
  const { next } = records;
  if (next) {
    const date = formatDay(startDay(next, zone), 'long');
    return <>{next.start === null ? date : say('panel.next-at', { date, atTime: next.start })}</>;
  }
  const slot = nextSlot(records, zone);
  return (
    <>
      {say('panel.next-none')}
      {slot && (
        <div class="meta">
          {say('panel.next-slot', {
            date: formatDay(dayOf(slot.start, zone), 'long'),
            atTime: slot.start,
          })}
        </div>
      )}
      <div class="next-button">
        <Button small onClick={actions.openCalendar}>
          {say('panel.open-calendar')}
        </Button>
      </div>
    </>
  );
}

function TopicRow({ topic }: { topic: Topic }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const { title, state } = topic;
  const set = (to: 'open' | 'done' | 'parked') => () =>
    void act(
      () => actions.editTopic(topic.meetingId, { id: topic.id, kind: topic.kind }, { state: to }),
      say(`panel.topic-${to}-told`, { text: title }),
    );
  return (
    <Line margin={<Mark kind="topic" />}>
      <div dir="auto">{title}</div>
      <MetaLine>
        {say(state === 'parked' ? 'panel.state-parked' : 'panel.not-raised')}
        <TextButton onClick={set('done')}>
          {say('panel.talked-about')}
          <span class="vh">: {title}</span>
        </TextButton>
      </MetaLine>
    </Line>
  );
}

/** The next talk, and the topics that go along to it. */
export function NextSection({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const carried = records.topics.filter(
    ({ kind, state, deletedAt }) => kind === 'own' && deletedAt === null && (state === 'parked' || state === 'open'),
  );
  return (
    <Section title={say('panel.next-time')}>
      <Lines>
        <Line
          margin={
            <span class="mk">
              <Icon of={CalendarPlus} />
            </span>
          }
        >
          <NextMeeting records={records} />
        </Line>
        {carried.map((topic) => (
          <TopicRow key={topic.id} topic={topic} />
        ))}
      </Lines>
    </Section>
  );
}
