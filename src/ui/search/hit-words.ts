/** How a hit reads: who said it, where it leads, how it stands. */
import { dayOf } from '../../core/day.ts';
import { dueState } from '../../core/due.ts';
import type { SearchLine } from '../../core/search/search-line.ts';
import type { MessageId, WordsOfView } from '../messages.tsx';
import type { PeopleNames } from './search-state.ts';

/** Who said or wrote it, in a few words. */
export function saidBy(line: SearchLine, people: PeopleNames, { say }: WordsOfView): string {
  const name = line.personId === null ? null : (people.get(line.personId) ?? say('search.somebody'));
  const withName = (id: MessageId, alone: MessageId) => (name === null ? say(alone) : say(id, { name }));
  switch (line.mark) {
    case 'mine':
      return withName('search.by-mine', 'search.by-mine-alone');
    case 'theirs':
      return say('search.by-theirs', { name: name ?? say('search.somebody') });
    case 'question':
      return line.state === 'answered' && name !== null
        ? say('search.by-answered', { name })
        : withName('search.by-question', 'search.by-question-alone');
    case 'feedback':
      return say('search.by-feedback', { name: name ?? say('search.somebody') });
    case 'note':
      return line.state === 'progress' ? say('search.by-progress') : withName('search.by-note', 'search.by-note-alone');
    case 'topic':
      return withName('search.by-topic', 'search.by-topic-alone');
    case 'letter':
      return withName('search.by-letter', 'search.by-letter-alone');
    case 'assessment': {
      const by = line.state === 'them' || line.state === 'guess' ? line.state : 'me';
      return say(`search.by-assessment-${by}`, { name: name ?? say('search.somebody') });
    }
    case 'matter':
      return say('search.by-matter', { name: name ?? say('search.somebody') });
    case 'evidence':
      return say('search.by-evidence');
    case 'person':
      return say('search.by-person');
    case 'plan':
      return say(`search.by-${line.store}` as MessageId, { name: name ?? say('search.somebody') });
  }
}

/** How a commitment stands; null for all else. */
export function standing(line: SearchLine, { say, today }: WordsOfView): { text: string; late: boolean } | null {
  if (line.mark !== 'mine' && line.mark !== 'theirs') return null;
  if (line.state === 'delivered' || line.state === 'dropped') {
    return { text: say(`search.${line.state}`), late: false };
  }
  const { kind, days } = dueState(line.due, today);
  if (line.due === null) return null;
  if (kind === 'late') return { text: say('search.late', { n: days }), late: true };
  return { text: kind === 'today' ? say('search.due-today') : say('search.due', { day: line.due }), late: false };
}

/** The day in the margin: this year's without its year. */
export function dayInMargin(line: SearchLine, { formatDay, today, zone, locale, say }: WordsOfView): string {
  const day = dayOf(line.at, zone);
  if (day === today) return say('search.today');
  if (day.slice(0, 4) === today.slice(0, 4)) return formatDay(day, 'day-month');
  const at = Date.parse(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric', timeZone: 'UTC' }).format(at);
}

const planPages: Partial<Record<SearchLine['store'], string>> = {
  objectives: 'objectives',
  evidence: 'evidence',
};

/** Where it was said or stands, as an address within the workspace. */
export function addressOf({ store, id, personId, meetingId, mark }: SearchLine): string {
  if (store === 'commitments') return `#/commitments/${encodeURIComponent(id)}`;
  if (store === 'seasons') return `#/plan/season?id=${encodeURIComponent(id)}`;
  if (store === 'competencies') return '#/plan/evidence?competencies=';
  const page = planPages[store];
  if (page !== undefined) return `#/plan/${page}?open=${encodeURIComponent(id)}`;
  if (mark === 'plan' && personId === null) return '#/plan';
  if (personId === null) return '#/history';
  if (mark === 'matter') return `#/people/${encodeURIComponent(personId)}/matters`;
  const at = meetingId === null ? '' : `?meeting=${encodeURIComponent(meetingId)}`;
  return `#/people/${encodeURIComponent(personId)}${at}`;
}
