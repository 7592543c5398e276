import { factsOfMeeting } from '../../core/letters/facts.ts';
import { ChecklistSection } from '../checklists/checklist-section.tsx';
import { useWords } from '../messages.tsx';
import { PageFrame } from '../panel/panel-frame.tsx';
import { hasBegun } from '../panel/panel-state.ts';
import type { TabViewProps } from '../panel/panel-view.tsx';
import { Line } from '../parts/line.tsx';
import { LetterComposer } from './letter-composer.tsx';
import { OtherLetters } from './other-letters.tsx';

/** After the talk: the letter that puts it in writing, what leaves and what stays, and how far it has come. */
export function FollowUpView({ shown, sender = '' }: TabViewProps & { sender?: string }) {
  const { say, today, now, zone } = useWords();
  const { records, versions } = shown;
  if (!hasBegun(records, now, today, zone)) {
    return (
      <PageFrame tab="follow-up">
        <div class="sec">
          <Line as="div">
            <p class="voice strong">{say('letters.nothing-said')}</p>
          </Line>
        </div>
        <OtherLetters records={records} />
      </PageFrame>
    );
  }
  return (
    <LetterComposer
      shown={{ kind: 'thank-you', facts: factsOfMeeting(records), versions, sender }}
      frame={(page, foot) => (
        <PageFrame tab="follow-up" foot={foot}>
          <ChecklistSection records={records} stages={['follow-up', 'deliver']} />
          {page}
        </PageFrame>
      )}
      after={<OtherLetters records={records} />}
    />
  );
}
