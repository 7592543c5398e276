import { beforeAll, describe, expect, it } from 'vitest';
import type { FindDay } from '../../src/core/capture.ts';
import { loadFindDay } from '../../src/core/plain-dates.ts';

const wednesday = '2026-11-25';
let find: FindDay;
beforeAll(async () => {
  find = await loadFindDay();
});

describe('days in plain words', () => {
  it.each([
    ['by Friday', '2026-11-27'],
    ['by the 11th', '2026-12-11'],
    ['the 25th', '2026-11-25'],
    ['by next wed', '2026-12-02'],
    ['tomorrow', '2026-11-26'],
    ['in two weeks', '2026-12-09'],
    ['by 3 Dec', '2026-12-03'],
    ['by Jan 4', '2027-01-04'],
    ['by the end of the week', '2026-11-27'],
    ['EOM', '2026-11-30'],
    ['not Friday, Monday', '2026-11-30'],
    ['by Friday, as we said yesterday', '2026-11-27'],
    ['by Friday week', '2026-12-04'],
    ['a week from Friday', '2026-12-04'],
    ['by the end of next week', '2026-12-04'],
    ['by month end', '2026-11-30'],
    ['by the end of the quarter', '2026-12-31'],
    ['in a month', '2026-12-25'],
    ['in a fortnight', '2026-12-09'],
    ['by EOD', '2026-11-25'],
  ])('%s', (text, day) => expect(find(text, wednesday)?.day).toBe(day));
  it.each(['at the March board', 'at 5pm', 'I sat with Ann', 'next month', 'on the 2nd floor', 'the 45th', ''])(
    '%j names no day',
    (text) => expect(find(text, wednesday)).toBeNull(),
  );
  it.each(['חמישי חברים', 'לשבת עם רות', 'ימי הולדת', 'השבוע'])('%j names no day in Hebrew', (text) =>
    expect(find(text, wednesday)).toBeNull(),
  );
  it.each([
    ['he', 'לשלוח את הטבלה עד מחר', '2026-11-26'],
    ['he', 'מחרתיים', '2026-11-27'],
    ['he-IL', 'עד היום', '2026-11-25'],
    ['he', 'עד יום חמישי', '2026-11-26'],
    ['he', 'ביום ראשון', '2026-11-29'],
    ['he', 'עד יום ה׳', '2026-11-26'],
    ['he', 'ביום רביעי הבא', '2026-12-02'],
    ['he', 'עד סוף החודש', '2026-11-30'],
    ['he', 'עד סוף השבוע הבא', '2026-12-04'],
    ['he', 'בעוד שבועיים', '2026-12-09'],
    ['he', 'בעוד 3 ימים', '2026-11-28'],
    ['he', 'תוך חודש', '2026-12-25'],
    ['he', 'עד 11 בדצמבר', '2026-12-11'],
    ['he', 'ב-4 בינואר', '2027-01-04'],
    ['he', 'by Friday', '2026-11-27'],
    ['de', 'bis Freitag', '2026-11-27'],
    ['de', 'bis zum 11.', '2026-12-11'],
    ['de', 'bis 11.12.', '2026-12-11'],
    ['de-AT', 'in zwei Wochen', '2026-12-09'],
    ['de', 'Ende des Monats', '2026-11-30'],
    ['de', 'by next wed', '2026-12-02'],
    ['fr', 'dans deux semaines', '2026-12-09'],
    ['es-MX', 'mañana', '2026-11-26'],
    ['it', 'venerdì', '2026-11-27'],
    ['pt-BR', 'amanhã', '2026-11-26'],
    ['nl', 'over twee weken', '2026-12-09'],
    ['sv', 'på fredag', '2026-11-27'],
    ['ru', 'в пятницу', '2026-11-27'],
    ['ja', '来週の金曜日', '2026-12-04'],
    ['zh-TW', '明天', '2026-11-26'],
    ['en-GB', '11/12', '2026-12-11'],
    ['en-GB', 'by Dec 11', '2026-12-11'],
    ['en-US', '11/12', '2027-11-12'],
    ['eu', 'by Friday', '2026-11-27'],
  ])('in the language of the browser, %s: %s', async (locale, text, day) => {
    expect((await loadFindDay(locale))(text, wednesday)?.day).toBe(day);
  });
  it('none of them is past, whatever day it is', () => {
    for (const today of ['2026-02-28', '2026-11-29', '2026-12-31', '2028-02-29'])
      for (const text of ['by the 1st', 'EOW', 'by month end', 'on Monday', 'in a month', 'Friday week', 'by 3 Dec'])
        expect([today, text, (find(text, today)?.day ?? '') >= today]).toEqual([today, text, true]);
    expect(find('in a month', '2027-01-31')?.day).toBe('2027-02-28');
    expect(find('yesterday', wednesday)).toBeNull();
  });
  it('says where the words stand', () =>
    expect(find('send by the 11th', wednesday)).toMatchObject({ from: 8, to: 16 }));
  it('the 31st skips months that have none; the 29th of February waits for the next month', () => {
    expect(find('the 31st', wednesday)?.day).toBe('2026-12-31');
    expect(find('the 30th', '2027-01-31')?.day).toBe('2027-03-30');
  });
  it('counts days right over a change of the clock', () => {
    expect(find('tomorrow', '2026-10-24')?.day).toBe('2026-10-25');
    expect(find('in 2 days', '2027-03-27')?.day).toBe('2027-03-29');
  });
});
