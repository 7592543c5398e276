/** Every step, in order. A test holds that they start at 1 and leave no gap. */
import { firstStores } from './001-first-stores.ts';
import { news } from './002-news.ts';
import { letters } from './003-letters.ts';
import { plan } from './004-plan.ts';
import type { Migration } from './migration.ts';

export const migrations: readonly Migration[] = [firstStores, news, letters, plan];

/** The version this code writes. */
export const newestVersion = migrations.length;
