import { useRef } from 'preact/hooks';
import type { Person } from '../../core/people.ts';
import type { Pitch } from '../../core/plan.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { AddLine } from '../panel/add-line.tsx';
import { EditableText } from '../panel/editable-text.tsx';
import { useReorder } from '../panel/use-reorder.ts';
import { Line, Lines, Section } from '../parts/line.tsx';
import { OrderMark } from '../parts/mark.tsx';
import { Menu } from '../parts/menu.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { MissingMark, MissingWords } from './part.tsx';

// As many as a pitch holds.
const mostSteps = 20;

/** A name for each line that goes along when it moves, so that the focus does, too. */
function useLineNames(count: number) {
  const names = useRef<string[]>([]);
  const made = useRef(0);
  while (names.current.length < count) {
    made.current += 1;
    names.current.push(String(made.current));
  }
  names.current.length = count;
  return names;
}

/** The near-term steps towards the vision, in order. */
export function StepsSection({ person, pitch, warn }: { person: Person; pitch: Pitch | null; warn: boolean }) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const steps = pitch?.steps ?? [];
  const names = useLineNames(steps.length);
  const save = (next: readonly string[]) => actions.saveAsk(person.id, { steps: [...next] });
  const reorder = useReorder(
    (name, after) => {
      const from = names.current.indexOf(name);
      const order = names.current.filter((other) => other !== name);
      order.splice(after === null ? 0 : order.indexOf(after) + 1, 0, name);
      const next = order.map((one) => steps[names.current.indexOf(one)] ?? '');
      names.current = from < 0 ? names.current : order;
      return save(next);
    },
    names.current.map((id, index) => ({ id, text: steps[index] ?? '' })),
  );
  return (
    <Section title={say('pitch.steps')}>
      <Lines ordered tight drag={reorder.drag}>
        {steps.map((step, index) => {
          const name = names.current[index] ?? '';
          return (
            <Line key={name} margin={<OrderMark n={index + 1} />} row={name} grip>
              <div class="item" onKeyDownCapture={(event) => reorder.onKey(event, name, step)}>
                <div class="grow">
                  <EditableText
                    label={say('pitch.step')}
                    text={step}
                    draftKey={`steps:${person.id}:${index}`}
                    wraps
                    onSave={(text) => save(steps.with(index, text))}
                  />
                </div>
                <Menu
                  name={say('panel.more-for', { text: step })}
                  items={[
                    ...reorder.items(name, step),
                    {
                      key: 'remove',
                      label: say('panel.remove'),
                      onChoose: () => {
                        names.current = names.current.filter((other) => other !== name);
                        void act(() => save(steps.toSpliced(index, 1)), say('panel.removed', { text: step }));
                      },
                    },
                  ]}
                />
              </div>
            </Line>
          );
        })}
        {steps.length < mostSteps && (
          <AddLine
            label={say('pitch.step-add')}
            draftKey={`steps:${person.id}:add`}
            onAdd={(text) => save([...steps, text])}
            done={say('pitch.step-added')}
          />
        )}
        {warn && (
          <Line class="missing" margin={<MissingMark />}>
            <MissingWords enough="pitch.one-step" />
          </Line>
        )}
      </Lines>
    </Section>
  );
}
