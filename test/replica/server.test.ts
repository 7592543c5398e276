import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { scenarioOf } from './scenario.ts';
import { type Replica, startReplica } from './server.ts';

let replica: Replica;

beforeAll(async () => {
  replica = await startReplica({ scenario: scenarioOf({ today: '2026-11-25' }) });
}, 60_000);
afterAll(() => replica.close());

type Answer = { status: number; headers: Record<string, unknown>; body: string };

function fetchPath(path: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: replica.port, path, rejectUnauthorized: false };
    get(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on('error', reject);
  });
}

describe('the server', () => {
  it('leads the bare host to the calendar', async () => {
    const answer = await fetchPath('/');
    expect([answer.status, answer.headers['location']]).toEqual([302, '/calendar/u/0/r']);
  });

  it.each(['/calendar/u/0/r', '/calendar/u/1/r/week/2026/11/25', '/calendar/render?action=TEMPLATE&text=x'])(
    'gives the page at %s, with Trusted Types enforced and nothing from elsewhere',
    async (path) => {
      const { status, headers, body } = await fetchPath(path);
      expect(status).toBe(200);
      expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
      expect(body).not.toMatch(/(?:src|href)="https?:/);
    },
  );

  it('gives every file that the page names', async () => {
    const { body } = await fetchPath('/calendar/u/0/r');
    const paths = [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map((match) => match[1] ?? '');
    expect(paths).toHaveLength(2);
    for (const path of paths) expect((await fetchPath(path)).status).toBe(200);
  });

  it('gives the newest scenario', async () => {
    replica.setScenario(scenarioOf({ today: '2027-01-04' }));
    expect(JSON.parse((await fetchPath('/replica/scenario.json')).body)).toMatchObject({ today: '2027-01-04' });
  });

  it('keeps a record of the requests and knows no other path', async () => {
    expect((await fetchPath('/elsewhere?x=1')).status).toBe(404);
    expect(replica.requests.at(-1)).toEqual({ method: 'GET', url: '/elsewhere?x=1' });
  });
});
