import { describe, expect, it } from 'vitest';
import type { MeetingRecords } from '../../src/core/meeting-records.ts';
import { paceOf } from '../../src/core/pace.ts';
import { talkOf } from '../../src/core/talk.ts';
import { at, meeting, pitch, records, topic } from './records.ts';

// From 14:00 to 14:30. The ask is worth 7 minutes of these, who does what by when 4: so 14:19 is its latest start.
const withAsk = records({ pitch: pitch() });
const clock = (time: string) => at(`2026-11-25T${time}+01:00`);
const paceAt = (time: string, of: MeetingRecords = withAsk, openKind: string | null = null) => {
  const steps = talkOf(of);
  const openId = steps.find(({ kind }) => kind === openKind)?.id ?? null;
  return paceOf(of, steps, { now: clock(time), openId });
};

describe('the clock', () => {
  it.each([
    ['13:55:00', 'before', 5],
    ['13:59:01', 'before', 1],
    ['14:00:00', 'running', 30],
    ['14:06:00', 'running', 24],
    ['14:29:59', 'running', 1],
    ['14:30:00', 'over', 0],
    ['14:33:10', 'over', 3],
  ] as const)('at %s: %s, %i', (time, phase, minutes) => expect(paceAt(time)).toMatchObject({ phase, minutes }));
  it('says how much has gone', () => {
    expect(paceAt('14:06:00')).toMatchObject({ gone: 6, total: 30, share: 0.2 });
    expect(paceAt('13:00:00')).toMatchObject({ gone: 0, share: 0 });
    expect(paceAt('16:00:00')).toMatchObject({ gone: 30, share: 1 });
  });
  it('without a known end it counts up, is never over, and takes the length that is usual', () => {
    const open = records({ pitch: pitch(), meeting: { ...meeting, end: null } });
    expect(paceAt('14:12:00', open)).toMatchObject({ phase: 'running', minutes: 12, endKnown: false, total: 30 });
    expect(paceAt('14:45:00', open)).toMatchObject({ phase: 'running', minutes: 45 });
    expect(paceAt('14:12:00', open)?.ask?.due).toBe(clock('14:19:00'));
    const agreed = { everyWeeks: 2, minutes: 60, sharedAgenda: true, words: '' };
    expect(paceAt('14:00:00', { ...open, series: { ...open.series, format: agreed } })?.total).toBe(60);
  });
  it('there is none without a start', () =>
    expect(paceAt('14:00:00', records({ meeting: { ...meeting, start: null, end: null } }))).toBeNull());
  it('follows a meeting that is moved while it runs', () => {
    const later = records({
      pitch: pitch(),
      meeting: { ...meeting, start: clock('15:00:00'), end: clock('15:30:00') },
    });
    expect(paceAt('14:25:00', later)).toMatchObject({ phase: 'before', minutes: 35, ask: { state: 'ahead' } });
    const shorter = records({ pitch: pitch(), meeting: { ...meeting, end: clock('14:15:00') } });
    expect(paceAt('14:10:00', shorter)).toMatchObject({ phase: 'running', minutes: 5, ask: { state: 'late' } });
  });
});

describe('the ask', () => {
  it.each([
    ['13:58:00', 'ahead'],
    ['14:15:59', 'ahead'],
    ['14:16:00', 'soon'],
    ['14:19:00', 'late'],
    ['14:31:00', 'late'],
  ] as const)('at %s it is %s', (time, state) =>
    expect(paceAt(time)?.ask).toMatchObject({ due: clock('14:19:00'), state }),
  );
  it('has started when its step is open, however late', () =>
    expect(paceAt('14:25:00', withAsk, 'ask')?.ask?.state).toBe('started'));
  it('starts with the vision that leads to it, and needs its time too', () => {
    const leading = records({ pitch: pitch({ steps: ['The December review'] }) });
    expect(paceAt('14:00:00', leading)?.ask?.due).toBe(clock('14:17:00'));
    expect(paceAt('14:19:00', leading, 'vision')?.ask?.state).toBe('started');
    const told = { ...leading, topics: [topic(20, { kind: 'vision', state: 'done' })] };
    expect(paceAt('14:00:00', told)?.ask?.due).toBe(clock('14:21:00'));
  });
  it('does not wait for what was skipped behind it', () => {
    const topics = [topic(20, { kind: 'wrap-up', state: 'skipped' })];
    expect(paceAt('14:00:00', { ...withAsk, topics })?.ask?.due).toBe(clock('14:23:00'));
  });
  it.each(['done', 'skipped', 'parked'] as const)('is no matter of the clock once it is %s', (state) =>
    expect(paceAt('14:25:00', { ...withAsk, topics: [topic(20, { kind: 'ask', state })] })?.ask).toBeNull(),
  );
  it('is due at once where the talk is shorter than it', () => {
    const short = records({ pitch: pitch(), meeting: { ...meeting, end: clock('14:01:00') } });
    const due = paceAt('14:00:00', short)?.ask?.due ?? 0;
    expect(due).toBeGreaterThanOrEqual(clock('14:00:00'));
  });
});

it('at the end the time for who does what by when is told, until that step is open', () => {
  const plain = records();
  expect(paceAt('14:20:00', plain)?.wrapUpDue).toBe(false);
  expect(paceAt('14:26:00', plain)?.wrapUpDue).toBe(true);
  expect(paceAt('14:26:00', plain, 'wrap-up')?.wrapUpDue).toBe(false);
  expect(paceAt('14:30:00', plain)?.wrapUpDue).toBe(false);
});
