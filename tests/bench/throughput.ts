import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';

/** One way to ask for the page. */
export interface Throughput {
  encoding: string;
  /** Requests per second, median of the rounds. */
  own: number;
  bare: number;
  /** Milliseconds, 99th percentile, worst round. */
  ownP99: number;
  bareP99: number;
  errors: number;
}

const ROUNDS = 5;
const SECONDS = 3;
const CONNECTIONS = 8;

/** A stored page against a bare server that sends the same bytes with the same headers, in alternating rounds. */
export async function measureThroughput(url: string, encoding: 'identity' | 'gzip' | 'br'): Promise<Throughput> {
  const headers = { 'accept-encoding': encoding };
  const bare = await startBare(url, headers);
  const [own, other]: [autocannon.Result[], autocannon.Result[]] = [[], []];
  try {
    for (const target of [url, bare.url]) await load(target, headers, 1);
    for (let round = 0; round < ROUNDS; round += 1) {
      own.push(await load(url, headers, SECONDS));
      other.push(await load(bare.url, headers, SECONDS));
    }
  } finally {
    bare.stop();
  }
  return {
    encoding,
    own: median(own.map(({ requests }) => requests.average)),
    bare: median(other.map(({ requests }) => requests.average)),
    ownP99: Math.max(...own.map(({ latency }) => latency.p99)),
    bareP99: Math.max(...other.map(({ latency }) => latency.p99)),
    errors: own.reduce((sum, { errors, non2xx, timeouts }) => sum + errors + non2xx + timeouts, 0),
  };
}

function load(url: string, headers: Record<string, string>, duration: number): Promise<autocannon.Result> {
  return autocannon({ url, headers, duration, connections: CONNECTIONS });
}

/** In a process of its own, as the site is. */
async function startBare(url: string, headers: Record<string, string>): Promise<{ url: string; stop(): void }> {
  const child = fork(fileURLToPath(import.meta.url), ['bare', url, JSON.stringify(headers)], { stdio: 'inherit' });
  const port = await new Promise<number>((resolve, reject) => {
    child.once('message', (message) => resolve(Number(message)));
    child.once('exit', (code) => reject(new Error(`The bare server ended with ${code}.`)));
  });
  return { url: `http://127.0.0.1:${port}/`, stop: () => void child.kill() };
}

async function serveBare(url: string, headers: Record<string, string>): Promise<void> {
  // fetch() would take the content out of its encoding.
  const { get } = await import('node:http');
  const { head, body } = await new Promise<{ head: Record<string, string>; body: Buffer }>((resolve) => {
    get(url, { headers }, async (response) => {
      const { date: _date, connection: _connection, 'keep-alive': _keepAlive, ...head } = response.headers;
      resolve({ head: head as Record<string, string>, body: Buffer.concat(await response.toArray()) });
    });
  });
  const server = createServer((_request, response) => {
    response.writeHead(200, head);
    response.end(body);
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** @param share from 0 to 1 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

const [, , role, url, headers] = process.argv;
if (role === 'bare' && url && headers) await serveBare(url, JSON.parse(headers) as Record<string, string>);
