import { Link, X } from 'lucide';
import { useState } from 'preact/hooks';
import { dayOf } from '../../core/day.ts';
import type { Failure } from '../actions.ts';
import { failureOf } from '../failure-words.ts';
import { useWords } from '../messages.tsx';
import { Button, IconButton } from '../parts/button.tsx';
import { Icon } from '../parts/icon.tsx';
import { MetaLine } from '../parts/line.tsx';
import { FailureNotice } from '../parts/notice.tsx';
import { useAct } from '../parts/undo-bar.tsx';
import { Problem } from './problem.tsx';
import type { ShownFeed, WaysInActions } from './ways-in.ts';

type Acts = Pick<WaysInActions, 'checkFeed' | 'removeFeed'>;

function State({ feed }: { feed: ShownFeed }) {
  const { say, zone } = useWords();
  if (feed.busy) return <MetaLine>{say('ways-in.feed-reading')}</MetaLine>;
  if (feed.checkedAt === null || feed.result === null) return <MetaLine>{say('ways-in.feed-waiting')}</MetaLine>;
  if (feed.result === 'ok') {
    const at = { day: dayOf(feed.checkedAt, zone), time: feed.checkedAt };
    return (
      <MetaLine>
        {say('ways-in.feed-read', at)}
        {say('ways-in.n-events', { n: feed.events })}
      </MetaLine>
    );
  }
  return <Problem>{say(`ways-in.problem-${feed.result}`)}</Problem>;
}

function Feed({ feed, actions }: { feed: ShownFeed; actions: Acts }) {
  const { say } = useWords();
  const act = useAct();
  const [asked, setAsked] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const failed = (thrown: unknown) => setFailure(failureOf(thrown));
  const check = () => {
    setAsked(true);
    setFailure(null);
    actions
      .checkFeed(feed.id)
      .catch(failed)
      .finally(() => setAsked(false));
  };
  const remove = () => void act(() => actions.removeFeed(feed.id), say('ways-in.removed'));
  const { host, tail } = feed;
  const busy = asked || feed.busy;
  return (
    <li class="feed">
      <span class="sign">
        <Icon of={Link} />
      </span>
      <bdi class="ui grow">
        {tail === 'public' ? say('ways-in.feed-public', { host }) : say('ways-in.feed', { host, tail })}
      </bdi>
      <span class="row">
        <Button small onClick={check} disabled={busy} aria-label={say('ways-in.check-of', { tail })}>
          {say('ways-in.check')}
        </Button>
        <IconButton icon={X} name={say('ways-in.remove', { tail })} onClick={remove} />
      </span>
      <div class="feed-state" role="status">
        <State feed={{ ...feed, busy }} />
      </div>
      {failure && <FailureNotice failure={failure} />}
    </li>
  );
}

/** The addresses that were given, masked, each with how its last look went. */
export function FeedList({ feeds, actions }: { feeds: readonly ShownFeed[]; actions: Acts }) {
  if (feeds.length === 0) return null;
  return (
    <ul class="feeds">
      {feeds.map((feed) => (
        <Feed key={feed.id} feed={feed} actions={actions} />
      ))}
    </ul>
  );
}
