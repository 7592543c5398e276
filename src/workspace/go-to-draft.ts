import { clockReady, now, timeZone } from '../platform/clock.ts';
import { loadLastAndNext } from '../store/last-and-next.ts';
import { loadPeople } from '../store/people-list.ts';
import { draftHref } from '../ui/palette/drafts.ts';
import type { Drafted } from '../ui/palette/shortcut-keys.ts';

/** Goes to the letter of this kind to whom it is most likely meant for; stays where there is nobody. */
export async function goToDraft(kind: Drafted): Promise<void> {
  await clockReady;
  const moment = now();
  const [people, { last, next }] = await Promise.all([loadPeople(moment, timeZone()), loadLastAndNext(moment)]);
  const href = draftHref(kind, {
    people: people.map(({ person }) => person),
    last,
    next: next ? { meetingId: next.meeting.id, personId: next.person?.id ?? null } : null,
  });
  if (href !== null) location.hash = href;
}
