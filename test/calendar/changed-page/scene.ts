/** A week with meetings of two, of many and of none, drawn in every view: the page that is then changed. */
import { addDays } from '../../replica/calendar-days.ts';
import { dataEventId } from '../../replica/event-id.ts';
import { drawPage } from '../../replica/page/draw-page.ts';
import { sampleMaker } from '../../replica/sample-maker.ts';
import {
  BRAM,
  DANA,
  DANA_CALENDAR,
  guestsWithMira,
  HARBOUR_ROOM,
  KOFI,
  MIRA,
  OWN_CALENDAR,
  PEAK_CALENDAR,
  PLANNING_LIST,
  SANNA,
  TOMAS,
} from '../../replica/sample-people.ts';
import { type Lang, type Scenario, type ScenarioEvent, scenarioOf, type ViewName } from '../../replica/scenario.ts';

export const views = ['week', 'day', 'month', 'customweek', 'agenda', 'search'] as const satisfies readonly ViewName[];
export const langs = ['en', 'en', 'en', 'en-24', 'ja', 'it', 'es', 'de'] as const satisfies readonly Lang[];

const monday = '2026-06-01';
const today = '2026-06-02';
const at = (offset: number, hour: number, minute = 0) => ({ day: addDays(monday, offset), minute: hour * 60 + minute });

/** Today is a Tuesday; all that the day view shows stands on it. */
export function sceneIn(lang: Lang): Scenario {
  const maker = sampleMaker(3, 'GMT+02');
  const two = { reply: 'accepted', guests: guestsWithMira(DANA, [MIRA], 'accepted') } as const;
  const weekly = { key: 'dana', title: 'Dana / Mira', rule: 'Weekly' };
  maker.instance(weekly, at(1, 14), 30, { ...two, guests: [...two.guests], conference: 'tqe-hgbu-wpk' });
  maker.instance(weekly, at(1, 14), 30, { guests: [...two.guests], calendar: DANA_CALENDAR.id });
  maker.single('tomas', 'Tomás <> Mira 1:1', at(1, 11), 60, {
    reply: 'needs',
    guests: guestsWithMira(MIRA, [TOMAS], 'needs'),
    location: 'Café Satama, 2nd floor',
  });
  maker.single('many', 'Lane review', at(1, 9), 45, {
    reply: 'declined',
    guests: guestsWithMira(KOFI, [SANNA, BRAM], 'declined'),
    rooms: [HARBOUR_ROOM],
    colour: { label: 'Routine', rgb: [95, 103, 112] },
  });
  maker.single('list', 'Planning round', at(2, 15), 60, {
    reply: 'needs',
    guests: [...guestsWithMira(DANA, [], 'needs'), PLANNING_LIST],
  });
  maker.instance({ key: 'crowd', title: 'Winter peak', rule: 'Monthly' }, at(3, 10), 90, {
    reply: 'accepted',
    hiddenGuests: 143,
  });
  maker.instance({ key: 'lunch', title: 'Lunch', rule: 'Daily' }, at(1, 12, 15), 45);
  maker.single('tables', 'Tide tables', at(2, 9, 30), 60);
  maker.single('watch', 'Night watch', at(1, 23), 120, { calendar: PEAK_CALENDAR.id });
  maker.single('papers', 'Budget papers', at(2, 17), 30, { kind: 'task' });
  maker.allDay('fair', 'Boat fair', addDays(monday, 1), addDays(monday, 3), { calendar: PEAK_CALENDAR.id });
  maker.allDay('depot', 'Depot', addDays(monday, 1), addDays(monday, 1), { kind: 'working-location' });
  return scenarioOf({
    today,
    lang,
    zoneOffsetLabel: 'GMT+02',
    account: MIRA,
    calendars: [OWN_CALENDAR, DANA_CALENDAR, PEAK_CALENDAR],
    events: maker.events,
    guestsAfterMs: 0,
    rerenderAfterMs: -1,
    roomsInBubble: 'own-row',
  });
}

export interface Scene {
  readonly view: ViewName;
  readonly lang: Lang;
  readonly scenario: Scenario;
  /** By `data-eventid`. */
  readonly events: ReadonlyMap<string, ScenarioEvent>;
  /** `data-eventid` of the event whose details are open, null for none. */
  readonly open: string | null;
}

interface Drawn {
  readonly scene: Scene;
  readonly children: readonly Node[];
  readonly family: string;
  readonly key: string;
}

// Each page is drawn once: the replica's dialogs listen on the document for good.
const drawn = new Map<string, Drawn>();

/** Puts a page into `document` as if freshly drawn, with the details of the event of this title open. */
export function drawScene(view: ViewName, lang: Lang, details: string | null): Scene {
  const name = `${view} ${lang} ${details}`;
  const { scene, children, family, key } = drawn.get(name) ?? drawOnce(view, lang, details);
  document.documentElement.lang = lang === 'en-24' ? 'en' : lang;
  document.body.setAttribute('data-viewfamily', family);
  document.body.setAttribute('data-viewkey', key);
  document.body.replaceChildren(...children.map((child) => child.cloneNode(true)));
  return scene;
}

function drawOnce(view: ViewName, lang: Lang, details: string | null): Drawn {
  const scenario = sceneIn(lang);
  const { bubble } = drawPage(view, scenario, { query: 'a' });
  const opened = scenario.events.find((event) => event.title === details && event.calendar === OWN_CALENDAR.id);
  if (opened) bubble.open(opened, new DOMRect());
  const { dataset, childNodes } = document.body;
  const one: Drawn = {
    scene: {
      view,
      lang,
      scenario,
      events: new Map(scenario.events.map((event) => [dataEventId(event, scenario), event])),
      open: opened ? dataEventId(opened, scenario) : null,
    },
    children: [...childNodes].map((child) => child.cloneNode(true)),
    family: dataset['viewfamily'] ?? '',
    key: dataset['viewkey'] ?? '',
  };
  bubble.close();
  drawn.set(`${view} ${lang} ${details}`, one);
  return one;
}
