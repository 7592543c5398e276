import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { getCertificate } from '@vitejs/plugin-basic-ssl';
import { build } from 'vite';
import type { Scenario } from './scenario.ts';

export type Replica = {
  port: number;
  /** The address under which a browser that maps the host to 127.0.0.1:port finds the page. */
  origin: 'https://calendar.google.com';
  /** Takes effect with the next load of the page. */
  setScenario(scenario: Scenario): void;
  /** Every request that arrived, in order; `url` is the path with its query. */
  requests: { method: string; url: string }[];
  close(): Promise<void>;
};

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = fileURLToPath(new URL('./page/main.ts', import.meta.url));

const SECURITY = {
  'content-security-policy': [
    "require-trusted-types-for 'script'",
    "object-src 'none'",
    "base-uri 'self'",
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "connect-src 'self'",
    "img-src 'self' data:",
  ].join('; '),
  'cross-origin-opener-policy': 'same-origin-allow-popups',
  'referrer-policy': 'origin',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'cache-control': 'no-store',
} as const;

const DOCUMENT = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/replica/page.css">
<title>Calendar</title>
</head>
<body>
<script src="/replica/page.js"></script>
</body>
</html>
`;

/**
 * Starts the stand-in on 127.0.0.1 over https (self-signed, in `node_modules/.cache`). `port` 0 or none takes a free one.
 * Rejects when the page cannot be bundled or the port is taken.
 */
export async function startReplica(options: {
  scenario: Scenario;
  port?: number;
  /** Asked first: true where it has answered, or will. */
  answer?: (request: IncomingMessage, response: ServerResponse) => boolean;
}): Promise<Replica> {
  let { scenario } = options;
  const [assets, certificate] = await Promise.all([
    bundlePage(),
    getCertificate(`${ROOT}node_modules/.cache/replica`, 'calendar', ['calendar.google.com', '*.google.com']),
  ]);
  const requests: { method: string; url: string }[] = [];
  const server = createServer({ key: certificate, cert: certificate }, (request, response) => {
    const url = request.url ?? '/';
    requests.push({ method: request.method ?? 'GET', url });
    if (options.answer?.(request, response)) return;
    const path = url.replace(/[?#].*$/, '');
    const send = (type: string, body: string) => {
      response.writeHead(200, { ...SECURITY, 'content-type': `${type}; charset=utf-8` }).end(body);
    };
    const asset = assets.get(path);
    if (asset) send(asset.type, asset.body);
    else if (path === '/replica/scenario.json') send('application/json', JSON.stringify(scenario));
    else if (path.startsWith('/calendar/')) send('text/html', DOCUMENT);
    else if (path === '/') response.writeHead(302, { ...SECURITY, location: '/calendar/u/0/r' }).end();
    else response.writeHead(404, SECURITY).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  return {
    port: (server.address() as AddressInfo).port,
    origin: 'https://calendar.google.com',
    setScenario: (next) => {
      scenario = next;
    },
    requests,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}

async function bundlePage(): Promise<Map<string, { type: string; body: string }>> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      cssCodeSplit: false,
      modulePreload: false,
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', entryFileNames: 'page.js', assetFileNames: 'page[extname]' },
      },
    },
  });
  const output = Array.isArray(built) ? built[0] : built;
  if (!output || !('output' in output)) throw new Error('the page was not bundled');
  const assets = new Map<string, { type: string; body: string }>();
  for (const file of output.output) {
    if (file.type === 'chunk') assets.set(`/replica/${file.fileName}`, { type: 'text/javascript', body: file.code });
    else if (file.fileName.endsWith('.css')) {
      const body = typeof file.source === 'string' ? file.source : new TextDecoder().decode(file.source);
      assets.set(`/replica/${file.fileName}`, { type: 'text/css', body });
    }
  }
  return assets;
}
