/** The agenda as plain text: to be copied, and for the description of the next event. */
import type { Agenda, AgendaAhead, AgendaStep } from './agenda.ts';
import type { Say } from './message.ts';
import type { Day } from './record.ts';
import type { Owner } from './words.ts';

export interface AgendaWords {
  readonly say: Say;
  /** Writes a day in the user's locale: in full, and short beside other words. */
  readonly formatDay: (day: Day) => string;
  readonly shortDay: (day: Day) => string;
  readonly formatTime: (instant: number) => string;
  /** Puts parts side by side, as the language parts them. */
  readonly formatRow: (parts: readonly string[]) => string;
  readonly today: Day;
  /** How each is named on a screen that both see; `''` leaves the name out. */
  readonly names: Readonly<Record<Owner, string>>;
}

/** "Depot cost sheet, Mira, today". */
export function stepLine(
  { text, owner, due }: AgendaStep,
  { say, shortDay, formatRow, today, names }: AgendaWords,
): string {
  const day = due === null ? '' : due === today ? say('agenda.today') : shortDay(due);
  return formatRow([text, names[owner], day].filter((part) => part !== ''));
}

/** "Wednesday 9 December, 14:00", or the day alone. */
export function momentLine(at: { readonly start: number | null; readonly day: Day }, words: AgendaWords): string {
  const date = words.formatDay(at.day);
  return at.start === null ? date : words.formatRow([date, words.formatTime(at.start)]);
}

const bullets = (lines: readonly string[]) => lines.map((line) => `– ${line}`);

/** The whole agenda, its notes included, one line to a point. */
export function agendaText(agenda: Agenda, words: AgendaWords): string {
  const { say } = words;
  const points: string[][] = [
    ...agenda.points.map(({ text }) => [text]),
    ...(agenda.before.length > 0
      ? [[say('agenda.before'), ...bullets(agenda.before.map((step) => stepLine(step, words)))]]
      : []),
    [
      say('agenda.next-steps'),
      ...bullets(agenda.steps.map((step) => stepLine(step, words))),
      ...(agenda.next ? bullets([momentLine(agenda.next, words)]) : []),
    ],
  ];
  const head = words.formatRow([agenda.title, momentLine(agenda, words)].filter((part) => part !== ''));
  const notes = agenda.notes?.trim() ? ['', say('agenda.notes'), agenda.notes.trim()] : [];
  return [
    say('agenda.title'),
    head,
    '',
    ...points.flatMap(([first = '', ...more], index) => [`${index + 1}. ${first}`, ...more]),
    ...notes,
  ].join('\n');
}

/** The lines for the description of the next event; none where nothing may leave. */
export function aheadLines({ points, steps }: AgendaAhead, words: AgendaWords): string[] {
  return [
    ...points.map(({ text }, index) => `${index + 1}. ${text}`),
    ...(steps.length > 0 ? [words.say('agenda.before'), ...bullets(steps.map((step) => stepLine(step, words)))] : []),
  ];
}
