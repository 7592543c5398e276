import { Clock3, Flag, TriangleAlert } from 'lucide';
import { dueAgain } from '../../core/answer.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import { askWords, leadWords, missingParts, missingWords, openPitch, sizesOf } from '../../core/pitch.ts';
import type { Pitch } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { Text, useWords, Words } from '../messages.tsx';
import { TextButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, MetaLine, Section } from '../parts/line.tsx';
import { AnswerMeta, AskAgainButton } from '../pitch/asked-before.tsx';
import { EditableText } from './editable-text.tsx';
import { usePlaces } from './place.ts';

/** What the other one gains, the one part beside the ask that is written right here. */
function Benefit({ person, text }: { person: Person; text: string }) {
  const { say } = useWords();
  const actions = useActions();
  const name = firstName(person.name);
  return (
    <div class="ui muted">
      <EditableText
        label={say('panel.benefit-label', { name })}
        text={text}
        draftKey={`ask:${person.id}:benefit`}
        empty={say('panel.benefit-empty')}
        {...(text === '' ? {} : { lead: say('panel.benefit-lead', { name }) })}
        wraps
        onSave={(benefit) => actions.saveAsk(person.id, { benefit })}
      />
    </div>
  );
}

/** What the ask lacks most, and the way to write it. */
function Missing({ records, person }: { records: MeetingRecords; person: Person }) {
  const { say } = useWords();
  const { go } = usePlaces();
  const [part, ...others] = missingParts(records);
  if (!part) return null;
  return (
    <Line
      class="lacks"
      margin={
        <span class="mk">
          <Icon of={TriangleAlert} />
        </span>
      }
    >
      <p class="ui">
        <Words
          id="pitch.missing"
          values={{
            lead: <span class="soon">{say('pitch.n-missing', { n: others.length + 1 })}</span>,
            what: <Text m={missingWords(part, records)} />,
          }}
        />{' '}
        {part !== 'benefit' && (
          <TextButton onClick={() => go({ at: 'pitch' })}>
            {say(part === 'objections' ? 'pitch.write-answer' : 'pitch.write-it')}
          </TextButton>
        )}
      </p>
      {part === 'benefit' && <Benefit person={person} text="" />}
    </Line>
  );
}

/** An ask that waits for its day; once that has come, one press opens it again. */
function Waiting({ pitch, records }: { pitch: Pitch; records: MeetingRecords }) {
  const { say, today } = useWords();
  const due = dueAgain([pitch], today).length > 0;
  return (
    <Line
      class={due ? 'now waiting' : 'waiting'}
      margin={
        <span class={due ? 'mk now' : 'mk'}>
          <Icon of={Clock3} />
        </span>
      }
    >
      {due && (
        <p class="label">
          {say(pitch.askAgainOn === today ? 'pitch.again-today' : 'pitch.again-since', {
            day: pitch.askAgainOn ?? today,
          })}
        </p>
      )}
      <p class={due ? 'voice' : ''} dir="auto">
        {leadWords(pitch)}
      </p>
      <AnswerMeta pitch={pitch} />
      {due && (
        <div class="row wrap again">
          <AskAgainButton pitch={pitch} records={records} />
        </div>
      )}
    </Line>
  );
}

/** In Prepare: the ask in one sentence with its sizes, what is missing, and what was told and waits. */
export function AskSection({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const actions = useActions();
  const { go } = usePlaces();
  const { person, meeting } = records;
  if (!person) return null;
  const open = openPitch(records);
  const lead = open && askWords(open, open.lead) !== '' ? open.lead : 'ask';
  const others = open ? sizesOf(open).filter((size) => size !== lead) : [];
  // What was told in this very talk stands in Wrap-up.
  const waiting = records.asks.filter(({ state, meetingId }) => state === 'made' && meetingId !== meeting.id);
  const written = open !== null && sizesOf(open).length > 0;
  return (
    <Section
      title={say('panel.your-ask')}
      count={<TextButton onClick={() => go({ at: 'pitch' })}>{say('pitch.whole')}</TextButton>}
    >
      <Lines>
        {waiting.map((pitch) => (
          <Waiting key={pitch.id} pitch={pitch} records={records} />
        ))}
        <Line
          margin={
            <span class="mk">
              <Icon of={Flag} />
            </span>
          }
        >
          <EditableText
            label={say('panel.your-ask')}
            text={open?.[lead] ?? ''}
            draftKey={`ask:${person.id}:${lead}`}
            empty={say('panel.ask-empty')}
            voice
            wraps
            onSave={(words) => actions.saveAsk(person.id, { [lead]: words })}
          />
          <MetaLine>
            {others.map((size) => (
              <Words
                key={size}
                id={`pitch.row-${size}`}
                values={{ text: <bdi dir="auto">{open === null ? '' : askWords(open, size)}</bdi> }}
              />
            ))}
          </MetaLine>
          {open !== null && open.benefit.trim() !== '' && <Benefit person={person} text={open.benefit} />}
        </Line>
        {written && <Missing records={records} person={person} />}
      </Lines>
    </Section>
  );
}
