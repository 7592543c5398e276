import { addDays } from '../calendar-days.ts';
import type { Scenario, ScenarioEvent } from '../scenario.ts';
import { LABEL_WORDS, type LabelWords } from './label-words.ts';

/** The title as the page shows it: raw, behind the word for its kind, or the words for "untitled". */
export function shownTitle(event: ScenarioEvent, scenario: Scenario): string {
  const words = LABEL_WORDS[scenario.lang];
  const kind = event.kind === 'out-of-office' || event.kind === 'focus-time' ? words.kinds[event.kind] : null;
  if (kind !== null) return event.title === '' ? kind : `${kind}: ${event.title}`;
  return event.title === '' ? words.noTitle : event.title;
}

/** The hidden label of an event's chip: `<when>, <title>, <calendar>, [<reply>,] <place>[, <colour>][, <date>]`. */
export function labelOf(event: ScenarioEvent, scenario: Scenario): string {
  const words = LABEL_WORDS[scenario.lang];
  if (event.kind === 'task') return taskLabel(event, scenario, words);
  if (event.kind === 'working-location') return workingLocationLabel(event, scenario, words);
  const { when, date } = whenFields(event, words);
  const [open, close] = words.quotes;
  const fields = [when, `${open}${shownTitle(event, scenario)}${close}`, calendarField(event, scenario, words)];
  if (event.kind === 'appointment-schedule') fields.push(words.appointments);
  const own = scenario.calendars.find((one) => one.id === event.calendar)?.primary ?? false;
  if (event.reply !== 'none' && own) fields.push(words.replies[event.reply]);
  if (event.kind !== 'holiday' && event.kind !== 'birthday')
    fields.push(event.location ? `${words.place}${event.location}` : words.noPlace);
  if (event.colour) fields.push(`${words.colour}${event.colour.label}`);
  if (date !== '') fields.push(date);
  return fields.join(words.separator);
}

/** The fields before and after: a timed span over days says its dates in front and has none behind. */
function whenFields(event: ScenarioEvent, words: LabelWords): { when: string; date: string } {
  const { start, end } = event;
  if (event.allDay) {
    const one = start.day === end.day;
    return { when: words.allDay, date: one ? words.day(start.day) : words.days(start.day, end.day) };
  }
  if (start.day === end.day && start.minute === end.minute) {
    return { when: words.moment(start.day, start.minute), date: '' };
  }
  const untilMidnight = end.minute === 0 && end.day === addDays(start.day, 1) && start.minute > 0;
  if (start.day === end.day || untilMidnight) {
    return { when: words.times(start.minute, end.minute), date: words.day(start.day) };
  }
  const from = words.moment(start.day, start.minute);
  return { when: `${from}${words.spanJoin}${words.moment(end.day, end.minute)}`, date: '' };
}

function calendarField(event: ScenarioEvent, scenario: Scenario, words: LabelWords): string {
  const calendar = scenario.calendars.find((one) => one.id === event.calendar);
  return calendar?.primary ? scenario.account.name : `${words.calendar}${calendar?.name ?? event.calendar}`;
}

function taskLabel(event: ScenarioEvent, scenario: Scenario, words: LabelWords): string {
  const fields = [`${words.task}${shownTitle(event, scenario)}`, words.notCompleted, words.day(event.start.day)];
  if (!event.allDay) fields.push(words.clock(event.start.minute));
  return fields.join(words.separator);
}

function workingLocationLabel(event: ScenarioEvent, scenario: Scenario, words: LabelWords): string {
  const { start, end } = event;
  const range = start.day === end.day ? words.day(start.day) : words.days(start.day, end.day);
  return [`${words.workingLocation}${event.title}`, scenario.account.name, range].join(words.separator);
}
