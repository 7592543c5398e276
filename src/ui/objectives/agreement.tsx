import { firstName } from '../../core/names.ts';
import type { ObjectivesPlace } from '../../core/objectives/objectives-place.ts';
import type { Objective } from '../../core/plan.ts';
import { startDay } from '../../core/stage.ts';
import { DayChoice } from '../commitments/day-choice.tsx';
import { useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { Choice } from '../workspace/choice.tsx';
import { partnerOf } from './objectives-shown.ts';
import { useObjectiveActs } from './use-objective-acts.ts';

const nobody = '';

/** With whom it was agreed and when; not agreed yet is said plainly, with two ways on. */
export function Agreement({ one, shown }: { one: Objective; shown: ObjectivesPlace }) {
  const { say, today, zone } = useWords();
  const acts = useObjectiveActs(one);
  const partner = partnerOf(shown, one);
  const agreed = one.agreedWith !== null;
  const next = partner && shown.next.get(partner.id);
  const raised = shown.raised.has(one.id);
  const name = partner ? firstName(partner.name) : '';
  const choices = shown.people
    .filter((person) => person.name !== '' && (!person.archivedOn || person.id === one.agreedWith))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return (
    <section class="detail" aria-label={say('objectives.agreement')}>
      <h4 class="label">{say('objectives.agreement')}</h4>
      {!agreed && <p>{partner ? say('objectives.not-agreed', { name }) : say('objectives.not-agreed-nobody')}</p>}
      {!agreed && partner && (
        <div class="row wrap">
          <Button small onClick={() => void acts.agree(partner, today)}>
            {say('objectives.agree-today', { name })}
          </Button>
          {next && (
            <Button small disabled={raised} onClick={() => void acts.raise(partner)}>
              {say(
                raised
                  ? 'objectives.raised'
                  : startDay(next, zone) === today
                    ? 'objectives.raise-today'
                    : 'objectives.raise-next',
              )}
            </Button>
          )}
        </div>
      )}
      <div class="detail-pair">
        <Choice
          label={say('objectives.agreed-with')}
          options={[
            { value: nobody, label: say('objectives.nobody') },
            ...choices.map((person) => ({ value: person.id, label: person.name })),
          ]}
          value={one.agreedWith ?? nobody}
          onChoose={(id) => {
            const person = choices.find((other) => other.id === id);
            void (person ? acts.agree(person, one.agreedOn ?? today) : acts.notAgreed());
          }}
        />
        {agreed && (
          <DayChoice
            label={say('objectives.agreed-on')}
            day={one.agreedOn}
            set={say('objectives.set')}
            max={today}
            onDay={(day) => void acts.edit({ agreedOn: day })}
          />
        )}
      </div>
    </section>
  );
}
