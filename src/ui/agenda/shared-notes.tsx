import { agendaNotesId } from '../../core/identity.ts';
import type { Version } from '../../core/upkeep.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import type { PanelShown } from '../panel/panel-state.ts';
import { useStampedSave } from '../panel/use-stamped-save.ts';
import { Button } from '../parts/button.tsx';
import { Field } from '../parts/field.tsx';

function OtherVersion({ version, meetingId }: { version: Version; meetingId: string }) {
  const say = useSay();
  const actions = useActions();
  const dismiss = () => actions.removeItem('versions', version.id).catch(() => undefined);
  // Should the first fail, the version stays in sight, which does no harm.
  const use = () => actions.editAgendaNotes(meetingId, version.text).then(dismiss, () => undefined);
  return (
    <div class="agenda-version">
      <p class="meta">{say('panel.version', { time: version.at })}</p>
      <p dir="auto">{version.text}</p>
      <div class="row wrap">
        <Button small onClick={() => void use()}>
          {say('panel.version-use')}
        </Button>
        <Button small onClick={() => void dismiss()}>
          {say('panel.version-dismiss')}
        </Button>
      </div>
    </div>
  );
}

/** The notes for both, saved while one types. What another window wrote at the same time stays in sight. */
export function SharedNotes({ shown, notes }: { shown: PanelShown; notes: string }) {
  const say = useSay();
  const actions = useActions();
  const { meeting, notes: records } = shown.records;
  const id = agendaNotesId(meeting.id);
  const record = records.find((one) => one.id === id && one.deletedAt === null);
  const stamped = useStampedSave(notes, record?.stamps['text'], (text, readStamp) =>
    actions.editAgendaNotes(meeting.id, text, readStamp),
  );
  return (
    <div
      class="agenda-notes"
      onInput={(event) => {
        if (event.target instanceof HTMLTextAreaElement) stamped.typed(event.target.value);
      }}
    >
      <Field label={say('agenda.notes')} multiline value={notes} draftKey={`agenda:${id}`} onSave={stamped.save} />
      <p class="meta">{say('agenda.for-both')}</p>
      {shown.versions
        .filter((one) => one.recordId === id && one.deletedAt === null)
        .map((one) => (
          <OtherVersion key={one.id} version={one} meetingId={meeting.id} />
        ))}
    </div>
  );
}
