import { Footprints, Lock } from 'lucide';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import type { Person } from '../../core/people.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { EditableText } from '../panel/editable-text.tsx';
import { TextButton } from '../parts/button.tsx';
import { LaneButton, LaneTag } from '../parts/lane-tag.tsx';
import { Lines, MetaLine, Section } from '../parts/line.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { PartLine } from './part.tsx';

/** Where I want to be, in two texts: the part to tell, and the whole of it, which is nobody else's. */
export function WhereSection({ records, person, warn }: { records: MeetingRecords; person: Person; warn: boolean }) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const { vision } = records;
  const told = vision?.toTell.trim() ?? '';
  return (
    <Section title={say('pitch.where')}>
      <Lines>
        <PartLine icon={Footprints} missing={warn}>
          <EditableText
            label={say('pitch.to-tell')}
            text={vision?.toTell ?? ''}
            draftKey={`vision:${person.id}:told`}
            empty={say('pitch.to-tell-empty')}
            voice
            wraps
            onSave={(toTell) => actions.saveVision(person.id, { toTell })}
          />
          {told !== '' && (
            <MetaLine>
              {say('pitch.to-tell-short')}
              <TextButton onClick={() => actions.openWorkspace(`plan/so-far/${person.id}`)}>
                {say('pitch.show-plan')}
              </TextButton>
              <LaneButton
                lane={vision?.lane ?? 'private'}
                onChange={(lane) => void act(() => actions.setToldLane(person.id, lane), say(`pitch.told-${lane}`))}
              />
            </MetaLine>
          )}
        </PartLine>
        <PartLine icon={Lock}>
          <EditableText
            label={say('pitch.mine')}
            text={vision?.mine ?? ''}
            draftKey={`vision:${person.id}:mine`}
            empty={say('pitch.mine-empty')}
            wraps
            onSave={(mine) => actions.saveVision(person.id, { mine })}
          />
          <MetaLine>
            {say('pitch.mine-short')}
            {say('pitch.mine-never')}
            <LaneTag lane="private" />
          </MetaLine>
        </PartLine>
      </Lines>
    </Section>
  );
}
