import { useState } from 'preact/hooks';
import { evidenceHint, evidenceOf, evidenceSince, newSince, offeredFor } from '../../core/assessment-evidence.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Evidence } from '../../core/standing.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { AddLine } from '../panel/add-line.tsx';
import { TextButton } from '../parts/button.tsx';
import { Line, Lines } from '../parts/line.tsx';
import { Tick } from '../parts/tick.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useViews } from './use-views.ts';

function Choice({ one, records, backs }: { one: Evidence; records: MeetingRecords; backs: boolean }) {
  const { say, formatDay } = useWords();
  const act = useAct();
  const actions = useActions();
  const { at } = useViews(records);
  const told = backs ? 'assessment.no-longer-backs' : 'assessment.backs';
  return (
    <Line class="check">
      <Tick
        checked={backs}
        onChange={(to) => void act(() => actions.backWith(at('me'), one.id, to), say(told, { text: one.text }))}
      >
        <bdi dir="auto">{one.text}</bdi> <span class="meta num">{formatDay(one.day, 'day-month')}</span>
      </Tick>
    </Line>
  );
}

/** Which evidence backs my view: what is new since the last one is offered first, and one line makes more of it. */
export function EvidenceChoice({ records }: { records: MeetingRecords }) {
  const { say, today } = useWords();
  const actions = useActions();
  const { me, at } = useViews(records);
  const [all, setAll] = useState(false);
  const { recentEvidence, meeting } = records;
  const since = newSince(records);
  const backing = evidenceOf(me, recentEvidence);
  const whole = evidenceSince(recentEvidence, null);
  const shown = all ? whole : offeredFor(me, recentEvidence, since);
  const rest = whole.length - shown.length;
  const hint = evidenceHint(backing, since, today);
  return (
    <>
      <Line as="div" class="sub">
        <h3 class="label">{say('assessment.what-backs')}</h3>
        {hint && (
          <p class="ui soon-words">
            <Text m={hint} />
          </p>
        )}
      </Line>
      <Lines tight>
        {shown.map((one) => (
          <Choice key={one.id} one={one} records={records} backs={backing.includes(one)} />
        ))}
        {rest > 0 && (
          <Line>
            <span class="ui">
              <TextButton onClick={() => setAll(true)}>{say('assessment.more-evidence', { n: rest })}</TextButton>
            </span>
          </Line>
        )}
        <AddLine
          label={say('assessment.add-evidence')}
          draftKey={`backing:${meeting.id}`}
          onAdd={(text) => actions.addBacking(at('me'), text)}
          done={say('assessment.evidence-added')}
        />
      </Lines>
    </>
  );
}
