import { useEffect, useRef } from 'preact/hooks';
import { isHeard, type Side, theirsIsIn } from '../../core/assessment.ts';
import { stepId } from '../../core/identity.ts';
import type { MeetingRecords } from '../../core/meeting-records.ts';
import { useActions } from '../actions.ts';
import { useSay } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { DifferenceQuestions } from './difference-questions.tsx';
import { HiddenView, OwnWords } from './hidden-view.tsx';
import { LevelSegments } from './level-choice.tsx';
import { LevelLine } from './level-line.tsx';
import type { ViewStepProps } from './their-view-step.tsx';
import { useViews } from './use-views.ts';

/** Their view is not in: mine stays hidden, and what was heard so far can be called complete from here. */
function NotIn({ records }: { records: MeetingRecords }) {
  const say = useSay();
  const act = useAct();
  const actions = useActions();
  const { them, name } = useViews(records);
  const { id } = records.meeting;
  const isIn = () =>
    void act(
      () => actions.editTopic(id, { id: stepId(id, 'their-view'), kind: 'their-view' }, { state: 'done' }),
      say('assessment.told-in', { name }),
    );
  return (
    <>
      <p class="ui muted">{say(isHeard(them) ? 'assessment.not-in' : 'assessment.not-heard', { name })}</p>
      <div class="row wrap view-ends">
        {isHeard(them) && (
          <Button small onClick={isIn}>
            {say('assessment.is-in', { name })}
          </Button>
        )}
        <HiddenView records={records} />
      </div>
    </>
  );
}

/** Both views and the guess on lines of one length; a view without a level can be given one in its place. */
function Compared({ records }: { records: MeetingRecords }) {
  const say = useSay();
  const views = useViews(records);
  const row = (side: Side) => {
    const level = views[side]?.level ?? null;
    if (side === 'guess' && !level) return null;
    const who = say(`assessment.row-${side}`, { name: views.name });
    return (
      <tr key={side} class={side === 'guess' ? 'second' : undefined}>
        <th scope="row">{who}</th>
        {level ? (
          <>
            <td>
              <LevelLine {...{ [side]: level }} />
            </td>
            <td>{say(`level.${level}`)}</td>
          </>
        ) : (
          <td colSpan={2}>
            <LevelSegments legend={who} value={null} onChoose={(chosen) => views.choose(side, chosen)} />
          </td>
        )}
      </tr>
    );
  };
  return (
    <table class="compared">
      <caption class="vh">{say('assessment.compared')}</caption>
      <tbody>{(['them', 'me', 'guess'] as const).map(row)}</tbody>
    </table>
  );
}

/** True while nobody works anywhere: the focus is nowhere, or was brought to "Undo" from a button that went away. */
function focusIsFree(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at.closest('.undo') !== null;
}

/** In Meet: both views side by side, and three questions about the difference. */
export function DifferenceStep({ records, autoFocus = false }: Pick<ViewStepProps, 'records' | 'autoFocus'>) {
  const isIn = theirsIsIn(records);
  // Who ends the step before comes here a moment earlier than the news that their view is in.
  const arrived = useRef(autoFocus);
  useEffect(() => {
    if (isIn) arrived.current = false;
  }, [isIn]);
  if (!records.person) return null;
  if (!isIn)
    return (
      <div class="view-step">
        <NotIn records={records} />
      </div>
    );
  return (
    <div class="view-step">
      <Compared records={records} />
      <OwnWords records={records} />
      <DifferenceQuestions records={records} autoFocus={autoFocus || (arrived.current && focusIsFree())} />
    </div>
  );
}
