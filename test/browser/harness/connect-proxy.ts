import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { CALENDAR_HOST } from '../../../scripts/browser/flags.ts';

export type ConnectProxy = {
  readonly port: number;
  /** Hosts that the browser asked for and did not get, each once. */
  readonly refused: readonly string[];
  close(): Promise<void>;
};

/** Firefox has no host rules: this proxy leads Google Calendar's address to the replica, and everything else nowhere. */
export async function connectProxy(replicaPort: number): Promise<ConnectProxy> {
  const refused: string[] = [];
  const open = new Set<Duplex>();
  const track = (socket: Duplex): void => {
    open.add(socket);
    socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
  };
  const refuse = (host: string): void => {
    if (!refused.includes(host)) refused.push(host);
  };
  const server = createServer((request, response) => {
    refuse(request.headers.host ?? '');
    response.writeHead(403).end();
  });
  server.on('connect', (request, client: Duplex) => {
    track(client);
    if (request.url !== `${CALENDAR_HOST}:443`) {
      refuse((request.url ?? '').replace(/:443$/, ''));
      client.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      return;
    }
    const replica = connect(replicaPort, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n');
      client.pipe(replica).pipe(client);
    });
    track(replica);
    replica.on('close', () => client.destroy());
    client.on('close', () => replica.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    refused,
    close: () =>
      new Promise((resolve) => {
        for (const socket of open) socket.destroy();
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
