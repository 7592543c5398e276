import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { FromOwnSchema, FromPageSchema } from '../../src/messages/protocol.ts';

describe('a look at a calendar address', () => {
  const message = { type: 'check-feed', id: 'feed:00000000-0000-4000-8000-000000000001' };

  it('is asked for by our own pages alone', () => {
    expect(safeParse(FromOwnSchema, message).success).toBe(true);
    expect(safeParse(FromPageSchema, message).success).toBe(false);
  });
  it('names it by its id: no address gets through', () => {
    const address = 'https://calendar.google.com/calendar/ical/mira%40x.example/public/basic.ics';
    expect(safeParse(FromOwnSchema, { ...message, id: address }).success).toBe(false);
    expect(safeParse(FromOwnSchema, { ...message, address }).output).toEqual(message);
  });
});
