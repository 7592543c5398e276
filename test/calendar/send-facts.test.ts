import { describe, expect, it } from 'vitest';
import { factSender, mostPerMessage } from '../../src/content/send-facts.ts';
import { wantsButton } from '../../src/content/session.ts';
import { workerLine } from '../../src/content/worker-line.ts';
import type { EventFacts, PageFacts } from '../../src/core/facts.ts';

const event = (n: number, title = `Talk ${n}`): EventFacts => ({
  key: { raw: `id${n}`, kind: 'opaque', baseId: `id${n}`, split: null, instance: null, calendar: null },
  title,
  when: { day: null, startMinute: null, endDay: null, endMinute: null, allDay: false, source: 'unknown' },
  reply: 'unknown',
  entry: 'unknown',
  ownCalendar: null,
  calendarId: null,
  calendarName: null,
  guests: null,
  seenIn: 'grid',
});
const page = (events: EventFacts[], account = 'rika@harbour.example'): PageFacts => ({
  account,
  accountName: null,
  view: 'WEEK',
  range: null,
  headerOffset: null,
  events,
  health: { state: 'ok', faults: {}, chips: events.length, skipped: 0, language: 'en' },
});

function sender(answer: () => unknown = () => ({ ok: true })) {
  const messages: { facts: PageFacts }[] = [];
  const line = {
    send: async (message: unknown) => {
      messages.push(message as { facts: PageFacts });
      return answer();
    },
  };
  return { messages, ...factSender(line) };
}

describe('facts on their way to the worker', () => {
  it('are sent once, and again only when they change', async () => {
    const { messages, send } = sender();
    expect(await send(page([event(1), event(2)]))).toEqual(['id1', 'id2']);
    expect(await send(page([event(1), event(2)]))).toEqual([]);
    expect(await send(page([event(1), event(2, 'Other')]))).toEqual(['id2']);
    expect(messages.map(({ facts }) => facts.events.length)).toEqual([2, 1]);
  });

  it('go in messages of at most 200', async () => {
    const { messages, send } = sender();
    await send(page(Array.from({ length: 450 }, (_, n) => event(n))));
    expect(messages.map(({ facts }) => facts.events.length)).toEqual([mostPerMessage, 200, 50]);
  });

  it('go again when the worker did not take them, and for another account', async () => {
    let up = false;
    const { messages, send } = sender(() => (up ? { ok: true } : null));
    expect(await send(page([event(1)]))).toEqual([]);
    up = true;
    expect(await send(page([event(1)]))).toEqual(['id1']);
    expect(await send(page([event(1)], 'cove@harbour.example'))).toEqual(['id1']);
    expect(messages).toHaveLength(3);
  });

  it('tell of health alone when that is what changed', async () => {
    const { messages, send } = sender();
    await send(page([]));
    await send({ ...page([]), health: { ...page([]).health, state: 'unreadable' } });
    await send({ ...page([]), health: { ...page([]).health, state: 'unreadable' } });
    expect(messages.map(({ facts }) => facts.health.state)).toEqual(['ok', 'unreadable']);
  });
});

describe('the line to the worker', () => {
  const api = (id: string | undefined, fail: string) => ({
    runtime: {
      ...(id === undefined ? {} : { id }),
      sendMessage: () => {
        throw new Error(fail);
      },
      onMessage: { addListener: () => undefined, removeListener: () => undefined },
    },
  });

  it('is cut when the extension is gone, not when the worker is only asleep', async () => {
    let cut = 0;
    const onCut = () => {
      cut += 1;
    };
    expect(await workerLine(api('x', 'Could not establish connection.'), onCut).send({})).toBeNull();
    expect(cut).toBe(0);
    await workerLine(api('x', 'Extension context invalidated.'), onCut).send({});
    await workerLine(api(undefined, 'sendMessage of undefined'), onCut).send({});
    expect(cut).toBe(2);
  });

  it('shows the button for sure answers, and for open ones only when told', () => {
    expect(wantsButton({ verdict: 'certain' })).toBe(true);
    expect(wantsButton({ verdict: 'likely', show: true })).toBe(true);
    expect(wantsButton({ verdict: 'likely', show: false })).toBe(false);
    expect(wantsButton({ verdict: 'unknown' })).toBe(false);
    expect(wantsButton({ verdict: 'unknown', show: true })).toBe(true);
    for (const answer of [null, {}, 'certain', { verdict: 'no', show: true }]) expect(wantsButton(answer)).toBe(false);
  });
});
