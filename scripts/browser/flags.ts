import { getuid } from 'node:process';

export const CALENDAR_HOST = 'calendar.google.com';
export const CALENDAR_ORIGIN = `https://${CALENDAR_HOST}`;
export const CALENDAR_HOME = `${CALENDAR_ORIGIN}/calendar/u/0/r`;

/** Flags for every start: no first-run pages, no traffic of the browser's own. */
export function quietFlags(): string[] {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--disable-breakpad',
    '--disable-crash-reporter',
    '--password-store=basic',
    '--use-mock-keychain',
    ...sandboxFlags(),
  ];
}

/** Chromium refuses to start as root with its sandbox; everybody else keeps it. */
export function sandboxFlags(): string[] {
  return getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/**
 * Flags that make Google Calendar's address lead to the replica on `port` of this machine, and every other name to
 * nothing. `--ignore-certificate-errors` is needed beside Playwright's own option: that one leaves out the requests of
 * service workers (seen in Chromium 156).
 */
export function replicaFlags(port: number): string[] {
  const rules = [`MAP ${CALENDAR_HOST} 127.0.0.1:${port}`, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'];
  return [`--host-resolver-rules=${rules.join(', ')}`, '--ignore-certificate-errors'];
}

/** Flags that load the unpacked extension in `folder` (absolute) and no other. */
export function extensionFlags(folder: string): string[] {
  return [`--load-extension=${folder}`, `--disable-extensions-except=${folder}`];
}
