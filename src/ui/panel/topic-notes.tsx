import type { Topic, TopicKind } from '../../core/meetings.ts';
import type { Id } from '../../core/record.ts';
import type { Version } from '../../core/upkeep.ts';
import { type Undo, useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { useStampedSave } from './use-stamped-save.ts';

export interface TopicNotesProps {
  meetingId: Id;
  topic: { readonly id: Id; readonly kind: TopicKind };
  /** Null while a step of the talk was never touched. */
  record: Topic | null;
  label: string;
  versions: readonly Version[];
  autoFocus?: boolean;
}

/** The notes of a topic: they grow, are saved while one types, and show what another window wrote at the same time. */
export function TopicNotes({ meetingId, topic, record, label, versions, autoFocus = false }: TopicNotesProps) {
  const { say } = useWords();
  const actions = useActions();
  const stored = record?.notes ?? '';
  const stamped = useStampedSave(stored, record?.stamps['notes'], (text, readStamp) =>
    actions.editTopic(meetingId, topic, { notes: text }, readStamp),
  );
  return (
    <div
      class="notes"
      onInput={(event) => {
        if (event.target instanceof HTMLTextAreaElement) stamped.typed(event.target.value);
      }}
    >
      <Field
        label={label}
        hideLabel
        multiline
        voice
        value={stored}
        draftKey={`topic:${topic.id}:notes`}
        placeholder={say('panel.notes-placeholder')}
        onSave={stamped.save}
        autoFocus={autoFocus}
      />
      {versions
        .filter((version) => version.recordId === topic.id && version.field === 'notes' && version.deletedAt === null)
        .map((version) => (
          <OtherVersion
            key={version.id}
            version={version}
            onUse={() => actions.editTopic(meetingId, topic, { notes: version.text })}
          />
        ))}
    </div>
  );
}

/** The text that lost, in sight until somebody has looked at it. */
export function OtherVersion({ version, onUse }: { version: Version; onUse: () => Promise<Undo> }) {
  const { say } = useWords();
  const act = useAct();
  const actions = useActions();
  const use = async () => {
    const used = await act(onUse, say('panel.version-used'));
    // Should this fail, the version stays in sight, which does no harm.
    if (used) await actions.removeItem('versions', version.id).catch(() => {});
  };
  return (
    <div class="version">
      <div class="label">{say('panel.version', { time: version.at })}</div>
      <p class="voice" dir="auto">
        {version.text}
      </p>
      <div class="row wrap">
        <Button small onClick={() => void use()}>
          {say('panel.version-use')}
        </Button>
        <Button
          small
          kind="quiet"
          onClick={() => void act(() => actions.removeItem('versions', version.id), say('panel.version-dismissed'))}
        >
          {say('panel.version-dismiss')}
        </Button>
      </div>
    </div>
  );
}
