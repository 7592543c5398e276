import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateKeyOfDay, dayOfDateKey } from '../../src/calendar/date-key.ts';
import { decodeEventId, encodeEventId, instanceDay, instanceStart } from '../../src/calendar/event-id.ts';

const raw = (text: string) => btoa(text).replace(/=+$/, '');

describe('decodeEventId', () => {
  it('reads a single event on a shortened calendar', () => {
    expect(decodeEventId(raw('reef7 rika@m'))).toEqual({
      raw: raw('reef7 rika@m'),
      kind: 'event',
      baseId: 'reef7',
      split: null,
      instance: null,
      calendar: 'rika@m',
    });
  });

  it.each([
    ['harbour3_20260602T070000Z rika@m', 'harbour3', null, '20260602T070000Z'],
    ['harbour3_R20260602T090000_20260609T070000Z rika@m', 'harbour3', '20260602T090000', '20260609T070000Z'],
    ['harbour3_R20260602T090000 rika@m', 'harbour3', '20260602T090000', null],
    ['feast9_20261224 en.fi#holiday@v', 'feast9', null, '20261224'],
    ['_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h rika@m', '_60q30c1g60o30e1i60o4ac1g60rj8gpl88rj2c1h', null, null],
    ['reef7_20261399 rika@m', 'reef7_20261399', null, null],
  ])('takes %s apart', (text, baseId, split, instance) => {
    expect(decodeEventId(raw(text))).toMatchObject({ kind: 'event', baseId, split, instance });
  });

  it('takes both alphabets, with and without padding', () => {
    const text = 'reef7 r??>>~@quay.example';
    const standard = btoa(text);
    const other = standard.replaceAll('+', '-').replaceAll('/', '_');
    expect(standard).toMatch(/[+/]/);
    for (const form of [standard, other, other.replace(/=+$/, '')])
      expect(decodeEventId(form)).toMatchObject({ kind: 'event', baseId: 'reef7', calendar: 'r??>>~@quay.example' });
  });

  it('knows tasks, and keeps everything else as it stands', () => {
    expect(decodeEventId('tasks_q8')).toMatchObject({ kind: 'task', baseId: 'tasks_q8', calendar: null });
    expect(decodeEventId('tasks.q8')).toMatchObject({ kind: 'task' });
    for (const odd of ['', 'x', '%%%', raw('no-calendar'), raw('a b c'), raw('é \u0001'), 'A'.repeat(9_000)])
      expect(decodeEventId(odd)).toMatchObject({ kind: 'opaque', raw: odd, baseId: odd, calendar: null });
  });

  it('gives back the attribute it was read from', () => {
    const part = fc.stringMatching(/^[0-9a-v]{5,26}$/);
    const instance = fc.constantFrom('', '_20260602T070000Z', '_20261224', '_R20260602T090000_20260609T070000Z');
    const ids = fc
      .tuple(part, instance, fc.emailAddress())
      .map(([id, stamp, calendar]) => raw(`${id}${stamp} ${calendar}`));
    fc.assert(fc.property(ids, (id) => encodeEventId(decodeEventId(id)) === id));
  });
});

describe('stamps and date keys', () => {
  it('tells instants from days', () => {
    expect(instanceStart('20260930T130000Z')).toEqual({ kind: 'instant', ms: Date.UTC(2026, 8, 30, 13) });
    expect(instanceStart('20261226')).toEqual({ kind: 'day', day: '2026-12-26' });
    expect(instanceDay('20261226')).toBe('2026-12-26');
    expect(instanceDay('20260930T130000Z')).toBeNull();
    for (const odd of [null, '', '20260230', '20261301', '20260930T250000Z', '2026093'])
      expect(instanceStart(odd)).toBeNull();
  });

  it.each([
    [25123, '2019-01-03'],
    [28975, '2026-09-15'],
    [29046, '2026-11-22'],
    [29217, '2027-01-01'],
  ])('reads %d as %s, and back', (key, day) => {
    expect(dayOfDateKey(String(key))).toBe(day);
    expect(dateKeyOfDay(day)).toBe(key);
  });

  it('refuses keys of no real day', () => {
    for (const odd of [null, '', 'x', '0', '-5', String(dateKeyOfDay('2026-02-28') + 2)])
      expect(dayOfDateKey(odd)).toBeNull();
  });
});
