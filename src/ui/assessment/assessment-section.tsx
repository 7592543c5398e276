import { useState } from 'preact/hooks';
import { evidenceOf } from '../../core/assessment-evidence.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useWords } from '../messages.tsx';
import { usePlaces } from '../panel/place.ts';
import { Button, TextButton } from '../parts/button.tsx';
import { Line, Section } from '../parts/line.tsx';
import { SideMark } from './level-line.tsx';
import { OwnView } from './own-view.tsx';
import { useViews } from './use-views.ts';

/** My view in one sentence: the level, how much backs it, and what I expect to hear. */
function useSummary(records: MeetingRecords): { readonly words: string; readonly whole: boolean } {
  const { say } = useWords();
  const { me, guess } = useViews(records);
  const n = evidenceOf(me, records.recentEvidence).length;
  if (!me?.level) return { words: '', whole: false };
  const level = say(`level.${me.level}`);
  const expected = guess?.level ? say(`level.${guess.level}`) : '';
  const backed = n > 0 ? ('backed' as const) : ('bare' as const);
  const words = expected
    ? say(`assessment.sum-${backed}-expect`, { level, n, expected })
    : say(`assessment.sum-${backed}`, { level, n });
  return { words, whole: n > 0 && expected !== '' };
}

function Body({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const { go } = usePlaces();
  const { words, whole } = useSummary(records);
  // What was whole when it came into view is told in one line; nothing folds away under somebody's hands.
  const [open, setOpen] = useState(!whole);
  return (
    <Section title={say('assessment.title')}>
      {open ? (
        <OwnView records={records} />
      ) : (
        <Line as="div" margin={<SideMark side="me" />}>
          <p>{words}</p>
        </Line>
      )}
      <Line as="div" class="view-ways">
        <span class="row wrap">
          {(!open || whole) && (
            <Button small onClick={() => setOpen(!open)}>
              {say(open ? 'assessment.fold' : 'assessment.change')}
            </Button>
          )}
          <span class="ui">
            <TextButton onClick={() => go({ at: 'assessment' })}>{say('assessment.to-place')}</TextButton>
          </span>
        </span>
      </Line>
    </Section>
  );
}

/** In Prepare: how I see my work, with evidence, and what I expect to hear. One line once that is done. */
export function AssessmentSection({ records }: { records: MeetingRecords }) {
  const { person } = records;
  if (person?.relationship !== 'manager' && person?.relationship !== 'skip-level') return null;
  return <Body key={records.meeting.id} records={records} />;
}
