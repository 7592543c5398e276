/** One manifest for all; what differs by browser is changed here and nowhere else. */
import { readFileSync } from 'node:fs';
import { themeIcons } from './theme-icons.ts';

export type Target = 'chrome' | 'firefox' | 'test' | 'dev';

type Manifest = Record<string, unknown> & { permissions: string[]; content_security_policy: Record<string, string> };

const read = (): Manifest => JSON.parse(readFileSync(new URL('../manifest.json', import.meta.url), 'utf8')) as Manifest;

export const geckoId = 'onward@onward.example';

function forFirefox(manifest: Manifest): Manifest {
  const { side_panel: panel, minimum_chrome_version: _chrome, background, action, ...rest } = manifest;
  const scripts = manifest['content_scripts'] as readonly Record<string, unknown>[];
  return {
    ...rest,
    // What stands in the page is shown by this sheet alone, which Firefox takes away with the extension.
    content_scripts: scripts.map((one) => ({ ...one, css: ['src/content/presence.css'] })),
    action: { ...(action as Record<string, unknown>), theme_icons: themeIcons },
    // Firefox has no service worker for extensions; the same module runs as an event page.
    background: { scripts: [(background as { service_worker: string }).service_worker], type: 'module' },
    permissions: manifest.permissions.filter((name) => name !== 'sidePanel'),
    sidebar_action: {
      default_panel: (panel as { default_path: string }).default_path,
      default_title: '__MSG_name__',
      default_icon: { '16': 'icons/16.png', '32': 'icons/32.png' },
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: geckoId, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
    },
  };
}

/** Vite's live reload needs a socket and inline styles; nobody is given this build. */
function forDevelopment(manifest: Manifest): Manifest {
  const pages =
    "script-src 'self' http://localhost:5173; object-src 'none'; connect-src http://localhost:5173 ws://localhost:5173";
  return { ...manifest, content_security_policy: { extension_pages: pages } };
}

/** The manifest of a build. */
export function manifestFor(target: Target): Manifest {
  const manifest = read();
  if (target === 'firefox') return forFirefox(manifest);
  return target === 'dev' ? forDevelopment(manifest) : manifest;
}
