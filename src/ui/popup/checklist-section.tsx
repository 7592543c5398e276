/** The checklist opened in place. Loaded when it is first opened, with its sentences and its sheet. */
import '../checklists/checklists.css';
import { checklistOf } from '../../core/checklist.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import words from '../../locales/en/checklists.json';
import { useActions } from '../actions.ts';
import { ItemRow } from '../checklists/item-row.tsx';
import { MoreWords, useWords } from '../messages.tsx';
import { Lines, Section } from '../parts/line.tsx';

function Items({ records }: { records: MeetingRecords }) {
  const { say, now, zone } = useWords();
  const actions = useActions();
  const { id } = records.meeting;
  const { items, moment } = checklistOf(records, now, zone);
  return (
    <Section title={say(`checklist.at-${moment}`)} class="checks">
      <Lines tight>
        {items.map((item) => (
          <ItemRow key={item.key} item={item} meetingId={id} onGo={(goal) => actions.openPanel(id, goal)} />
        ))}
      </Lines>
    </Section>
  );
}

/** What is done and what is left, each with the way to where it is done. */
export function ChecklistSection({ records }: { records: MeetingRecords }) {
  return (
    <MoreWords catalogue={words}>
      <Items records={records} />
    </MoreWords>
  );
}
