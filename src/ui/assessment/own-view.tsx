import { isStale, ownViews } from '../../core/assessment.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { EditableText } from '../panel/editable-text.tsx';
import { Button } from '../parts/button.tsx';
import { Line } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { EvidenceChoice } from './evidence-choice.tsx';
import { LevelChoice, LevelSegments } from './level-choice.tsx';
import { SideMark } from './level-line.tsx';
import { useViews } from './use-views.ts';

/** The last view, where it has grown old: one press says that it still holds. */
function LastTime({ records }: { records: MeetingRecords }) {
  const { say, today } = useWords();
  const act = useAct();
  const actions = useActions();
  const { current, before } = ownViews(records, 'me', today);
  if (current?.level || !before || !isStale(before, records, today)) return null;
  const level = say(`level.${before.level}`);
  return (
    <Line as="div" class="last-time">
      <span class="row wrap">
        <span class="ui">{say('assessment.last-time', { day: before.day, level })}</span>
        <Button
          small
          onClick={() =>
            void act(
              () => actions.saveView({ meetingId: records.meeting.id, from: before.id }, 'me', {}),
              say('assessment.told-me', { level }),
            )
          }
        >
          {say('assessment.still-so')}
        </Button>
      </span>
    </Line>
  );
}

/** My view, to be written: the level, why, what backs it (here, unless that is chosen elsewhere), what I expect to hear. */
export function OwnView({ records, backing = true }: { records: MeetingRecords; backing?: boolean }) {
  const { say } = useWords();
  const actions = useActions();
  const { me, guess, name, at, choose } = useViews(records);
  const { id } = records.meeting;
  return (
    <>
      <LastTime records={records} />
      <Line as="div" margin={<SideMark side="me" />}>
        <LevelChoice
          legend={say('assessment.mine')}
          value={me?.level ?? null}
          onChoose={(level) => choose('me', level)}
        />
        {me?.level && (
          <div class="why">
            <EditableText
              label={say('assessment.why')}
              text={me.words}
              draftKey={`view:${id}:me`}
              empty={say('assessment.why-empty')}
              voice
              onSave={(words) => actions.saveView(at('me'), 'me', { words })}
            />
          </div>
        )}
      </Line>
      {backing && me?.level && <EvidenceChoice records={records} />}
      <Line as="div" class="sub" margin={<SideMark side="guess" />}>
        <h3 class="label">{say('assessment.guess', { name })}</h3>
        <div class="level-segments guess-segments">
          <LevelSegments
            legend={say('assessment.guess', { name })}
            value={guess?.level ?? null}
            onChoose={(level) => choose('guess', level)}
          />
        </div>
      </Line>
    </>
  );
}
