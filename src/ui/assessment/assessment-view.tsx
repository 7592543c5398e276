import { useState } from 'preact/hooks';
import { latestView, theirsIsIn } from '../../core/assessment.ts';
import { evidenceHint, evidenceOf, evidenceSince, newSince } from '../../core/assessment-evidence.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { Text, useWords } from '../messages.tsx';
import { AddLine } from '../panel/add-line.tsx';
import { PanelCapture } from '../panel/panel-capture.tsx';
import type { TabViewProps } from '../panel/panel-view.tsx';
import { PlaceFrame } from '../panel/place-frame.tsx';
import { TextButton } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import { EvidenceItem } from './evidence-item.tsx';
import { SideMark } from './level-line.tsx';
import { OwnView } from './own-view.tsx';
import { SeenOverTime } from './seen-over-time.tsx';
import { useViews } from './use-views.ts';

/** Their view as it was heard, once it is in. */
function Theirs({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const { them, name } = useViews(records);
  if (!them || !theirsIsIn(records)) return null;
  return (
    <Line as="div" class="sub" margin={<SideMark side="them" />}>
      <h3 class="label">{say('assessment.theirs', { name })}</h3>
      {them.level && <p>{say(`level.${them.level}`)}</p>}
      {them.words.trim() !== '' && (
        <q class="voice" dir="auto">
          {them.words}
        </q>
      )}
    </Line>
  );
}

/** Strengths to build on and what to work at, in own words; those of the last view stay until they are changed. */
function OwnGrowth({ records }: { records: MeetingRecords }) {
  const { say } = useWords();
  const actions = useActions();
  const { me, at } = useViews(records);
  const { id } = records.meeting;
  const before = latestView(records.assessments, 'me', id);
  return (
    <Section title={say('assessment.growth')}>
      {(['strengths', 'toWorkAt'] as const).map((part) => (
        <Line as="div" key={part} class="growth">
          <Field
            label={say(part === 'strengths' ? 'assessment.strengths' : 'assessment.to-work-at')}
            multiline
            voice
            value={me?.[part] ?? before?.[part] ?? ''}
            draftKey={`view:${id}:${part}`}
            placeholder={say(part === 'strengths' ? 'assessment.strengths-empty' : 'assessment.to-work-at-empty')}
            onSave={(text) => actions.saveView(at('me'), 'me', { [part]: text })}
          />
        </Line>
      ))}
    </Section>
  );
}

/** The evidence since the last view and what backs this one, each to be put right and told in full. */
function EvidenceSection({ records }: { records: MeetingRecords }) {
  const { say, formatNumber, today } = useWords();
  const actions = useActions();
  const { me, at } = useViews(records);
  const [all, setAll] = useState(false);
  const since = newSince(records);
  const whole = evidenceSince(records.recentEvidence, null);
  const backing = evidenceOf(me, whole);
  const fresh = evidenceSince(whole, since);
  const shown = all ? whole : whole.filter((one) => backing.includes(one) || fresh.includes(one));
  const rest = whole.length - shown.length;
  const hint = evidenceHint(backing, since, today);
  const isNew = since !== null && shown.every((one) => fresh.includes(one));
  return (
    <Section
      title={isNew ? say('assessment.evidence-since', { day: since }) : say('assessment.evidence')}
      {...(shown.length > 0 ? { count: formatNumber(shown.length) } : {})}
    >
      {hint && (
        <Line as="div">
          <p class="ui soon-words">
            <Text m={hint} />
          </p>
        </Line>
      )}
      <Lines>
        {shown.length === 0 && (
          <Line>
            <p class="muted">{say(since === null ? 'assessment.no-evidence' : 'assessment.no-new-evidence')}</p>
          </Line>
        )}
        {shown.map((one) => (
          <EvidenceItem key={one.id} one={one} backs={backing.includes(one)} at={me?.level ? at('me') : null} />
        ))}
        {rest > 0 && (
          <Line>
            <span class="ui">
              <TextButton onClick={() => setAll(true)}>{say('assessment.more-evidence', { n: rest })}</TextButton>
            </span>
          </Line>
        )}
        {me?.level && (
          <AddLine
            label={say('assessment.add-evidence')}
            draftKey={`backing:${records.meeting.id}`}
            onAdd={(text) => actions.addBacking(at('me'), text)}
            done={say('assessment.evidence-added')}
          />
        )}
      </Lines>
    </Section>
  );
}

/** The place: both views, what to build on, the evidence told in full, and how both views have gone over time. */
export function AssessmentView({ records, findDay }: { records: MeetingRecords; findDay?: TabViewProps['findDay'] }) {
  const { say } = useWords();
  if (!records.person) return null;
  return (
    <PlaceFrame title={say('assessment.place')} foot={<PanelCapture records={records} findDay={findDay} />}>
      <Section title={say('assessment.this-time')}>
        <OwnView records={records} backing={false} />
        <Theirs records={records} />
      </Section>
      <OwnGrowth records={records} />
      <EvidenceSection records={records} />
      <SeenOverTime records={records} />
    </PlaceFrame>
  );
}
