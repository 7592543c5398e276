import { describe, expect, it } from 'vitest';
import { pageText } from '../../src/content/page-text.ts';
import { mostPerMessage, readingSender } from '../../src/content/send-readings.ts';
import { wantsButton } from '../../src/content/session.ts';
import { workerLine } from '../../src/content/worker-line.ts';
import type { EventReading, PageReading } from '../../src/core/page-reading.ts';
import { chip, eventReading, pageReading } from './readings.ts';

const event = (n: number, title = `Talk ${n}`) => eventReading({ id: `id${n}`, pieces: [chip({ shown: [title] })] });
const page = (events: EventReading[], account = 'rika@harbour.example') => pageReading(events, { account });

function sender(answer: () => unknown = () => ({ ok: true })) {
  const messages: { reading: PageReading }[] = [];
  const line = {
    send: async (message: unknown) => {
      messages.push(message as { reading: PageReading });
      return answer();
    },
  };
  return { messages, ...readingSender(line) };
}

describe('readings on their way to the worker', () => {
  it('are sent once, and again only when they change', async () => {
    const { messages, send } = sender();
    expect(await send(page([event(1), event(2)]))).toEqual(['id1', 'id2']);
    expect(await send(page([event(1), event(2)]))).toEqual([]);
    expect(await send(page([event(1), event(2, 'Other')]))).toEqual(['id2']);
    expect(messages.map(({ reading }) => reading.events.length)).toEqual([2, 1]);
  });

  it('go in messages of at most 200', async () => {
    const { messages, send } = sender();
    await send(page(Array.from({ length: 450 }, (_, n) => event(n))));
    expect(messages.map(({ reading }) => reading.events.length)).toEqual([mostPerMessage, 200, 50]);
  });

  it('say what a full look has in sight, and again only when that changes', async () => {
    const { messages, send } = sender();
    const looks = () => messages.map(({ reading }) => [reading.events.length, reading.inSight?.length]);
    const events = Array.from({ length: 200 }, (_, n) => event(n));
    const full = (shown: EventReading[]) => ({
      ...page(shown),
      build: page([]).build,
      inSight: shown.map(({ id }) => id),
    });
    await send(full(events));
    await send(full(events));
    expect(looks()).toEqual([
      [200, undefined],
      [0, 200],
    ]);
    await send(full(events.slice(1)));
    await send(full(events.slice(1)));
    expect(looks().slice(2)).toEqual([[0, 199]]);
    expect(messages.at(-1)?.reading.load).toBe(performance.timeOrigin);
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

  it('tell of the build alone when that is what changed', async () => {
    const { messages, send } = sender();
    const unreadable = { ...page([]), build: { ...page([]).build, state: 'unreadable' as const } };
    for (const seen of [page([]), unreadable, unreadable]) await send(seen);
    expect(messages.map(({ reading }) => reading.build.state)).toEqual(['ok', 'unreadable']);
  });

  it('hand the worker its own memo back, within one view and its days', async () => {
    let memo = 0;
    const { messages, send } = sender(() => {
      memo += 1;
      return { ok: true, memo };
    });
    await send(page(Array.from({ length: 250 }, (_, n) => event(n))));
    await send(page([event(1, 'Other')]));
    await send({ ...page([event(2, 'Other')]), view: 'MONTH' });
    expect(messages.map(({ reading }) => reading.memo)).toEqual([null, 1, 2, null]);
  });

  it('ask whose page it is without counting as sent', async () => {
    const { messages, send, whoseIs } = sender(() => ({ ok: true, account: 'rika@harbour.example' }));
    expect(await whoseIs({ ...page([event(1)]), account: null })).toBe('rika@harbour.example');
    expect(messages[0]?.reading.account).toBeNull();
    expect(await send(page([event(1)]))).toEqual(['id1']);
  });
});

describe('the line to the worker', () => {
  const api = (id: string | undefined, fail: string) => ({
    runtime: {
      ...(id === undefined ? {} : { id }),
      sendMessage: () => {
        throw new Error(fail);
      },
      connect: () => ({ onDisconnect: { addListener: () => undefined } }),
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

  it('writes on the button what the worker says, and English where it says nothing of use', () => {
    expect(pageText({ words: { prepare: 'Vorbereiten' } })('prepare')).toBe('Vorbereiten');
    for (const answer of [null, 'x', {}, { words: null }, { words: 'x' }, { words: { prepare: 7 } }])
      expect(pageText(answer)('prepare')).toBe('Prepare');
  });
});
