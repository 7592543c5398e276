import { useWords } from '../ui/messages.tsx';

const quarterMs = 15 * 60_000;

/** Another number each quarter of an hour, when meetings begin and end: a reason to load again what depends on the moment. */
export const useQuarterHour = (): number => Math.floor(useWords().now / quarterMs);
