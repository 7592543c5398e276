/** What the reader says of the document, by all its ways. The one place of these tests that knows how it is called. */
import { bubbleEventId, findBubble, readBubble } from '../../../src/calendar/read-bubble.ts';
import type { EventFacts } from '../../../src/core/facts.ts';
import { judge } from '../../../src/core/judge.ts';
import type { Sureness } from '../../../src/core/verdict.ts';
import { knowledge } from '../../core/records.ts';
import { MIRA } from '../../replica/sample-people.ts';
import { drain, interpreted, readPage } from '../read-all.ts';

export interface Reading {
  readonly facts: readonly EventFacts[];
  /** The reader's own failures, as it counts them. */
  readonly threw: number;
}

/**
 * Reads the document, lets `change` do its work, and reads again: what lies below the body as after a mutation with the
 * first reading still in mind, the whole page anew, and the bubble.
 */
export function readAround(change: () => void): Reading {
  const { scanner, memo } = readPage();
  change();
  const partial = interpreted(drain(scanner.some([document.body])), { memo });
  const scan = drain(scanner.full());
  const whole = interpreted(scan);
  const details = findBubble(document);
  const raw = details ? bubbleEventId(details) : '';
  const opened = details && raw !== '' ? [{ ...scanner.eventOf(raw), details: readBubble(details, true, true) }] : [];
  const bubble = interpreted({ ...scan, events: opened }, { memo: whole.memo });
  return {
    facts: [partial, whole, bubble].flatMap(({ events }) => events),
    threw: [partial, whole].reduce((sum, { health }) => sum + (health.faults['chip-threw'] ?? 0), 0),
  };
}

/** How sure the product would be that this is a one-on-one, for a user who has answered nothing yet. */
export function sureOf(facts: EventFacts): Sureness {
  const { startMinute, endMinute, day, endDay } = facts.when;
  const sameDay = day !== null && day === endDay;
  const minutes = sameDay && startMinute !== null && endMinute !== null ? endMinute - startMinute : null;
  const recurring = facts.key.instance !== null;
  const known = knowledge({ account: MIRA.address, ownAddresses: [MIRA.address], recurring, minutes });
  return judge(facts, known).sureness;
}
