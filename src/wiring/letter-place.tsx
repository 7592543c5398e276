/** A letter as a place of the panel, and as the follow-up of a meeting that does not take place. */
import type { ComponentChildren } from 'preact';
import { useCallback } from 'preact/hooks';
import { LetterComposer } from '../ui/letters/letter-composer.tsx';
import { useSay } from '../ui/messages.tsx';
import { PageFrame } from '../ui/panel/panel-frame.tsx';
import { usePlaces } from '../ui/panel/place.ts';
import { PlaceFrame } from '../ui/panel/place-frame.tsx';
import { FailureNotice } from '../ui/parts/notice.tsx';
import { letterStores, loadLetter } from './load-letter.ts';
import type { PlaceProps } from './panel-places.tsx';
import { useLive } from './use-live.ts';

export function LetterPlace({ place, shown }: PlaceProps) {
  const say = useSay();
  const inPlace = usePlaces().place !== null;
  const { meeting, person } = shown.records;
  const { kind, aboutId } = place.at === 'letter' ? place : { kind: 'request' as const, aboutId: null };
  const load = useCallback(
    () => loadLetter(kind, { meetingId: meeting.id, personId: person?.id ?? null, aboutId }),
    [kind, meeting.id, person?.id, aboutId],
  );
  const live = useLive(load, letterStores);
  const frame = (page: ComponentChildren, foot?: ComponentChildren) =>
    inPlace ? (
      <PlaceFrame title={say(`letters.title-${kind}`)} foot={foot}>
        {page}
      </PlaceFrame>
    ) : (
      <PageFrame tab="follow-up" foot={foot}>
        {page}
      </PageFrame>
    );
  if (live.state === 'ready') return <LetterComposer shown={live.value} frame={frame} />;
  return (
    <>
      {frame(
        live.state === 'failed' && (
          <FailureNotice failure={live.failure} what={say('letters.failed')} onRetry={() => location.reload()} />
        ),
      )}
    </>
  );
}
