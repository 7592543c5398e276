import { describe, expect, it } from 'vitest';
import { dataEventId, fullEventId } from './event-id.ts';
import { kindsCalendar } from './kinds-calendar.ts';
import { labelOf } from './page/label.ts';
import { seenBy } from './page/series-changes.ts';
import type { Lang } from './scenario.ts';

const scenario = kindsCalendar({ today: '2026-11-25' });
const named = (title: string) => scenario.events.find((event) => event.title === title) ?? scenario.events[0];

function label(title: string, lang: Lang = 'en'): string {
  const event = named(title);
  return event ? labelOf(event, { ...scenario, lang }) : '';
}

describe('a calendar of all kinds', () => {
  it('gives every chip of an account an id of its own', () => {
    for (const one of [scenario, seenBy(scenario, '1')]) {
      const ids = one.events.map((event) => dataEventId(event, one));
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('shows both accounts the same meetings, and an unknown account number the first', () => {
    const home = seenBy(scenario, '1');
    expect(home.account.address).toBe('mira.valtonen@quayhouse.example');
    const mine = (one: typeof scenario, title: string) =>
      one.events.filter((event) => event.title === title).map(fullEventId);
    for (const title of ['Dana / Mira', 'Ruth / Mira'])
      expect(new Set(mine(home, title))).toEqual(new Set(mine(scenario, title)));
    expect(seenBy(scenario, '7')).toEqual(scenario);
    expect(seenBy(scenario, '0')).toEqual(scenario);
  });

  it('has ids of their own for tasks, appointment schedules and birthdays', () => {
    const plain = (title: string) => dataEventId(named(title) ?? scenario.events[0] ?? never(), scenario);
    expect(plain('Send the crew list')).toMatch(/^tasks_[0-9a-v]{26}$/);
    expect(plain('Office hours')).toMatch(/^appt_[0-9a-v]{26}$/);
    expect(atob(plain('Jun’s birthday'))).toBe('2026_BIRTHDAY_p7 addressbook#contacts@v');
  });

  it('says the kind where a label does', () => {
    expect(label('Dentist')).toBe('9am to 12pm, Out of office: Dentist, Mira Valtonen, No location, November 27, 2026');
    expect(label('Dentist', 'ja')).toMatch(/^9:00～12:00、「不在: Dentist」、/);
    expect(label('Berth plan', 'ja')).toContain('「サイレント モード: Berth plan」');
    expect(label('Office hours')).toContain(', Office hours, Mira Valtonen, appointment schedule, No location, ');
    expect(label('Jun’s birthday')).toBe('All day, Jun’s birthday, Calendar: Birthdays, November 26, 2026');
    expect(label('Papers due')).toMatch(/^November 26, 2026 at 5pm, Papers due, Calendar: Winter peak, No location$/);
  });
});

function never(): never {
  throw new Error('no event at all');
}
