import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { firstName } from '../../core/names.ts';
import type { Id } from '../../core/record.ts';
import { pictureOf, unknownAfter } from '../../core/season/picture.ts';
import type { SeasonPlace } from '../../core/season/season-place.ts';
import { useActions } from '../actions.ts';
import { useWords } from '../messages.tsx';
import { Button, TextButton } from '../parts/button.tsx';
import { Menu } from '../parts/menu.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { PlanFrame } from '../plan/plan-frame.tsx';
import { ChangeDate, EditSeason } from './edit-season.tsx';
import { NewSeason } from './new-season.tsx';
import { OtherSeasons } from './other-seasons.tsx';
import { SeasonPictureView } from './season-picture.tsx';
import type { OnView, SeasonState } from './season-shown.ts';
import { aboutSeason } from './season-words.ts';
import { StepList } from './step-list.tsx';

type Tool = 'date' | 'edit' | 'new' | null;

export interface SeasonViewProps {
  state: SeasonState;
  /** The step that is open in its place. */
  opened: Id | null;
  onOpen: (id: Id | null) => void;
  /** Shows this season; null the one that is decided next. */
  onSeason: (id: Id | null) => void;
  onRetry?: () => void;
}

function onView({ chosen, people }: SeasonPlace): OnView | null {
  if (!chosen) return null;
  const names = new Map(people.map(({ id, name, addresses }) => [id, firstName(name) || (addresses[0] ?? '')]));
  return { ...chosen, people, nameOf: (id) => (id === null ? '' : (names.get(id) ?? '')) };
}

/** Changing the day, and what is done with a season as a whole. */
function HeadButtons({
  shown,
  tool,
  onTool,
  onSeason,
  dateButton,
}: {
  dateButton: Ref<HTMLButtonElement>;
  shown: OnView;
  tool: Tool;
  onTool: (tool: Tool) => void;
} & Pick<SeasonViewProps, 'onSeason'>) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const { season } = shown;
  const setState = (state: typeof season.state) =>
    void act(() => actions.editSeason(season.id, { state }), say(`season.told-${state}`, { title: season.title }));
  const states = (['open', 'decided', 'dropped'] as const).filter((state) => state !== season.state);
  return (
    <div class="row">
      <Button
        buttonRef={dateButton}
        aria-expanded={tool === 'date'}
        onClick={() => onTool(tool === 'date' ? null : 'date')}
      >
        {say('season.change-date')}
      </Button>
      <Menu
        name={say('season.more-for', { text: season.title })}
        items={[
          { key: 'edit', label: say('season.edit'), onChoose: () => onTool('edit') },
          ...states.map((state) => ({
            key: state,
            label: say(`season.set-${state}`),
            onChoose: () => setState(state),
          })),
          { key: 'new', label: say('season.another'), onChoose: () => onTool('new') },
          {
            key: 'remove',
            label: say('season.remove'),
            onChoose: () => {
              void act(() => actions.removeSeason(season.id), say('season.removed', { title: season.title }));
              onSeason(null);
            },
          },
        ]}
      />
    </div>
  );
}

/** Weeks that nobody has looked at are not known. */
function CalendarHint({ shown }: { shown: OnView }) {
  const { say, today } = useWords();
  const actions = useActions();
  const { season, plan, nameOf } = shown;
  const name = nameOf(season.personId);
  const day = unknownAfter(plan, today, season.decidedOn);
  if (name === '' || day === null) return null;
  return (
    <p class="ui season-unknown">
      {plan.own.length === 0 ? say('season.none-known', { name }) : say('season.unknown-after', { name, day })}{' '}
      <TextButton onClick={() => actions.openCalendar()}>{say('season.to-calendar')}</TextButton>
    </p>
  );
}

/** A season that is over and not told how it went. */
function Over({ shown }: { shown: OnView }) {
  const { say } = useWords();
  const actions = useActions();
  const act = useAct();
  const { season } = shown;
  return (
    <div class="row wrap season-over">
      {(['decided', 'dropped'] as const).map((state) => (
        <Button
          key={state}
          small
          onClick={() =>
            void act(
              () => actions.editSeason(season.id, { state }),
              say(`season.told-${state}`, { title: season.title }),
            )
          }
        >
          {say(`season.set-${state}`)}
        </Button>
      ))}
    </div>
  );
}

function titleOf(shown: OnView | null, fresh: boolean, { say }: ReturnType<typeof useWords>): string {
  if (!shown) return say('plan.season');
  return fresh ? say('season.new') : shown.season.title || say('season.untitled');
}

/** The season plan: from the decision back to today. */
export function SeasonView({ state, opened, onOpen, onSeason, onRetry }: SeasonViewProps) {
  const words = useWords();
  const { say, today } = words;
  const [tool, setTool] = useState<Tool>(null);
  const dateButton = useRef<HTMLButtonElement>(null);
  const closing = useRef(false);
  const close = () => {
    closing.current = true;
    setTool(null);
  };
  // The button is not there while another season is planned.
  useEffect(() => {
    if (tool !== null || !closing.current) return;
    closing.current = false;
    dateButton.current?.focus();
  }, [tool]);
  const loaded = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const shown = loaded && onView(loaded);
  const id = shown?.season.id ?? null;
  useEffect(() => setTool(null), [id]);
  const fresh = tool === 'new';
  const ahead = shown && !fresh && shown.season.state === 'open' && shown.season.decidedOn > today;
  return (
    <PlanFrame
      at="season"
      title={titleOf(shown, fresh, words)}
      ownTitle
      about={shown && !fresh ? aboutSeason(shown, words) : loaded ? say('season.empty') : undefined}
      buttons={
        shown &&
        !fresh && <HeadButtons shown={shown} tool={tool} onTool={setTool} onSeason={onSeason} dateButton={dateButton} />
      }
    >
      {shown && tool === 'date' && <ChangeDate shown={shown} onClose={close} />}
      {shown && tool === 'edit' && <EditSeason key={shown.season.id} shown={shown} onClose={close} />}
      {loaded && (!shown || fresh) && (
        <NewSeason people={loaded.people} onMade={onSeason} onClose={shown ? close : null} />
      )}
      {shown && ahead && (
        <SeasonPictureView
          picture={pictureOf(shown.plan, shown.season.personId, today, shown.season.decidedOn)}
          shown={shown}
        />
      )}
      {shown && ahead && <CalendarHint shown={shown} />}
      {shown && !fresh && !ahead && shown.season.state === 'open' && <Over shown={shown} />}
      {shown && !fresh && <StepList shown={shown} opened={opened} onOpen={onOpen} onEdit={() => setTool('edit')} />}
      {loaded && <OtherSeasons seasons={loaded.seasons} shown={id} />}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('season.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
    </PlanFrame>
  );
}
