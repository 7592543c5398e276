import { CalendarPlus } from 'lucide';
import { CarriedLines } from '../agenda/carried-lines.tsx';
import { NextMeeting } from '../agenda/next-meeting.tsx';
import { useWords } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines, Section } from '../parts/line.tsx';
import type { HeldQuestions } from './held-questions.ts';
import type { PanelShown } from './panel-state.ts';

/** The next talk, and what goes along to it. */
export function NextSection({ shown, held, sender }: { shown: PanelShown; held: HeldQuestions; sender: string }) {
  const { say } = useWords();
  return (
    <Section title={say('panel.next-time')}>
      <Lines>
        <Line
          margin={
            <span class="mk">
              <Icon of={CalendarPlus} />
            </span>
          }
        >
          <NextMeeting shown={shown} sender={sender} />
        </Line>
        <CarriedLines records={shown.records} held={held} />
      </Lines>
    </Section>
  );
}
