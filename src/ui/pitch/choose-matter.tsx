import { useId, useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import type { Matter, Person } from '../../core/people.ts';
import type { Id } from '../../core/record.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { AddField } from '../parts/add-field.tsx';
import { Button } from '../parts/button.tsx';
import { Circle } from '../parts/circle.tsx';
import { Segments } from '../parts/segments.tsx';
import { useAct } from '../parts/undo-bar.tsx';

const fills = { said: 'full', seen: 'half', guess: 'dashed' } as const;
const ways = ['said', 'seen', 'guess'] as const;
const kinds = ['worries', 'measured-on'] as const;

interface ChooseMatterProps {
  person: Person;
  matters: readonly Matter[];
  chosen: Id | null;
  onDone: () => void;
}

/** Which of what matters to them the ask serves: one that is known, none, or a new one with how it is known. */
export function ChooseMatter({ person, matters, chosen, onDone }: ChooseMatterProps) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const group = useId();
  const [how, setHow] = useState<Matter['how']>('said');
  const [kind, setKind] = useState<(typeof kinds)[number]>('worries');
  const name = firstName(person.name);
  const choose = (matterId: Id | null, told: string) => void act(() => actions.saveAsk(person.id, { matterId }), told);
  return (
    <div class="matters">
      {matters.length > 0 && (
        <fieldset>
          <legend class="label">{say('pitch.matter-which', { name })}</legend>
          {matters.map(({ id, text, how: known }) => (
            <label key={id} class={id === chosen ? 'choice on' : 'choice'}>
              <input
                type="radio"
                class="vh"
                name={group}
                checked={id === chosen}
                onChange={() => choose(id, say('pitch.matter-told', { text }))}
              />
              <span class="mk">
                <Circle fill={fills[known]} />
              </span>
              <span>
                <span dir="auto">{text}</span>
                <span class="meta block">{say(`how.${known}`, { name })}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div class="matter-new">
        <Segments
          legend={say('pitch.matter-kind')}
          hideLegend={false}
          options={kinds.map((value) => ({ value, label: say(`pitch.matter-${value}`, { name }) }))}
          value={kind}
          onChoose={setKind}
        />
        <Segments
          legend={say('pitch.matter-how')}
          hideLegend={false}
          options={ways.map((value) => ({ value, label: say(`how.${value}`, { name }) }))}
          value={how}
          onChoose={setHow}
        />
        <AddField
          label={say('pitch.matter-add', { name })}
          draftKey={`matter:${person.id}`}
          button={say('pitch.matter-add-button')}
          onAdd={(text) => actions.addMatterServed(person.id, { kind, how, text })}
          done={say('pitch.matter-added')}
        />
        <p class="meta">{say('pitch.matter-never')}</p>
      </div>
      <div class="row wrap">
        <Button small onClick={onDone}>
          {say('pitch.matter-done')}
        </Button>
        {chosen !== null && (
          <Button small kind="quiet" onClick={() => choose(null, say('pitch.matter-none-told'))}>
            {say('pitch.matter-none')}
          </Button>
        )}
      </div>
    </div>
  );
}
