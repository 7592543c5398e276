/** Sends facts to the worker: only what is new or changed since it last said "ok", and never too much at once. */
import { nextTask, sliceMs } from '../calendar/sliced.ts';
import type { EventFacts, PageFacts } from '../core/facts.ts';
import type { WorkerLine } from './worker-line.ts';

export const mostPerMessage = 200;
/** Beyond this, what was sent is forgotten; the worker takes a repetition without harm. */
const mostRemembered = 5_000;

interface News {
  readonly event: EventFacts;
  readonly name: string;
  readonly text: string;
}

export interface FactSender {
  /** Resolves with the raw ids that the worker has taken. */
  send(facts: PageFacts): Promise<readonly string[]>;
}

// Facts from a bubble and from a chip are remembered apart: the chip's, which know no guests, would undo each other.
const nameOf = ({ key, guests }: EventFacts) => `${guests === null ? 'chip' : 'list'} ${key.raw}`;

/** A sender that remembers what it has sent. */
export function factSender(line: WorkerLine): FactSender {
  const sent = new Map<string, string>();
  let account = '';
  let frame = '';

  return {
    async send(facts) {
      if (facts.account !== account) sent.clear();
      account = facts.account;
      const { events, ...around } = facts;
      const frameNow = JSON.stringify(around);
      const taken: string[] = [];
      let part: News[] = [];

      async function sendPart(): Promise<void> {
        const going = part;
        part = [];
        const reply = await line.send({
          type: 'page-facts',
          facts: { ...around, events: going.map(({ event }) => event) },
        });
        if (isOk(reply)) {
          frame = frameNow;
          taken.push(...going.map(({ event }) => event.key.raw));
        } else for (const { name, text } of going) if (sent.get(name) === text) sent.delete(name);
      }

      let until = performance.now() + sliceMs;
      let messages = 0;
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
        messages += 1;
        await sendPart();
        until = performance.now() + sliceMs;
      }
      if (part.length > 0 || (messages === 0 && frameNow !== frame)) await sendPart();
      return taken;
    },
  };
}

function isOk(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}
