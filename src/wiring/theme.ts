/**
 * The chosen theme. IndexedDB answers after the first frame, and a dark page must not flash white: so its word also lies
 * in localStorage, where every page finds it at once and hears of a change. keep-theme.ts keeps it as the setting is.
 */
const name = 'theme';

/** Puts this page into `theme`. */
export function wear(theme: string | null): void {
  const { dataset } = document.documentElement;
  if (theme === 'light' || theme === 'dark') dataset['theme'] = theme;
  else delete dataset['theme'];
}

/** Puts the page into the chosen theme, now and whenever another page changes it. Call it before the first frame. */
export function wearTheme(): void {
  wear(localStorage.getItem(name));
  addEventListener('storage', (event) => {
    if (event.key === name) wear(event.newValue);
  });
}

/** Puts this and every other open page into `theme`, and those that are opened from now on. */
export function spreadTheme(theme: 'system' | 'light' | 'dark'): void {
  wear(theme);
  if (theme === 'system') localStorage.removeItem(name);
  else localStorage.setItem(name, theme);
}
