/** Sends readings to the worker: only what is new or changed since it last said "ok", and never too much at once. */
import { nextTask, sliceMs } from '../calendar/sliced.ts';
import type { EventReading, SeenPage } from '../core/page-reading.ts';
import type { WorkerLine } from './worker-line.ts';

export const mostPerMessage = 200;
/** Beyond this, what was sent is forgotten; the worker takes a repetition without harm. */
const mostRemembered = 5_000;
const lookAgainMs = 10 * 60_000;

interface News {
  readonly event: EventReading;
  readonly name: string;
  readonly text: string;
}

export interface ReadingSender {
  /** Resolves with the raw ids that the worker has taken. */
  send(seen: SeenPage): Promise<readonly string[]>;
  /** Asks whose page this is, by its events; null when there is no telling. Nothing is kept of it. */
  whoseIs(seen: SeenPage): Promise<string | null>;
}

// A bubble and a chip are remembered apart: they would undo each other.
const nameOf = ({ id, details }: EventReading) => `${details === null ? 'chip' : 'list'} ${id}`;

const member = (reply: unknown, name: string): unknown =>
  typeof reply === 'object' && reply !== null ? (reply as Record<string, unknown>)[name] : undefined;

/** A sender that remembers what it has sent, and what the worker asked to be reminded of. */
export function readingSender(line: WorkerLine): ReadingSender {
  const sent = new Map<string, string>();
  let account: string | null = null;
  let frame = '';
  let place = '';
  let memo: unknown = null;
  let lookedAt = 0;

  const say = (reading: SeenPage, reminder: unknown) =>
    line.send({ type: 'page-reading', reading: { ...reading, memo: reminder } });

  return {
    async send(seen) {
      if (seen.account !== account) sent.clear();
      account = seen.account;
      const { events, inSight, ...around } = seen;
      const frameNow = JSON.stringify([around, inSight]);
      const placeNow = JSON.stringify([account, seen.view, seen.range, seen.language]);
      if (placeNow !== place) memo = null;
      place = placeNow;
      const taken: string[] = [];
      let part: News[] = [];

      async function sendPart(last: boolean): Promise<void> {
        const going = part;
        part = [];
        const look = last && inSight ? { inSight, load: performance.timeOrigin } : {};
        const reply = await say({ ...around, ...look, events: going.map(({ event }) => event) }, memo);
        if (member(reply, 'ok') === true) {
          if (last) {
            frame = frameNow;
            if (inSight) lookedAt = performance.now();
          }
          if (place === placeNow) memo = member(reply, 'memo') ?? null;
          taken.push(...going.map(({ event }) => event.id));
        } else for (const { name, text } of going) if (sent.get(name) === text) sent.delete(name);
      }

      // Many come at the end of a pass, whose last slice is spent.
      if (events.length > 20) await nextTask();
      let until = performance.now() + sliceMs;
      for (const event of events) {
        if (performance.now() > until) {
          await nextTask();
          until = performance.now() + sliceMs;
        }
        const name = nameOf(event);
        const text = JSON.stringify(event);
        if (sent.get(name) === text) continue;
        if (sent.size > mostRemembered) sent.clear();
        // Noted before the reply, so that a pass in the meantime does not send it twice.
        sent.set(name, text);
        part.push({ event, name, text });
        if (part.length < mostPerMessage) continue;
        await sendPart(false);
        until = performance.now() + sliceMs;
      }
      // That nothing has changed is told again after a while: an event that is missed twice is asked about.
      const isDue = inSight !== undefined && performance.now() - lookedAt > lookAgainMs;
      if (part.length > 0 || frameNow !== frame || isDue) await sendPart(true);
      return taken;
    },
    async whoseIs(seen) {
      const found = member(await say({ ...seen, events: seen.events.slice(0, mostPerMessage) }, null), 'account');
      return typeof found === 'string' ? found : null;
    },
  };
}
