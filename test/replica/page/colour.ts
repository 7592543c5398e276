import type { Scenario, ScenarioEvent } from '../scenario.ts';

type Rgb = [number, number, number];

export type ChipColours = { fill: string; border: string; text: string };

/** An event's own colour, else its calendar's. */
export function eventRgb(event: ScenarioEvent, scenario: Scenario): Rgb {
  return event.colour?.rgb ?? scenario.calendars.find((one) => one.id === event.calendar)?.rgb ?? [95, 103, 112];
}

/** Chip colours: past ones tinted (30 % fill, 50 % border), declined ones without fill. */
export function chipColours(event: ScenarioEvent, scenario: Scenario, dark: boolean): ChipColours {
  const own = eventRgb(event, scenario);
  const ground: Rgb = dark ? [19, 19, 20] : [255, 255, 255];
  const ink: Rgb = dark ? [227, 227, 227] : [31, 31, 31];
  if (event.reply === 'declined') {
    return { fill: css(ground), border: css(own), text: css(dark ? mix(own, ink, 0.6) : mix(own, ink, 0.25)) };
  }
  if (isPast(event, scenario)) {
    return { fill: css(mix(ground, own, 0.3)), border: css(mix(ground, own, 0.5)), text: css(mix(ink, ground, 0.12)) };
  }
  return { fill: css(own), border: css(own), text: 'rgb(255, 255, 255)' };
}

/** Whether the event ended before the scenario's now. */
export function isPast(event: ScenarioEvent, scenario: Scenario): boolean {
  const { day, minute } = event.end;
  if (day !== scenario.today) return day < scenario.today;
  return !event.allDay && minute <= scenario.nowMinute;
}

function mix(from: Rgb, to: Rgb, share: number): Rgb {
  const one = (index: 0 | 1 | 2) => Math.round(from[index] * (1 - share) + to[index] * share);
  return [one(0), one(1), one(2)];
}

/** The inline form the page uses. */
export function css(rgb: Rgb): string {
  return `rgb(${rgb.join(', ')})`;
}
