import { useCallback } from 'preact/hooks';
import { briefOf, verdictOn } from '../../core/brief.ts';
import { timingOf } from '../../core/timing.ts';
import briefWords from '../../locales/en/brief.json';
import rules from '../../locales/en/rules.json';
import { clockReady, now, timeZone } from '../../platform/clock.ts';
import { dayAround } from '../../store/day-around.ts';
import { loadMeeting } from '../../store/load-meeting.ts';
import { objectivesWith } from '../../store/load-objectives.ts';
import { meetingStores } from '../../store/meeting-reads.ts';
import { type BriefPageShown, BriefPageView } from '../../ui/brief/brief-page-view.tsx';
import { NoBrief } from '../../ui/brief/no-brief.tsx';
import { MoreWords } from '../../ui/messages.tsx';
import { useLive } from '../../wiring/use-live.ts';
import { useNow } from '../../wiring/use-now.ts';
import type { WorkspacePageProps } from '../pages.ts';

/** Everything for the page of one meeting; null when there is no such meeting. Throws a StoreFailure. */
async function loadBrief(id: string): Promise<BriefPageShown | null> {
  await clockReady;
  const [loaded, around] = await Promise.all([
    loadMeeting(id, { quick: false }),
    dayAround(id, now(), timeZone()).catch(() => null),
  ]);
  if (!loaded) return null;
  const { records, knowledge } = loaded;
  const brief = briefOf(records, now(), timeZone(), await verdictOn(records, knowledge));
  const objectives = records.person === null ? [] : await objectivesWith(records.person.id);
  return { records, brief, timing: around && timingOf(around), objectives };
}

const stores = [...meetingStores, 'objectives'] as const;
const words = { ...rules, ...briefWords };

export function BriefPage({ route }: WorkspacePageProps) {
  const [id = ''] = route.rest;
  const moment = useNow();
  const load = useCallback(() => loadBrief(id), [id, moment]);
  const live = useLive(load, stores);
  return (
    <MoreWords catalogue={words}>
      {live.state === 'ready' && live.value ? (
        <BriefPageView key={id} shown={live.value} />
      ) : (
        <NoBrief
          state={live.state === 'ready' ? 'none' : live.state === 'failed' ? { failure: live.failure } : 'loading'}
          onRetry={() => location.reload()}
        />
      )}
    </MoreWords>
  );
}
