/** Sends facts to the worker: only what is new or changed since it last said "ok", and never too much at once. */
import type { EventFacts, PageFacts } from '../core/facts.ts';
import type { WorkerLine } from './worker-line.ts';

export const mostPerMessage = 200;
/** Beyond this, what was sent is forgotten; the worker takes a repetition without harm. */
const mostRemembered = 5_000;

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
      const news = events.flatMap((event) => {
        const text = JSON.stringify(event);
        return sent.get(nameOf(event)) === text ? [] : [{ event, text }];
      });
      const frameNow = JSON.stringify(around);
      if (news.length === 0 && frameNow === frame) return [];
      if (sent.size > mostRemembered) sent.clear();
      const taken: string[] = [];
      for (let from = 0; from === 0 || from < news.length; from += mostPerMessage) {
        const part = news.slice(from, from + mostPerMessage);
        // Noted before the reply, so that a pass in the meantime does not send them twice.
        for (const { event, text } of part) sent.set(nameOf(event), text);
        const reply = await line.send({
          type: 'page-facts',
          facts: { ...around, events: part.map(({ event }) => event) },
        });
        if (isOk(reply)) {
          frame = frameNow;
          taken.push(...part.map(({ event }) => event.key.raw));
        } else for (const { event, text } of part) if (sent.get(nameOf(event)) === text) sent.delete(nameOf(event));
      }
      return taken;
    },
  };
}

function isOk(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply && reply.ok === true;
}
