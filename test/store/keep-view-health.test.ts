import { expect, it, vi } from 'vitest';
import type { LackCode } from '../../src/core/page-lacks.ts';
import { keepViewHealth, type ViewLook } from '../../src/store/keep-view-health.ts';
import { withDatabase } from '../../src/store/open.ts';
import { useFreshDatabase } from './database.ts';
import { page } from './facts.ts';

useFreshDatabase();

const moment = { now: 1_000 };
vi.mock('../../src/platform/clock.ts', async (original) => ({ ...(await original()), now: () => moment.now }));

function look(at: number, lacks: LackCode[], more: Partial<ViewLook> = {}) {
  moment.now = at;
  return keepViewHealth({ view: 'MONTH', language: 'de', health: page([]).health, measured: true, ...more, lacks });
}
const row = (id = 'health:MONTH:de') => withDatabase((db) => db.get('meta', id));

it('says what a view lacks in a language, and since when', async () => {
  await look(1_000, ['language-not-known']);
  await look(2_000, ['language-not-known', 'reply-not-read']);
  expect(await look(3_000, ['language-not-known', 'reply-not-read'])).toBe('ok');
  expect(await look(4_000, ['two-readings-differ'], { view: 'WEEK', language: null })).toBe('degraded');
  expect(await row()).toEqual({
    id: 'health:MONTH:de',
    view: 'MONTH',
    language: 'de',
    state: 'ok',
    codes: ['language-not-known', 'reply-not-read'],
    since: 1_000,
    at: 3_000,
    sinceOf: { 'language-not-known': 1_000, 'reply-not-read': 2_000 },
  });
  expect(await row('health:WEEK:')).toMatchObject({ state: 'degraded', codes: ['two-readings-differ'], since: 4_000 });
});

it('ends when it is given again, and then begins anew', async () => {
  await look(1_000, ['reply-not-read']);
  await look(2_000, []);
  expect(await row()).toMatchObject({ state: 'ok', codes: [], at: 2_000 });
  await look(3_000, ['reply-not-read']);
  expect(await row()).toMatchObject({ since: 3_000 });
});

it('stays where nothing was read that could tell; what the build tells is always told', async () => {
  await look(1_000, ['label-not-understood', 'two-readings-differ']);
  expect(await look(2_000, [], { measured: false })).toBe('degraded');
  expect(await row()).toMatchObject({ codes: ['label-not-understood'], since: 1_000 });
  expect(await look(3_000, [])).toBe('ok');
});

it('takes little room, whatever views and languages a page claims', async () => {
  for (let n = 0; n < 60; n += 1) await look(n, ['view-not-known'], { view: `V${n}` });
  expect(await withDatabase((db) => db.count('meta'))).toBeLessThanOrEqual(40);
  expect(await row('health:V59:de')).toBeDefined();
});
