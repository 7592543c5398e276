import { clockReady, now, timeZone } from '../platform/clock.ts';
import { loadLastMet } from '../store/last-met.ts';
import { loadPeople } from '../store/people-list.ts';
import { listMeetings } from '../store/upcoming.ts';
import { draftHref } from '../ui/palette/drafts.ts';
import type { Drafted } from '../ui/palette/shortcut-keys.ts';

const lookAhead = 200 * 24 * 60 * 60_000;

/** Goes to the letter of this kind to whom it is most likely meant for; stays where there is nobody. */
export async function goToDraft(kind: Drafted): Promise<void> {
  await clockReady;
  const moment = now();
  const [people, last, [next]] = await Promise.all([
    loadPeople(moment, timeZone()),
    loadLastMet(moment),
    listMeetings(moment - 60 * 60_000, moment + lookAhead, 1),
  ]);
  const href = draftHref(kind, {
    people: people.map(({ person }) => person),
    last,
    next: next ? { meetingId: next.meeting.id, personId: next.person?.id ?? null } : null,
  });
  if (href !== null) location.hash = href;
}
