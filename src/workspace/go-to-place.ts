/** Deep links into the settings: `#/settings/by-hand` leads to that group's first control. */
export function goToPlace(place: string): void {
  if (!/^[a-z-]+$/.test(place)) return;
  const there = document.querySelector(`[data-place="${place}"]`);
  const control = there?.querySelector<HTMLElement>('input, select, button');
  there?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
