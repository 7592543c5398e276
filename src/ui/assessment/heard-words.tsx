import { viewsIn } from '../../core/assessment.ts';
import { assessmentId } from '../../core/identity.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Version } from '../../core/upkeep.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { OtherVersion } from '../panel/topic-notes.tsx';
import { useStampedSave } from '../panel/use-stamped-save.ts';
import { Field } from '../parts/field.tsx';

export interface HeardWordsProps {
  records: MeetingRecords;
  name: string;
  versions: readonly Version[];
  autoFocus: boolean;
  /** Told what stands in the field, on every key. */
  onTyped: (text: string) => void;
}

/** Their words as heard: saved while one types, as notes are, and what another window wrote meanwhile stays in sight. */
export function HeardWords({ records, name, versions, autoFocus, onTyped }: HeardWordsProps) {
  const say = useSay();
  const actions = useActions();
  const { id } = records.meeting;
  const { them } = viewsIn(records.assessments, id);
  const at = { meetingId: id, from: null };
  const stored = them?.words ?? '';
  const stamped = useStampedSave(stored, them?.stamps['words'], (words, readStamp) =>
    actions.saveView(at, 'them', { words }, readStamp),
  );
  const recordId = assessmentId(id, 'them');
  const label = say('assessment.heard', { name });
  return (
    <div
      class="notes"
      onInput={(event) => {
        if (!(event.target instanceof HTMLTextAreaElement)) return;
        stamped.typed(event.target.value);
        onTyped(event.target.value);
      }}
    >
      <Field
        label={label}
        hideLabel
        multiline
        voice
        value={stored}
        draftKey={`view:${id}:them`}
        placeholder={label}
        onSave={stamped.save}
        autoFocus={autoFocus}
      />
      {versions
        .filter((one) => one.recordId === recordId && one.field === 'words' && one.deletedAt === null)
        .map((version) => (
          <OtherVersion
            key={version.id}
            version={version}
            onUse={() => actions.saveView(at, 'them', { words: version.text })}
          />
        ))}
    </div>
  );
}
