import { calendarOf, type Guest, guestOf, type Room, type ScenarioCalendar } from './scenario.ts';

const DOMAIN = 'northfreight.example';

export const MIRA = { name: 'Mira Valtonen', address: `mira@${DOMAIN}` };
export const DANA = { name: 'Dana Okafor', address: `dana.okafor@${DOMAIN}` };
export const TOMAS = { name: 'Tomás Rey', address: `tomas.rey@${DOMAIN}` };
export const RUTH = { name: 'Ruth Abelin', address: `ruth.abelin@${DOMAIN}` };
export const BRAM = { name: 'Bram de Wit', address: `bram.dewit@${DOMAIN}` };
/** Jun has no display name in the directory: the page shows the address. */
export const JUN = { name: '', address: `jun.arai@${DOMAIN}` };
export const SANNA = { name: 'Sanna Kivi', address: `sanna.kivi@${DOMAIN}` };
export const KOFI = { name: 'Kofi Mensah', address: `kofi.mensah@${DOMAIN}` };
export const ELIF = { name: 'Elif Aydın', address: `elif.aydin@${DOMAIN}` };
export const PRIYA = { name: 'Priya Nair', address: `priya.nair@${DOMAIN}` };

export const TEAM = [DANA, BRAM, JUN, SANNA, KOFI, ELIF, PRIYA] as const;

export const PLANNING_LIST: Guest = guestOf('Planning team', `planning@${DOMAIN}`, {
  status: 'needs',
  group: { members: 12 },
});

export const HARBOUR_ROOM: Room = {
  address: `c_188harbour4f@resource.calendar.google.com`,
  name: 'HQ-4-Harbour (8)',
};

export const OWN_CALENDAR: ScenarioCalendar = calendarOf(MIRA.address, MIRA.name, [63, 111, 181], { primary: true });
export const DANA_CALENDAR: ScenarioCalendar = calendarOf(DANA.address, DANA.name, [120, 94, 160]);
export const PEAK_CALENDAR: ScenarioCalendar = calendarOf(
  'c_4peak19@group.calendar.google.com',
  'Winter peak',
  [138, 90, 131],
);
export const HOLIDAY_CALENDAR: ScenarioCalendar = calendarOf(
  'en.fi#holiday@group.v.calendar.google.com',
  'Holidays in Finland',
  [47, 125, 84],
);
export const SAMPLE_CALENDARS = [OWN_CALENDAR, DANA_CALENDAR, PEAK_CALENDAR, HOLIDAY_CALENDAR];

/** Guests of a meeting that `organiser` called and Mira takes part in; Mira's row carries her own answer. */
export function guestsWithMira(
  organiser: { name: string; address: string },
  others: readonly { name: string; address: string }[],
  mira: Guest['status'],
): Guest[] {
  const rows = new Map<string, Guest>();
  for (const one of [organiser, ...others]) {
    rows.set(one.address, guestOf(one.name, one.address, { organiser: one.address === organiser.address }));
  }
  const organises = organiser.address === MIRA.address;
  rows.set(MIRA.address, guestOf(MIRA.name, MIRA.address, { status: mira, organiser: organises }));
  return [...rows.values()];
}
