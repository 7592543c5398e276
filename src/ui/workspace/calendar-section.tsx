import { TriangleAlert } from 'lucide';
import { dayOf } from '../../core/day.ts';
import type { ViewHealth } from '../../core/page-lacks.ts';
import { useWords, Words } from '../messages.tsx';
import { Icon } from '../parts/icon.tsx';
import { Group } from './group.tsx';
import { changedViews, faultWords, lastReadWords, viewName, viewsWithGaps } from './reading-words.ts';
import { ReportPreview } from './report-preview.tsx';
import type { SettingsShown } from './settings-shown.ts';

function ChangedView({ view }: { view: ViewHealth }) {
  const words = useWords();
  const { say } = words;
  return (
    <li class="changed-view">
      <span class="sign">
        <Icon of={TriangleAlert} size={14} />
      </span>
      <div class="grow">
        <b>{say('settings.changed', { view: viewName(view, words) })}</b>{' '}
        {say(view.state === 'unreadable' ? 'settings.state-unreadable' : 'settings.state-degraded', {
          day: dayOf(view.since, words.zone),
        })}
        <ul class="meta">
          {faultWords(view, words).map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      </div>
    </li>
  );
}

function Gaps({ views }: { views: readonly ViewHealth[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <>
      <p class="ui below">{say('settings.gaps')}</p>
      <ul class="changed-views">
        {views.map((view) => (
          <li key={`${view.view} ${view.language}`}>
            <b>{viewName(view, words)}</b>{' '}
            <span class="meta">{say('settings.since', { day: dayOf(view.since, words.zone) })}</span>
            <ul class="meta">
              {faultWords(view, words).map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was last read of Google Calendar, and what of its page is no longer understood. */
export function CalendarSection({ shown: { lastRead, views } }: { shown: SettingsShown }) {
  const words = useWords();
  const { say } = words;
  const changed = changedViews(views);
  const gaps = viewsWithGaps(views);
  return (
    <Group name={say('settings.calendar')}>
      <p class="ui">
        {lastReadWords(lastRead, words)}{' '}
        {lastRead && <Words id="settings.read-for" values={{ account: <bdi>{lastRead.account}</bdi> }} />}
      </p>
      {changed.length > 0 ? (
        <>
          <ul class="changed-views">
            {changed.map((view) => (
              <ChangedView key={`${view.view} ${view.language}`} view={view} />
            ))}
          </ul>
          <p class="ui below">{say('settings.changed-then')}</p>
        </>
      ) : (
        lastRead && <p class="ui muted">{say('settings.read-well')}</p>
      )}
      {gaps.length > 0 && <Gaps views={gaps} />}
      {lastRead && <ReportPreview />}
    </Group>
  );
}
