/** Puts the whole extension into a language, as the setting would. */
import { idOf } from '../fixtures/sample-rows.ts';
import type { Chromium } from './harness/chromium.ts';
import { putRows, quietTab } from './records.ts';

/** `language` is one of ours, or `qps`, the pseudo-language of test builds. Pages opened from now on speak it. */
export async function speak(chromium: Chromium, language: string): Promise<void> {
  const quiet = await quietTab(chromium);
  const stamp = '000000000000001-0000-0a5e0a5e0a5e';
  const record = { id: idOf(9000), name: 'language', value: language, stamps: { name: stamp, value: stamp } };
  await putRows(quiet, 'settings', [{ ...record, createdAt: stamp, updatedAt: stamp, deletedAt: null, ix: {} }]);
  await quiet.evaluate((chosen) => localStorage.setItem('language', chosen), language);
}
