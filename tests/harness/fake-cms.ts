import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the stand-in answers: as broken as a real CMS can be. */
export type Behaviour = 'errors-beside-data' | 'server-error' | 'not-json' | 'hang-up' | 'refused-token' | 'empty';

const ANSWERS: Record<Exclude<Behaviour, 'hang-up'>, { status: number; body: string }> = {
  'errors-beside-data': {
    status: 200,
    body: '{"data":{"conditions":[{"name":"Sciatica"}],"site":null},"errors":[{"message":"redFlags failed"}]}',
  },
  'server-error': { status: 500, body: '{"error":"boom"}' },
  'not-json': { status: 200, body: '<html>Bad proxy</html>' },
  'refused-token': { status: 401, body: '{"errors":[{"message":"Only the site may read content."}]}' },
  empty: { status: 200, body: '{"data":{"conditions":[],"redirects":[],"home":null,"site":null,"navigation":null}}' },
};

export interface FakeCms {
  url: string;
  behave(behaviour: Behaviour): void;
  stop(): Promise<void>;
}

/** A server in the CMS's place, for faults that a healthy one cannot be asked for. */
export async function startFakeCms(): Promise<FakeCms> {
  let behaviour: Behaviour = 'empty';
  const server = createServer((request, response) => {
    request.resume();
    // It keeps no event log: the site finds out by asking.
    if (request.url?.startsWith('/delivery/')) response.writeHead(404).end('{}');
    else answer(behaviour, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    behave: (next) => {
      behaviour = next;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(behaviour: Behaviour, response: ServerResponse): void {
  if (behaviour === 'hang-up') {
    response.destroy();
    return;
  }
  const { status, body } = ANSWERS[behaviour];
  response.writeHead(status, { 'content-type': 'application/json' }).end(body);
}
