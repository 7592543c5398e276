/** One life of the content script in one page: watch, tell the worker, show the button; then leave without a trace. */
import { closeButtonOf } from '../calendar/read-bubble.ts';
import { pageReport } from '../calendar/report/page-report.ts';
import { watchCalendar } from '../calendar/watch.ts';
import type { OpenBubble } from '../calendar/watch-details.ts';
import type { SeenPage } from '../core/page-reading.ts';
import type { ExtensionApi, MessageListener } from './extension-api.ts';
import { takeOver } from './hand-over.ts';
import { pageMarks } from './marks.ts';
import { pageHost } from './page-host.ts';
import { pageText } from './page-text.ts';
import { prepareButton } from './prepare-button.ts';
import { readingSender } from './send-readings.ts';
import { workerLine } from './worker-line.ts';

/** `{ verdict, show }` from the worker: sure ones show the button unless it says otherwise, unknown ones only if it says so. */
export function wantsButton(reply: unknown): boolean {
  if (typeof reply !== 'object' || reply === null || !('verdict' in reply)) return false;
  const show = 'show' in reply && typeof reply.show === 'boolean' ? reply.show : null;
  if (reply.verdict === 'certain' || reply.verdict === 'likely') return show !== false;
  return reply.verdict === 'unknown' && show === true;
}

/** Starts in `doc`. Returns what ends it; the end also comes by itself when the extension is gone or a newer copy comes. */
export function startSession(doc: Document, api: ExtensionApi): () => void {
  const life = new AbortController();
  const { signal } = life;
  const end = (): void => life.abort();
  const line = workerLine(api, end);
  const sender = readingSender(line);
  let open: OpenBubble | null = null;
  let asked = 0;

  takeOver(doc, end, signal);
  const host = pageHost(line.isAlive, signal);
  const marks = pageMarks(
    doc,
    host,
    {
      ask: (eventIds) => line.send({ type: 'marks', eventIds }),
      onAnswer: () => button.setMark(marks.of(open?.eventId ?? '')),
    },
    signal,
  );
  const button = prepareButton(
    host,
    {
      onPress: (bubble) => void line.send({ type: 'open-panel', eventId: bubble.eventId }),
      onEscape: (bubble) => closeButtonOf(bubble.details)?.click(),
    },
    signal,
  );

  async function askStatus(): Promise<void> {
    const bubble = open;
    asked += 1;
    const question = asked;
    if (!bubble || bubble.eventId.length > 4096) return button.show(null);
    const reply = await line.send({ type: 'event-status', eventId: bubble.eventId });
    if (question !== asked || open !== bubble || signal.aborted) return;
    button.setMark(marks.of(bubble.eventId));
    button.setWords(pageText(reply));
    button.show(wantsButton(reply) ? bubble : null);
  }

  async function onReading(seen: SeenPage): Promise<void> {
    const taken = await sender.send(seen);
    marks.taken(taken);
    if (open && taken.includes(open.eventId)) await askStatus();
  }

  const watch = watchCalendar(
    doc,
    {
      onReading: (seen) => void onReading(seen),
      whoseIs: (seen) => sender.whoseIs(seen),
      onBubble: (bubble) => {
        if (bubble?.eventId !== open?.eventId) button.show(null);
        open = bubble;
        host.moved();
        void askStatus();
      },
      onChange: marks.changed,
    },
    signal,
  );

  function lookAgain(): void {
    if (doc.hidden) return;
    marks.askAgain();
    void askStatus();
  }

  const onMessage: MessageListener = (message, _sender, reply) => {
    if (typeof message !== 'object' || message === null || !('type' in message)) return;
    if (message.type === 'report') return reply(pageReport(doc));
    if (message.type === 'rescan') watch.rescan();
    else if (message.type !== 'marks-changed') return;
    // What is shown may have been switched on or off since.
    lookAgain();
    reply({ ok: true });
  };
  doc.addEventListener('visibilitychange', lookAgain, { signal });
  api.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => {
    try {
      api.runtime.onMessage.removeListener(onMessage);
    } catch {
      // Cut off from the extension: its events are gone, and the listener with them.
    }
  });
  return end;
}
