/** "Other ways in" and "By hand" with their data and actions, ready to stand in a page of settings. */
import { listFeeds } from '../store/feeds.ts';
import { ByHandForm } from '../ui/workspace/by-hand-form.tsx';
import { WaysInSection } from '../ui/workspace/ways-in-section.tsx';
import { useLive } from './use-live.ts';
import { makeMeetingByHand, waysInActions } from './ways-in-actions.ts';

/** The two groups, one below the other. Stands within words, actions and an undo bar. */
export function WaysIn() {
  const feeds = useLive(listFeeds, ['meta']);
  return (
    <>
      <WaysInSection feeds={feeds.state === 'ready' ? feeds.value : []} actions={waysInActions} />
      <ByHandForm onAdd={makeMeetingByHand} />
    </>
  );
}
