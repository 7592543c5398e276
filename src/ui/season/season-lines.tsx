import { Footprints } from 'lucide';
import type { Season } from '../../core/plan.ts';
import type { Id } from '../../core/record.ts';
import type { PlacedStep } from '../../core/season/plan-season.ts';
import { useActions } from '../actions.ts';
import { useWords, Words } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Line, Lines } from '../parts/line.tsx';

export interface StepHere {
  readonly season: Season;
  readonly placed: PlacedStep;
}

/** What a season wants of this one-on-one, in a line for each step. */
export function SeasonLines({ steps }: { steps: readonly StepHere[] }) {
  const { say } = useWords();
  const actions = useActions();
  const titles = new Map<Id, string>(steps.map(({ season }) => [season.id, season.title]));
  return (
    <section class="sec season-lines" aria-label={say('season.panel')}>
      {[...titles].map(([id, title]) => (
        <Lines key={id} tight>
          <Line
            margin={
              <span class="mk">
                <Icon of={Footprints} />
              </span>
            }
          >
            <div class="meta">
              <Words
                id="season.panel-from"
                values={{
                  season: (
                    <button type="button" class="link" dir="auto" onClick={() => actions.openWorkspace('plan/season')}>
                      {title}
                    </button>
                  ),
                }}
              />
            </div>
            {steps
              .filter(({ season }) => season.id === id)
              .map(({ placed: { step } }) => (
                <p key={step.id}>
                  <Words
                    id="season.panel-step"
                    values={{ what: say(`season.what-${step.what}`), text: <bdi>{step.text}</bdi> }}
                  />
                </p>
              ))}
          </Line>
        </Lines>
      ))}
    </section>
  );
}
