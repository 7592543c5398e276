import { Clock3, Flag, TriangleAlert } from 'lucide';
import type { DoorItem, DoorPlan } from '../../core/door.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { Text, useWords } from '../messages.tsx';
import { dayAndTime } from '../panel/when-words.ts';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { Mark, OrderMark } from '../parts/mark.tsx';

function Kept({ item, n }: { item: DoorItem; n: number }) {
  const { say } = useWords();
  const { note } = item;
  return (
    <Line margin={item.kind === 'question' ? <Mark kind="question" /> : <OrderMark n={n} now />}>
      <div dir="auto">{item.text}</div>
      <MetaLine>
        <span class="num">{say('meet.door-minutes', { n: item.minutes })}</span>
        {note !== null && (typeof note === 'string' ? <bdi>{note}</bdi> : <Text m={note} />)}
      </MetaLine>
    </Line>
  );
}

/** How the talk is better held with somebody who cannot listen now: the ask waits, the rest in short. */
export function DoorPlanSection({ plan, records }: { plan: DoorPlan; records: MeetingRecords }) {
  const words = useWords();
  const { say } = words;
  const { ask, next, keep, warning } = plan;
  return (
    <>
      <Section title={say('meet.door-then')}>
        <Lines>
          {ask && (
            <Line
              margin={
                <span class="mk">
                  <Icon of={Flag} />
                </span>
              }
            >
              <div class="muted" dir="auto">
                {records.pitch?.ask.trim() || say('talk.ask')}
              </div>
              <MetaLine>
                <span class="door-parked">
                  <Icon of={Clock3} size={12} />
                  <b>{say('panel.state-parked')}</b>
                </span>
                {next ? say('meet.door-first-on', { when: dayAndTime(next, words) }) : say('meet.door-next-time')}
              </MetaLine>
            </Line>
          )}
          {keep.map((item, index) => (
            <Kept key={item.id} item={item} n={index + 1} />
          ))}
          {keep.length === 0 && (
            <Line>
              <p class="ui muted">{say('meet.door-nothing')}</p>
            </Line>
          )}
        </Lines>
      </Section>
      {warning && (
        <section class="sec">
          <Line
            as="div"
            margin={
              <span class="mk">
                <Icon of={TriangleAlert} />
              </span>
            }
          >
            <p class="ui">
              <Text m={warning} />
            </p>
          </Line>
        </section>
      )}
    </>
  );
}
