import { expect, it } from 'vitest';
import { labelEn } from '../../src/calendar/label-en.ts';
import { labelEs } from '../../src/calendar/label-es.ts';
import { labelIt } from '../../src/calendar/label-it.ts';

it.each([labelEn, labelEs, labelIt])('names the months as the browser does: $tag', ({ tag, months }) => {
  const form = new Intl.DateTimeFormat(tag, { month: 'long', timeZone: 'UTC' });
  const names = Array.from({ length: 12 }, (_, month) => form.format(Date.UTC(2026, month, 1)).toLowerCase());
  expect(months).toEqual(names);
});
