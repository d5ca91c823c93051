import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

interface Passed {
  readonly status: number;
  readonly body: Buffer;
  readonly type: string;
}

/** What the proxy does with one exchange: pass on what the CMS answers, or something else. */
export type Fault = (ask: () => Promise<Passed>, response: ServerResponse) => Promise<void>;

export interface FaultyProxy {
  url: string;
  /** What happens to the event log's answers. */
  events: Fault;
  /** What happens to answers over GraphQL. */
  content: Fault;
  /** Questions over GraphQL so far, as they were asked. */
  readonly questions: readonly string[];
  stop(): Promise<void>;
}

function give(response: ServerResponse, { status, body, type }: Passed): void {
  response.writeHead(status, { 'content-type': type }).end(body);
}

export const pass: Fault = async (ask, response) => give(response, await ask());

/** The CMS has answered, and the answer is lost on the way. */
export const drop: Fault = async (ask, response) => {
  await ask();
  response.destroy();
};

/** Nothing comes, until the reader gives up or the proxy ends. */
export const hang: Fault = async () => {};

/** Late by up to so many milliseconds, differently each time. */
export const delay = (random: () => number, most: number): Fault => {
  return async (ask, response) => {
    const passed = await ask();
    await sleep(Math.floor(random() * most));
    give(response, passed);
  };
};

/** Now and then the answer before this one comes once more, in its place. */
export const repeat = (random: () => number): Fault => {
  let before: Passed | undefined;
  return async (ask, response) => {
    const passed = before && random() < 0.4 ? before : await ask();
    before = passed;
    give(response, passed);
  };
};

/** Each exchange suffers one of these. */
export const anyOf = (random: () => number, faults: readonly Fault[]): Fault => {
  return (ask, response) => (faults[Math.floor(random() * faults.length)] ?? pass)(ask, response);
};

/** An answer that no healthy CMS gives. */
export const instead = (status: number, body: string): Fault => {
  return async (_ask, response) => give(response, { status, body: Buffer.from(body), type: 'application/json' });
};

/** Stands between a site and its CMS. */
export async function startFaultyProxy(cmsUrl: string): Promise<FaultyProxy> {
  const asking = new AbortController();
  const questions: string[] = [];
  const state = { events: pass, content: pass, questions };
  const server = createServer((request, response) => {
    const isEvents = request.url?.startsWith('/delivery/') ?? false;
    const fault = isEvents ? state.events : state.content;
    void readBody(request).then((body) => {
      if (!isEvents) questions.push(body.toString());
      return fault(() => askCms(cmsUrl, request, body, asking.signal), response).catch(() => void response.destroy());
    });
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return Object.assign(state, {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      asking.abort();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  });
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  return Buffer.concat(await request.toArray());
}

async function askCms(
  cmsUrl: string,
  { url, method = 'GET', headers }: IncomingMessage,
  body: Buffer,
  signal: AbortSignal,
): Promise<Passed> {
  const { authorization = '', 'content-type': contentType = 'application/json' } = headers;
  const response = await fetch(`${cmsUrl}${url}`, {
    method,
    headers: { authorization, 'content-type': contentType },
    signal,
    ...(method === 'GET' ? {} : { body: new Uint8Array(body) }),
  });
  return {
    status: response.status,
    body: Buffer.from(await response.arrayBuffer()),
    type: response.headers.get('content-type') ?? 'application/json',
  };
}
