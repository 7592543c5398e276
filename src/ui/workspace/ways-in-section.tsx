import { useSay } from '../messages.tsx';
import { FeedForm } from './feed-form.tsx';
import { FeedList } from './feed-list.tsx';
import { FileDrop } from './file-drop.tsx';
import { Group } from './group.tsx';
import type { ShownFeed, WaysInActions } from './ways-in.ts';

export interface WaysInSectionProps {
  readonly feeds: readonly ShownFeed[];
  readonly actions: WaysInActions;
}

/** How events come in beside the calendar page: files, and the calendar's own address. */
export function WaysInSection({ feeds, actions }: WaysInSectionProps) {
  const say = useSay();
  return (
    <Group name={say('ways-in.title')}>
      <div class="ways">
        <FileDrop importFiles={actions.importFiles} />
        <div class="way">
          <FeedList feeds={feeds} actions={actions} />
          <FeedForm addFeed={actions.addFeed} />
        </div>
      </div>
    </Group>
  );
}
