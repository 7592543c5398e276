import { Printer } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PlanSoFar, Unknown } from '../../core/plan-so-far.ts';
import { Text, useWords } from '../messages.tsx';
import { Button } from '../parts/button.tsx';

function Closing({ plan }: { plan: PlanSoFar }) {
  const { say } = useWords();
  const areas: readonly Unknown[] = ['business', 'industry', 'team'];
  return (
    <section class="sf-closing" aria-labelledby="sf-closing">
      <h2 id="sf-closing">{say('pitch.plan-closing')}</h2>
      <div class="sf-areas">
        {areas.map((area) => (
          <div key={area}>
            <h3 class="label">{say(`pitch.about-${area}`)}</h3>
            <ul>
              {plan.questions
                .filter(({ about }) => about === area)
                .map(({ ask }, index) => (
                  <li key={index} class="voice">
                    <Text m={ask} />
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
      <p class="sf-ready">{say('pitch.plan-ready')}</p>
    </section>
  );
}

interface PlanSoFarViewProps {
  plan: PlanSoFar;
  /** The roadmap, where a milestone of it may be shown. */
  drawing: ComponentChildren;
  onPrint: () => void;
}

/**
 * The plan, to be looked at together: no name, nothing private, nothing to edit, over the whole width. It reads the same
 * on paper.
 */
export function PlanSoFarView({ plan, drawing, onPrint }: PlanSoFarViewProps) {
  const { say } = useWords();
  const title = say('pitch.plan-title');
  useEffect(() => {
    document.title = title;
  }, [title]);
  const { toTell, steps, ask, milestones } = plan;
  const empty = toTell === null && steps.length === 0 && ask === null && milestones.length === 0;
  return (
    <main class="sf">
      <header class="sf-head">
        <div class="grow">
          <p class="sf-over">{say(toTell === null ? 'pitch.plan-over' : 'pitch.where')}</p>
          <h1 dir="auto">{toTell ?? title}</h1>
        </div>
        <Button small icon={Printer} onClick={onPrint}>
          {say('pitch.plan-print')}
        </Button>
      </header>
      {empty && <p class="sf-empty">{say('pitch.plan-empty')}</p>}
      {steps.length > 0 && (
        <section class="sf-steps" aria-labelledby="sf-steps">
          <h2 id="sf-steps" class="label">
            {say('pitch.steps')}
          </h2>
          <ol>
            {steps.map((step, index) => (
              <li key={index} dir="auto">
                {step}
              </li>
            ))}
          </ol>
        </section>
      )}
      {drawing && (
        <section aria-labelledby="sf-milestones">
          <h2 id="sf-milestones" class="vh">
            {say('pitch.plan-milestones')}
          </h2>
          {drawing}
        </section>
      )}
      {ask && (
        <section class="sf-ask" aria-labelledby="sf-ask">
          <h2 id="sf-ask" class="label">
            {say('pitch.read-ask')}
          </h2>
          <p class="voice" dir="auto">
            {ask.words}
          </p>
          {ask.benefit !== '' && (
            <p class="muted">
              {say('pitch.plan-gain')} <bdi dir="auto">{ask.benefit}</bdi>
            </p>
          )}
          {ask.ease !== '' && (
            <p class="muted">
              {say('pitch.ease-lead')} <bdi dir="auto">{ask.ease}</bdi>
            </p>
          )}
        </section>
      )}
      <Closing plan={plan} />
    </main>
  );
}

/** An address that names nobody. */
export function PlanNobody() {
  const { say } = useWords();
  return (
    <main class="sf">
      <p class="sf-empty">{say('pitch.plan-nobody')}</p>
    </main>
  );
}
