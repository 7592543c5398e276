import { Pencil } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { rhythmOf } from '../../core/people-list.ts';
import type { Id } from '../../core/record.ts';
import { useWords, type WordsOfView } from '../messages.tsx';
import { Button } from '../parts/button.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';
import { EditPerson } from './edit-person.tsx';
import { MattersSection } from './matters-section.tsx';
import type { PersonShown, Shown } from './people-shown.ts';
import { SeenSection } from './seen-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

export interface PersonViewProps {
  id: Id;
  /** `shown` is null where there is nobody of this id. */
  state: Shown<PersonShown | null>;
  onMore: () => void;
  /** The meeting to begin at. */
  at: Id | null;
  onRetry?: () => void;
}

/** "Manager since February 2025 · dana.okafor@halden.example". */
function overLine({ person, since }: PersonShown, { say, formatDay, formatDots }: WordsOfView): string {
  const relation = say(person.relationship === null ? 'relation.unknown' : `relation.${person.relationship}`);
  const known = since === null ? relation : say('people.since', { relation, month: formatDay(since, 'month-year') });
  return formatDots([known, ...person.addresses]);
}

function Agreed({ shown }: { shown: PersonShown }) {
  const { say, sayMessage, formatRow } = useWords();
  const format = shown.series.find((one) => one.format !== null)?.format ?? null;
  if (!format) return null;
  const rhythm = rhythmOf(format.everyWeeks);
  const parts = [
    rhythm ? sayMessage(rhythm) : '',
    format.minutes ? say('people.minutes', { n: format.minutes }) : '',
    format.sharedAgenda ? say('people.shared-agenda') : '',
  ].filter((part) => part !== '');
  return (
    <section aria-label={say('people.agreed')}>
      <h2 class="label">{say('people.agreed')}</h2>
      {parts.length > 0 && <p class="ui agreed">{formatRow(parts)}</p>}
      {format.words.trim() !== '' && (
        <p class="ui" dir="auto">
          {format.words}
        </p>
      )}
    </section>
  );
}

const drafts = ['items', 'guidance', 'request'] as const;

/** Everything with one person: what was, and beside it what matters. */
export function PersonView({ id, state, onMore, at, onRetry }: PersonViewProps) {
  const words = useWords();
  const { say } = words;
  const [tool, setTool] = useState<'edit' | 'draft' | null>(null);
  const loaded = typeof state === 'object' && 'shown' in state;
  const shown = loaded ? state.shown : null;
  const found =
    at !== null && (shown?.traces.some(({ meeting }) => meeting.id === at) || shown?.next?.records.meeting.id === at);
  useEffect(() => {
    if (!found) return;
    const entry = document.getElementById(`meeting-${at}`);
    entry?.scrollIntoView({ block: 'start' });
    entry?.focus({ preventScroll: true });
  }, [found, at]);
  const next = shown?.next?.records.meeting ?? null;
  return (
    <WorkspaceFrame
      view="people"
      personId={shown?.person.id ?? id}
      ownTitle
      title={
        shown ? shown.person.name || say('people.unnamed') : loaded ? say('people.not-there') : say('people.title')
      }
      {...(shown ? { over: overLine(shown, words) } : {})}
      buttons={
        shown && (
          <div class="row wrap">
            {next && (
              <a class="btn primary" href={`#/brief/${next.id}`}>
                {say('people.read-brief')}
              </a>
            )}
            <Button aria-expanded={tool === 'draft'} onClick={() => setTool(tool === 'draft' ? null : 'draft')}>
              {say('people.new-draft')}
            </Button>
            <Button
              icon={Pencil}
              aria-expanded={tool === 'edit'}
              onClick={() => setTool(tool === 'edit' ? null : 'edit')}
            >
              {say('people.edit')}
            </Button>
          </div>
        )
      }
    >
      {shown && tool === 'draft' && (
        <p class="row wrap drafts">
          {drafts.map((kind) => (
            <a key={kind} class="btn plain small" href={`#/letter/${kind}/${shown.person.id}`}>
              {say(`people.draft-${kind}`)}
            </a>
          ))}
        </p>
      )}
      {shown && tool === 'edit' && <EditPerson key={shown.person.id} person={shown.person} others={shown.others} />}
      {shown && (
        <div class="person-page">
          <TimelineSection shown={shown} onMore={onMore} />
          <aside class="beside">
            <MattersSection person={shown.person} matters={shown.matters} />
            <SeenSection person={shown.person} assessments={shown.assessments} />
            <Agreed shown={shown} />
          </aside>
        </div>
      )}
      {loaded && !shown && (
        <p>
          <a class="link" href="#/people">
            {say('people.to-everybody')}
          </a>
        </p>
      )}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('people.failed')} {...(onRetry ? { onRetry } : {})} />
      )}
    </WorkspaceFrame>
  );
}
