import { Check, CornerDownRight } from 'lucide';
import { useState } from 'preact/hooks';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { firstName } from '../../core/names.ts';
import type { Person } from '../../core/people.ts';
import type { Pitch } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { EditableText } from '../panel/editable-text.tsx';
import { TextButton } from '../parts/button.tsx';
import { Lines, MetaLine, Section } from '../parts/line.tsx';
import { ChooseMatter } from './choose-matter.tsx';
import { PartLine } from './part.tsx';

interface GainProps {
  records: MeetingRecords;
  person: Person;
  pitch: Pitch | null;
  warn: boolean;
}

/** What the other one gains, and what it serves of that which matters to them. */
export function GainSection({ records, person, pitch, warn }: GainProps) {
  const say = useSay();
  const actions = useActions();
  const [choosing, setChoosing] = useState(false);
  const name = firstName(person.name);
  const matters = records.matters.filter(({ deletedAt }) => deletedAt === null);
  const served = matters.find(({ id }) => id === pitch?.matterId);
  const written = (pitch?.benefit ?? '') !== '';
  return (
    <Section title={say('panel.benefit-label', { name })}>
      <Lines>
        <PartLine icon={CornerDownRight} missing={warn} class="gain">
          <EditableText
            label={say('panel.benefit-label', { name })}
            text={pitch?.benefit ?? ''}
            draftKey={`ask:${person.id}:benefit`}
            empty={say('panel.benefit-empty')}
            wraps
            onSave={(benefit) => actions.saveAsk(person.id, { benefit })}
          />
          {(written || served) && (
            <MetaLine>
              {served ? say('pitch.serves', { name }) : say('pitch.serves-nothing', { name })}
              <TextButton aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
                {say(served ? 'pitch.matter-change' : 'pitch.matter-choose')}
              </TextButton>
            </MetaLine>
          )}
          {served && (
            <p class="voice matter" dir="auto">
              <q>{served.text}</q>
            </p>
          )}
          {choosing && (
            <ChooseMatter
              person={person}
              matters={matters}
              chosen={served?.id ?? null}
              onDone={() => setChoosing(false)}
            />
          )}
        </PartLine>
      </Lines>
    </Section>
  );
}

/** How I make it easy to say yes. */
export function EaseSection({ person, pitch, warn }: Omit<GainProps, 'records'>) {
  const say = useSay();
  const actions = useActions();
  return (
    <Section title={say('pitch.ease')}>
      <Lines>
        <PartLine icon={Check} missing={warn}>
          <EditableText
            label={say('pitch.ease')}
            text={pitch?.ease ?? ''}
            draftKey={`ask:${person.id}:ease`}
            empty={say('pitch.ease-empty')}
            wraps
            onSave={(ease) => actions.saveAsk(person.id, { ease })}
          />
        </PartLine>
      </Lines>
    </Section>
  );
}
