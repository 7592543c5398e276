import { firstName } from '../../core/names.ts';
import { useActions } from '../actions.ts';
import { useWords, type WordsOfView } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { WhereThisLeads } from '../roadmap/where-this-leads.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { DueSection } from './due-section.tsx';
import { meetingLine, meetingTitle } from './meeting-words.ts';
import type { HomeShown, PersonRow, Shown } from './people-shown.ts';
import { PeopleTable } from './people-table.tsx';

export interface HomeViewProps {
  state: Shown<HomeShown>;
  onRetry?: () => void;
}

const hour = 60 * 60_000;

/** Whose one-on-one leads the page: one within the hour, else the manager's, else the next. */
function leading(people: readonly PersonRow[], now: number): PersonRow | null {
  const ahead = people.filter(({ next }) => next !== null);
  const soon = ahead.find(({ next }) => next?.start != null && next.start <= now + hour);
  return soon ?? ahead.find(({ person }) => person.relationship === 'manager') ?? ahead[0] ?? null;
}

function about({ next, checklist }: PersonRow, words: WordsOfView): string {
  if (!next) return '';
  const line = meetingLine(next, words);
  return checklist === null || checklist.total === 0
    ? line
    : words.say('people.line-ready', { line, done: checklist.done, total: checklist.total });
}

function NobodyYet() {
  const { say } = useWords();
  const actions = useActions();
  return (
    <section class="nobody">
      <p class="voice">{say('people.nobody')}</p>
      <div class="row wrap">
        <Button kind="primary" onClick={actions.openCalendar}>
          {say('people.open-calendar')}
        </Button>
        <a class="btn plain" href="#/settings/by-hand">
          {say('people.by-hand')}
        </a>
      </div>
    </section>
  );
}

/** The first page of the workspace: the next one-on-one, what is due, and everybody. */
export function HomeView({ state, onRetry }: HomeViewProps) {
  const words = useWords();
  const { say } = words;
  const actions = useActions();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const first = shown ? leading(shown.people, words.now) : null;
  const next = first?.next ?? null;
  const name = first ? firstName(first.person.name) : '';
  return (
    <WorkspaceFrame
      view="people"
      title={next && name !== '' ? meetingTitle(name, next, words) : say('people.title')}
      {...(first && next ? { about: about(first, words) } : {})}
      buttons={
        next && (
          <div class="row wrap">
            <a class="btn primary" href={`#/brief/${next.id}`}>
              {say('people.read-brief')}
            </a>
            <Button onClick={() => actions.openPanel(next.id)}>{say('people.finish')}</Button>
          </div>
        )
      }
    >
      {shown && shown.people.length === 0 && <NobodyYet />}
      {shown && shown.people.length > 0 && (
        <>
          <DueSection shown={shown} />
          <PeopleTable people={shown.people} />
        </>
      )}
      {shown && <WhereThisLeads roadmap={shown.roadmap} />}
      {shown && shown.people.length + shown.archived.length > 0 && (
        <p class="ui archived">
          <a class="link" href="#/people/employers">
            {shown.archived.length > 0
              ? say('people.employers-archived', { n: shown.archived.length })
              : say('people.employers')}
          </a>
        </p>
      )}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('people.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
    </WorkspaceFrame>
  );
}
