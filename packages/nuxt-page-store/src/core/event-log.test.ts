import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { EventLog, type LogEvent } from './event-log.ts';
import type { PageStore } from './page-store.ts';
import { textOf, World } from './testing.ts';

/** A log that answers as the delivery plugin does, and can be told to misbehave. */
let answer: (query: URLSearchParams, response: ServerResponse) => void;
let world: World;
let store: PageStore;
let log: EventLog;
let said: string[];
let asked: URLSearchParams[];
let close: () => void;
let epoch: string;

beforeEach(async () => {
  [world, said, asked, epoch] = [new World(), [], [], 'one'];
  store = world.store();
  store.isConnected = false;
  answer = answerTruly;
  const server = createServer((request, response) => {
    const query = new URL(request.url ?? '', 'http://log').searchParams;
    asked.push(query);
    answer(query, response);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  log = new EventLog(store, {
    url: `http://127.0.0.1:${port}/delivery/events`,
    token: 't',
    reader: 'test',
    toTouched: ({ documentId }) => {
      const changed = [`doc:${documentId}`, 'doc:*'];
      return { changed, withdrawn: world.documents.has(documentId) ? [] : changed.slice(0, 1) };
    },
    say: (line) => said.push(line),
  });
  close = () => {
    server.closeAllConnections();
    server.close();
  };
});
afterEach(async () => {
  close();
  await log.stop();
});

function eventsAfter(position: number): LogEvent[] {
  return world.events.slice(position).map(({ changed }, index) => ({
    position: position + index + 1,
    id: `id-${position + index + 1}`,
    action: 'publish',
    uid: 'api::doc.doc',
    documentId: changed[0]?.slice(4) ?? '',
    locales: [],
    touched: [],
  }));
}

function answerTruly(query: URLSearchParams, response: ServerResponse): void {
  const head = world.events.length;
  const after = Number(query.get('after') ?? head);
  if (query.has('epoch') && query.get('epoch') !== epoch) {
    response.writeHead(409).end(JSON.stringify({ error: {}, epoch, position: head, last: `id-${head}` }));
    return;
  }
  const events = query.has('epoch') ? eventsAfter(after) : [];
  const position = events.at(-1)?.position ?? after;
  const body = JSON.stringify({ epoch, position, last: `id-${position}`, head, events });
  // A long poll that comes back often enough for a test.
  setTimeout(() => response.end(body), events.length > 0 ? 0 : 10);
}

it('begins where the log stands and applies what comes, in order', async () => {
  world.publish('a', 'one');
  await log.start();
  expect([store.isConnected, store.cursor]).toEqual([true, { epoch: 'one', position: 1, last: 'id-1' }]);
  await store.answer('/a');
  world.publish('a', 'two');
  world.publish('b', 'one');
  await vi.waitFor(() => expect(store.cursor.position).toBe(3));
  expect(textOf(await store.answer('/a'))).toBe('two');
  expect(asked.at(-1)?.get('last')).toBe('id-3');
});

it('goes on after errors, hang-ups and nonsense, without losing an event', async () => {
  await log.start();
  const faults: (typeof answer)[] = [
    (_query, response) => response.destroy(),
    (_query, response) => response.writeHead(500).end('{}'),
    (_query, response) => response.end('<html>'),
    (_query, response) => response.writeHead(401).end('{"error":{}}'),
  ];
  for (const fault of faults) {
    answer = fault;
    await vi.waitFor(() => expect(store.isConnected).toBe(false));
    world.publish('a', `after fault ${faults.indexOf(fault)}`);
    answer = answerTruly;
    await vi.waitFor(() => expect(store.isConnected && store.cursor.position === world.events.length).toBe(true), 5_000);
  }
  expect(said.filter((line) => line.includes('cannot be read'))).toHaveLength(faults.length);
});

it('an answer that comes twice, or late, does no harm', async () => {
  world.publish('a', 'one');
  await log.start();
  world.publish('a', 'two');
  await vi.waitFor(() => expect(store.cursor.position).toBe(2));
  await store.answer('/a');
  // The same event again, as a proxy that repeats an answer would send it.
  answer = (_query, response) => {
    answer = answerTruly;
    response.end(JSON.stringify({ epoch, position: 2, last: 'id-2', head: 2, events: eventsAfter(1) }));
  };
  await vi.waitFor(() => expect(answer).toBe(answerTruly));
  world.publish('a', 'three');
  await vi.waitFor(() => expect(store.cursor.position).toBe(3));
  expect(textOf(await store.answer('/a'))).toBe('three');
});

it('starts over when the log says so, and compares instead of rendering', async () => {
  world.publish('a', 'one');
  world.publish('b', 'one');
  await log.start();
  await Promise.all(['/a', '/b'].map((key) => store.answer(key)));
  // An import: other events, other content, no event that tells of it.
  world.documents.set('b', 'imported');
  epoch = 'two';
  await vi.waitFor(() => expect(store.cursor.epoch).toBe('two'));
  expect([textOf(await store.answer('/a')), textOf(await store.answer('/b'))]).toEqual(['one', 'imported']);
  expect(Object.fromEntries(world.renders)).toEqual({ '/a': 1, '/b': 2 });
});

it('does not wait for a CMS that is not there', async () => {
  close();
  await log.start();
  expect(store.isConnected).toBe(false);
});

it('tells the CMS what is live, at once and with every question', async () => {
  world.publish('a', 'one');
  await log.start();
  expect(asked.filter((query) => query.has('live') && !query.has('after')).map((query) => query.get('live'))).toEqual([]);
  await log.reportLive(7);
  expect(asked.find((query) => query.has('live') && !query.has('after'))?.toString()).toBe('reader=test&live=7');
  await vi.waitFor(() => expect(asked.at(-1)?.get('live')).toBe('7'));
});
