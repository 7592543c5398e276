import { ArrowDown, ArrowUp, Flag } from 'lucide';
import type { Person } from '../../core/people.ts';
import { askWords } from '../../core/pitch.ts';
import type { AskSize, Pitch } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { EditableText } from '../panel/editable-text.tsx';
import { TextButton } from '../parts/button.tsx';
import { LaneButton } from '../parts/lane-tag.tsx';
import { Lines, MetaLine, Section } from '../parts/line.tsx';
import { Of } from '../parts/of.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { PartLine } from './part.tsx';

const icons = { larger: ArrowUp, ask: Flag, smaller: ArrowDown } as const;
const sizes: readonly AskSize[] = ['larger', 'ask', 'smaller'];

interface SizesProps {
  person: Person;
  pitch: Pitch | null;
  /** The sizes without words that should have some. */
  warn: (size: AskSize) => boolean;
}

/** The ask in three sizes, one of which leads. */
export function SizesSection({ person, pitch, warn }: SizesProps) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const lead = pitch?.lead ?? 'ask';
  const leadWith = (size: AskSize) =>
    void act(() => actions.saveAsk(person.id, { lead: size }), say('pitch.lead-told', { text: pitch?.[size] ?? '' }));
  return (
    <Section title={say('pitch.sizes')}>
      <Lines>
        {sizes.map((size) => {
          const words = pitch ? askWords(pitch, size) : '';
          const leads = size === lead && words !== '';
          return (
            <PartLine key={size} icon={icons[size]} missing={warn(size)} class={leads ? 'size leads' : 'size'}>
              <EditableText
                label={say(`pitch.size-${size}`)}
                text={pitch?.[size] ?? ''}
                draftKey={`ask:${person.id}:${size}`}
                empty={say(`pitch.size-${size}-empty`)}
                voice={leads || (size === 'ask' && words === '')}
                wraps
                onSave={(text) => actions.saveAsk(person.id, { [size]: text })}
              />
              <MetaLine>
                {size !== 'ask' && say(`pitch.size-${size}-short`)}
                {leads && <b class="leads-word">{say('pitch.leads')}</b>}
                {words !== '' && !leads && (
                  <TextButton onClick={() => leadWith(size)}>
                    {say('pitch.lead-with')}
                    <Of what={words} />
                  </TextButton>
                )}
                {leads && (
                  <LaneButton
                    lane={pitch?.lane ?? 'private'}
                    onChange={(lane) => void act(() => actions.saveAsk(person.id, { lane }), say(`pitch.ask-${lane}`))}
                  />
                )}
              </MetaLine>
            </PartLine>
          );
        })}
      </Lines>
    </Section>
  );
}
