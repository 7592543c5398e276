import { useCallback } from 'preact/hooks';
import commitmentWords from '../locales/en/commitments.json';
import peopleWords from '../locales/en/people.json';
import { loadEarlier } from '../store/timeline.ts';
import { peopleStores } from '../store/traces.ts';
import { MoreWords } from '../ui/messages.tsx';
import { FailureNotice } from '../ui/parts/notice.tsx';
import { EarlierView } from '../ui/people/earlier-view.tsx';
import type { PlaceProps } from './panel-places.tsx';
import { useLive } from './use-live.ts';

const catalogue = { ...commitmentWords, ...peopleWords };
const shownEarlier = 3;

/** Earlier one-on-ones with the same person, in the panel. */
export function EarlierPlace({ shown, findDay }: PlaceProps) {
  const { id } = shown.records.meeting;
  const load = useCallback(() => loadEarlier(id, shownEarlier), [id]);
  const live = useLive(load, peopleStores);
  if (live.state === 'failed') return <FailureNotice failure={live.failure} onRetry={() => location.reload()} />;
  const loaded = live.state === 'ready' ? live.value : null;
  return (
    <MoreWords catalogue={catalogue}>
      <EarlierView shown={shown} findDay={findDay} traces={loaded?.traces ?? null} since={loaded?.since ?? null} />
    </MoreWords>
  );
}
