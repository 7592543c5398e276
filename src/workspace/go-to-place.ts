/** Deep links into a page of the workspace: `#/settings/by-hand` leads to that group's first control. */
export function goToPlace(): void {
  const [, , place = ''] = location.hash.split('/');
  if (!/^[a-z-]+$/.test(place)) return;
  const there = document.querySelector(`[data-place="${place}"]`);
  const control = there?.querySelector<HTMLElement>('input, button');
  there?.scrollIntoView({ block: 'start' });
  control?.focus({ preventScroll: true });
}
