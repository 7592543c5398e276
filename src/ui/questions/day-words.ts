import type { Day } from '../../core/record.ts';
import { useWords } from '../messages.tsx';

/** "11 Nov", and with its year where that is not this one. */
export function useDayWords(): (day: Day) => string {
  const { say, today, formatDay } = useWords();
  return (day) => {
    const date = formatDay(day, 'day-month');
    const year = day.slice(0, 4);
    return year === today.slice(0, 4) ? date : say('questions.date-year', { date, year });
  };
}
