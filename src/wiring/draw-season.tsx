import type { VNode } from 'preact';
import words from '../locales/en/season.json';
import { now, timeZone } from '../platform/clock.ts';
import { stepsOnMeeting } from '../store/seasons.ts';
import { MoreWords } from '../ui/messages.tsx';
import { SeasonLines } from '../ui/season/season-lines.tsx';

/** What open seasons want of this meeting, ready to be shown; null where that is nothing. Throws a StoreFailure. */
export async function drawSeason(meetingId: string): Promise<VNode | null> {
  const steps = await stepsOnMeeting(meetingId, { now: now(), zone: timeZone() });
  if (steps.length === 0) return null;
  return (
    <MoreWords key={meetingId} catalogue={words}>
      <SeasonLines steps={steps} />
    </MoreWords>
  );
}
