const two = (value: number) => String(value).padStart(2, '0');

/** `14:00`, `9:05`. */
export function clock24(minute: number): string {
  return `${Math.floor(minute / 60) % 24}:${two(minute % 60)}`;
}

/** `2pm`, `10:30am`; with `whole` also `2:00pm`. */
export function clock12(minute: number, whole = false): string {
  return `${bare12(minute, whole)}${isMorning(minute) ? 'am' : 'pm'}`;
}

/** `2`, `10:30`: without the half of the day. */
export function bare12(minute: number, whole = false): string {
  const hour = Math.floor(minute / 60) % 12 || 12;
  return minute % 60 === 0 && !whole ? String(hour) : `${hour}:${two(minute % 60)}`;
}

/** Whether the minute lies before noon. */
export function isMorning(minute: number): boolean {
  return Math.floor(minute / 60) % 24 < 12;
}

/** `午後3時`, `午前4:30`. */
export function clockJa(minute: number): string {
  const half = isMorning(minute) ? '午前' : '午後';
  const hour = Math.floor(minute / 60) % 12;
  return minute % 60 === 0 ? `${half}${hour}時` : `${half}${hour}:${two(minute % 60)}`;
}
