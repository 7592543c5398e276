/** What the store and the user's browser are asked for, read from the built files. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const read = (build: string) =>
  JSON.parse(readFileSync(join('dist', build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const files = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(folder, entry.name)) : [join(folder, entry.name)],
  );
const policyOf = (manifest: Record<string, unknown>) =>
  (manifest['content_security_policy'] as Record<string, string>)['extension_pages'] ?? '';

describe.each(['chrome', 'test', 'firefox'])('the %s build', (build) => {
  const manifest = read(build);

  it('asks for these permissions and no other', () => {
    const common = ['activeTab', 'alarms', 'scripting', 'unlimitedStorage'];
    expect([...(manifest['permissions'] as string[])].sort()).toEqual(
      build === 'firefox' ? common : [...common, 'sidePanel'].sort(),
    );
    expect(manifest['host_permissions']).toBeUndefined();
    expect(manifest['optional_permissions']).toBeUndefined();
    expect(manifest['optional_host_permissions']).toEqual(['https://calendar.google.com/calendar/ical/*']);
    expect(manifest['externally_connectable']).toBeUndefined();
  });

  it('reads calendar.google.com alone, with one file that needs nothing else', () => {
    const scripts = manifest['content_scripts'] as { matches: string[]; js: string[]; css?: string[] }[];
    expect(scripts.map(({ matches }) => matches)).toEqual([['https://calendar.google.com/*']]);
    const [file = ''] = scripts[0]?.js ?? [];
    expect(scripts[0]?.js).toHaveLength(1);
    expect(scripts[0]?.css ?? []).toEqual(build === 'firefox' ? ['src/content/presence.css'] : []);
    const code = readFileSync(join('dist', build, file), 'utf8');
    expect(code).not.toMatch(/\bimport\s*\(|\bimport\s*[{"'*]|getURL/);
  });

  it('lets no page load anything of it', () => {
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  });

  it('connects to iCal addresses of Google Calendar alone and runs nothing but its own files', () => {
    expect(policyOf(manifest).split('; ').sort()).toEqual(
      [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "font-src 'self'",
        "img-src 'self' data:",
        "worker-src 'self'",
        'connect-src https://calendar.google.com/calendar/ical/',
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
      ].sort(),
    );
  });

  it('has the workspace as its options page, in a tab of its own', () => {
    expect(manifest['options_ui']).toEqual({ page: 'src/workspace/index.html', open_in_tab: true });
    expect(existsSync(join('dist', build, 'src/workspace/index.html'))).toBe(true);
  });

  it('suggests keys for these commands and no other, and for none beyond the browser', () => {
    const commands = manifest['commands'] as Record<string, { suggested_key: Record<string, string>; global?: true }>;
    expect(Object.entries(commands).map(([name, { suggested_key: keys }]) => [name, keys])).toEqual([
      ['neutral-agenda', { default: 'Alt+Period' }],
    ]);
    // Chrome takes no more than four suggestions, and Firefox knows no keys beyond its own windows.
    expect(Object.values(commands).filter((one) => one.global)).toEqual([]);
    const named = JSON.parse(readFileSync(join('dist', build, '_locales/en/messages.json'), 'utf8'));
    expect(named).toHaveProperty('neutralAgenda.message');
  });

  it('stays out of private windows', () => {
    expect(manifest['incognito']).toBe('not_allowed');
  });

  it('holds no map, no address of a development server, no name of another host', () => {
    for (const file of files(join('dist', build))) {
      expect(file).not.toMatch(/\.map$/);
      if (/\.(js|html|css)$/.test(file)) expect(readFileSync(file, 'utf8')).not.toMatch(/localhost|sourceMappingURL/);
    }
  });
});

it('Chrome starts at 148, Firefox says that it collects nothing', () => {
  expect(read('chrome')['minimum_chrome_version']).toBe('148');
  const gecko = (read('firefox')['browser_specific_settings'] as { gecko: Record<string, unknown> }).gecko;
  expect(gecko['data_collection_permissions']).toEqual({ required: ['none'] });
  expect((read('firefox')['sidebar_action'] as Record<string, unknown>)['open_at_install']).toBe(false);
});

it('the clock can be shifted in the test build alone', () => {
  const mentions = (build: string) =>
    files(join('dist', build)).some((file) => /\.js$/.test(file) && readFileSync(file, 'utf8').includes('test-clock'));
  expect(mentions('test')).toBe(true);
  expect(mentions('chrome')).toBe(false);
  expect(mentions('firefox')).toBe(false);
});
