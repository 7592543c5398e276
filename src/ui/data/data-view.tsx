import { type DataCounts, type DataGroup, dataGroups } from '../../core/data-kinds.ts';
import type { Failure } from '../actions.ts';
import { formatBytes } from '../formats.ts';
import { useWords } from '../messages.tsx';
import { Leaf } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { Group } from '../workspace/group.tsx';
import { SettingsTabs } from '../workspace/settings-tabs.tsx';
import { WorkspaceFrame } from '../workspace/workspace-frame.tsx';

export interface DataShown extends DataCounts {
  /** Bytes on the disk, null where the browser does not tell. */
  readonly used: number | null;
}

const order = Object.keys(dataGroups) as readonly DataGroup[];

function Groups({ shown }: { shown: DataShown }) {
  const { say, formatNumber, locale } = useWords();
  const { used } = shown;
  return (
    <Leaf>
      <Group name={say('data.there-is')}>
        {shown.total === 0 && <p class="ui">{say('data.empty')}</p>}
        {shown.total > 0 && (
          <dl class="data-counts">
            {order
              .filter((group) => shown.groups[group] > 0)
              .map((group) => (
                <div key={group}>
                  <dt class="num">{formatNumber(shown.groups[group])}</dt>
                  <dd>{say(`data.${group}`)}</dd>
                </div>
              ))}
          </dl>
        )}
        <p class="ui below">
          {used !== null && say('data.size', { size: formatBytes(used, locale) })} {say('data.kept')} {say('data.lost')}
        </p>
      </Group>
      <Group name={say('data.leaves')}>
        <ul class="data-ways">
          <li>
            <a class="link" href="#/packet">
              {say('data.packet')}
            </a>
          </li>
          <li>
            <a class="link" href="#/commitments">
              {say('data.board')}
            </a>
          </li>
        </ul>
      </Group>
      <Group name={say('data.undo')}>
        <p class="ui">
          <a class="link" href="#/changes">
            {say('data.changes')}
          </a>
        </p>
      </Group>
    </Leaf>
  );
}

export interface DataViewProps {
  state: 'loading' | { readonly failure: Failure } | { readonly shown: DataShown };
  onRetry: () => void;
}

/** What lies in this browser, how safe it lies there, and how it leaves. */
export function DataPlace({ state, onRetry }: DataViewProps) {
  const { say, formatDay } = useWords();
  const shown = typeof state === 'object' && 'shown' in state ? state.shown : null;
  const about =
    shown === null || shown.total === 0
      ? undefined
      : shown.since === null
        ? say('data.about-some', { n: shown.total })
        : say('data.about', { n: shown.total, month: formatDay(shown.since, 'month-year') });
  return (
    <WorkspaceFrame
      view="data"
      title={say('data.title')}
      tabs={<SettingsTabs at="data" />}
      {...(about === undefined ? {} : { about })}
    >
      {shown && <Groups shown={shown} />}
      {typeof state === 'object' && 'failure' in state && (
        <FailureNotice failure={state.failure} what={say('data.failed')} onRetry={onRetry} />
      )}
    </WorkspaceFrame>
  );
}
