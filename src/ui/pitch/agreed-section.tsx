import { Flag } from 'lucide';
import type { ComponentChildren } from 'preact';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { leadWords, openPitch } from '../../core/pitch.ts';
import type { Pitch } from '../../core/plan.ts';
import { useWords, Words } from '../messages.tsx';
import { hasBegun } from '../panel/panel-state.ts';
import { usePlaces } from '../panel/place.ts';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';

function Told({ pitch }: { pitch: Pitch }) {
  const { say } = useWords();
  const { go } = usePlaces();
  const lead = <b>{say(pitch.answer === null ? 'pitch.agreed-none' : `pitch.agreed-${pitch.answer}`)}</b>;
  return (
    <Line
      margin={
        <span class="mk">
          <Icon of={Flag} />
        </span>
      }
    >
      <Words id="pitch.agreed" values={{ lead, words: <bdi dir="auto">{leadWords(pitch)}</bdi> }} />
      <MetaLine>
        {pitch.reason !== null && <span>{say(`pitch.reason-${pitch.reason}-short`)}</span>}
        {pitch.condition !== '' && <bdi dir="auto">{pitch.condition}</bdi>}
        {pitch.decides !== '' && <span>{say('pitch.decided-by', { name: pitch.decides })}</span>}
        {pitch.state === 'made' && pitch.askAgainOn !== null && (
          <span>{say('pitch.again-on', { day: pitch.askAgainOn })}</span>
        )}
        <TextButton onClick={() => go({ at: 'answer' })}>
          {say(pitch.answer === null ? 'pitch.what-answer' : 'pitch.answer-change')}
        </TextButton>
      </MetaLine>
    </Line>
  );
}

/** In Wrap-up: what came of the ask, and what else was agreed (`children`, as lines). */
export function AgreedSection({ records, children }: { records: MeetingRecords; children?: ComponentChildren }) {
  const { say, now, today, zone } = useWords();
  const { go } = usePlaces();
  const told = records.asks.filter(({ meetingId }) => meetingId === records.meeting.id);
  const open = openPitch(records);
  const words = open ? leadWords(open) : '';
  // An ask that is still to be told, or was told and not taken down.
  const untold = words !== '' && told.length === 0 && hasBegun(records, now, today, zone);
  if (told.length === 0 && !untold && !children) return null;
  return (
    <Section title={say('pitch.agreed-on')}>
      <Lines>
        {told.map((pitch) => (
          <Told key={pitch.id} pitch={pitch} />
        ))}
        {untold && (
          <Line
            margin={
              <span class="mk">
                <Icon of={Flag} />
              </span>
            }
          >
            <bdi dir="auto">{words}</bdi>
            <MetaLine>
              {say('pitch.not-answered')}
              <TextButton onClick={() => go({ at: 'answer' })}>{say('pitch.what-answer')}</TextButton>
            </MetaLine>
          </Line>
        )}
        {children}
      </Lines>
    </Section>
  );
}
