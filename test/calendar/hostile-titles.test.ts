// @vitest-environment happy-dom
/** Titles meant to break a reader, in every view: each is the text of one event, and nothing more. */
import { describe, expect, it } from 'vitest';
import { dataEventId } from '../replica/event-id.ts';
import { drawPage } from '../replica/page/draw-page.ts';
import { DANA, guestsWithMira, MIRA } from '../replica/sample-people.ts';
import { eventOf, type Scenario, scenarioOf, type ViewName } from '../replica/scenario.ts';
import { readPage } from './read-all.ts';

const today = '2026-11-25';
const id = '5h1s8q2k7m4d9v3b6njtc0fear';

const titles: Readonly<Record<string, string>> = {
  html: '<img src=x onerror="alert(1)"><b>1:1</b> Dana & Mira &amp; &lt;i&gt;',
  script: '</span></div><script>document.title = "taken"</script>Dana / Mira',
  'right to left': '\u202EariM / anaD\u202C \u2066\u200F\u061C',
  'a label of its own': 'Dana / Mira, Mira Valtonen, Declined, No location, November 3, 2026, ',
  'a time of its own': '9am to 10am, Dana / Mira',
  quotes: '「Dana」、"Mira" \\" \u0000\uFFFD',
  emoji: '🧭 Dana 🤝 Mira 👩🏽‍💻👨‍👩‍👧‍👦 1️⃣:1️⃣',
  '100,000 characters': `Dana / Mira ${'long '.repeat(20_000)}`.trimEnd(),
  'half a character': 'Dana / Mira \uD83E',
};

const views = ['day', 'week', 'customday', 'custom/2/d', 'month', 'customweek', 'agenda', 'search', 'more'] as const;

/** The event among enough others to put it behind "more" in the month. */
function calendarWith(title: string, crowd: number): Scenario {
  const plain = scenarioOf({ today });
  const calendar = plain.account.address;
  const at = (minute: number) => ({ day: today, minute });
  const others = Array.from({ length: crowd }, (_, index) =>
    eventOf({
      eventId: `e${index}`,
      title: `Berth ${index}`,
      calendar,
      start: at(index * 15),
      end: at(index * 15 + 15),
    }),
  );
  const talk = eventOf({
    eventId: id,
    title,
    calendar,
    start: at(14 * 60),
    end: at(14 * 60 + 30),
    reply: 'accepted',
    guests: guestsWithMira(DANA, [MIRA], 'accepted'),
  });
  return { ...plain, events: [...others, talk] };
}

function readIn(view: ViewName | 'more', title: string) {
  const scenario = calendarWith(title, view === 'more' ? 40 : 0);
  const wanted = scenario.events.find((event) => event.eventId === id) ?? scenario.events[0];
  const raw = wanted ? dataEventId(wanted, scenario) : '';
  const { page } = drawPage(view === 'more' ? 'month' : view, scenario, { query: title.trim() });
  if (view === 'more') {
    expect(document.querySelector(`[data-eventid="${raw}"]`)).toBeNull();
    page.openDayOverview(today, document.body);
  }
  const { events, health } = readPage();
  return { found: events.filter((event) => event.key.raw === raw), faults: health.faults };
}

describe.each(views)('in %s', (view) => {
  it.each(Object.entries(titles))('a title with %s is text, at its hour, with its answer', (_name, title) => {
    const { found, faults } = readIn(view, title);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({
      title: title.slice(0, 4_000),
      when: { day: today, startMinute: 840, endMinute: 870 },
      reply: 'accepted',
    });
    expect(faults).toEqual({});
    expect(document.querySelectorAll('img, script, [role=main] b')).toHaveLength(0);
  });
});

function blanksIn(view: (typeof views)[number]): void {
  const { found } = readIn(view, '   ');
  expect(found).toHaveLength(1);
  expect(found[0]?.title.trim()).toBe('');
  expect([null, 840]).toContain(found[0]?.when.startMinute);
  expect(['unknown', 'accepted']).toContain(found[0]?.reply);
}

describe('a title of nothing but blanks is one event, of which nothing wrong is said', () => {
  // Nobody can search for blanks.
  it.each(views.filter((view) => view !== 'search'))('in %s', blanksIn);
});
