/** A known meeting follows what the calendar says anew. Each change has its own way back and is told once. */
import { type Change as Changed, compare, type Said } from '../../core/following/compare.ts';
import { compareGuests, nameOfGuest } from '../../core/following/guests.ts';
import { type Side, side } from '../../core/following/news.ts';
import { isOff } from '../../core/following/off.ts';
import { newPlace } from '../../core/following/places.ts';
import type { Knowledge } from '../../core/knowledge.ts';
import type { Meeting } from '../../core/meetings.ts';
import type { Person } from '../../core/people.ts';
import { now } from '../../platform/clock.ts';
import type { Change } from '../change.ts';
import { bestSighting } from '../sightings.ts';
import { dropNews, keepNews, type Tidings, toldOfSeries } from './keep-news.ts';
import type { Kept } from './keep-sighting.ts';
import { bringBack, rollOn } from './next-meeting.ts';

const placeSide = ({ day, start }: Pick<Meeting, 'day' | 'start'>): Side => side({ day, start });
const nothing = { topics: 0, day: null };
const dayMs = 24 * 60 * 60 * 1000;

function sidesOf(kind: Changed['kind'], before: Meeting, after: Meeting): { was: Side; is: Side; occurrence: string } {
  if (kind === 'renamed') {
    const sides = { was: side({ title: before.title }), is: side({ title: after.title }) };
    return { ...sides, occurrence: `${before.title} > ${after.title}` };
  }
  const sides = { was: placeSide(before), is: placeSide(after) };
  if (kind !== 'moved') return { ...sides, occurrence: '' };
  const at = ({ day, start }: Meeting) => String(start ?? day);
  return { ...sides, occurrence: `${at(before)} > ${at(after)}` };
}

/** Applies one change to a meeting, its topics included, and tells of it. `tell` false where it is no one-on-one. */
export async function applyChange(work: Change, id: string, { kind, edit }: Changed, tell: boolean): Promise<void> {
  const before = await work.get('meetings', id);
  if (!before) return;
  let after = before;
  let effects: Tidings['effects'] = nothing;
  const undoKey = await work.apart(`calendar-${kind}`, async (own) => {
    after = await own.edit('meetings', id, edit);
    if (!isOff(before) && isOff(after)) effects = await rollOn(own, after);
    if (isOff(before) && !isOff(after)) effects = { topics: await bringBack(own, after), day: after.day };
    const series = kind === 'renamed' ? await own.get('series', before.seriesId) : null;
    if (series && series.title === before.title) await own.edit('series', series.id, { title: after.title });
  });
  if (!tell || undoKey === null) return;
  const { seriesId } = before;
  const sides = sidesOf(kind, before, after);
  const tidings = { kind, meetingId: id, seriesId, at: now(), effects, undoKey, address: null, ...sides };
  if (kind === 'renamed' && (await toldOfSeries(work, tidings, tidings.at - dayMs))) return;
  await keepNews(work, tidings);
}

export interface Followed {
  readonly meeting: Meeting;
  readonly kept: Kept;
  readonly said: Pick<Said, 'newer' | 'placed' | 'zoneStated'>;
  readonly knowledge: Knowledge;
  readonly person: Person | null;
  /** True where it is, or was until now, a one-on-one. */
  readonly tell: boolean;
  /** Raw ids of all events in sight, null where this was no full look. */
  readonly inSight: readonly string[] | null;
}

/** Compares what was known of a meeting with what is seen, and applies it. */
export async function follow(work: Change, followed: Followed): Promise<void> {
  const { meeting, kept, said, tell } = followed;
  const { changes, quiet } = compare({
    ...said,
    meeting,
    older: kept.older?.facts ?? null,
    elsewhere: kept.after.filter((seen) => seen !== kept.here).map(({ facts }) => facts),
    wasMissed: kept.before.some(({ missed }) => missed !== undefined),
  });
  if (Object.keys(quiet).length > 0) await work.edit('meetings', meeting.id, quiet);
  for (const change of changes) await applyChange(work, meeting.id, change, tell);
  await dropNews(work, meeting.id, 'absent');
  await followGuests(work, followed);
  await followPlace(work, followed);
}

/** Another account or calendar of the user's own: nothing is done about it, and it is told once of a series. */
async function followPlace(work: Change, { meeting, kept, tell, inSight }: Followed): Promise<void> {
  const found = kept.older === null && tell ? newPlace(kept.here, kept.before, inSight) : null;
  if (!found) return;
  const { id: meetingId, seriesId } = meeting;
  const sides = { was: side({ names: [found.was] }), is: side({ names: [found.is] }) };
  const occurrence = `${found.was} > ${found.is}`;
  const rest = { at: now(), effects: nothing, undoKey: null, address: null };
  const tidings: Tidings = { kind: found.kind, meetingId, seriesId, occurrence, ...sides, ...rest };
  if (!(await toldOfSeries(work, tidings, 0))) await keepNews(work, tidings);
}

async function followGuests(work: Change, { meeting, kept, said, knowledge, person, tell }: Followed): Promise<void> {
  const before = bestSighting(kept.before)?.facts.guests ?? null;
  const found = compareGuests(before, said.newer.guests, knowledge, person);
  if (!found || !tell) return;
  if (found.kind === 'pair') {
    await dropNews(work, meeting.id, 'guests');
    if (meeting.cancelled) await applyChange(work, meeting.id, { kind: 'restored', edit: { cancelled: false } }, tell);
    return;
  }
  const names = found.kind === 'guests' ? found.added.map(nameOfGuest) : [nameOfGuest(found.other)];
  const addresses = found.kind === 'guests' ? found.added.map(({ address }) => address) : [found.other.address];
  await keepNews(work, {
    kind: found.kind,
    meetingId: meeting.id,
    seriesId: meeting.seriesId,
    at: now(),
    was: side({ names: person && person.name !== '' ? [person.name] : [], day: meeting.day, start: meeting.start }),
    is: side({ names }),
    effects: nothing,
    undoKey: null,
    occurrence: addresses.join(' '),
    address: found.kind === 'replaced' ? found.other.address : null,
  });
}
