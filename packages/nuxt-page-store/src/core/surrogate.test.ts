import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { purge, surrogateKeys } from './surrogate.ts';

let stop = () => {};
afterEach(() => stop());

async function startCdn(status = 200) {
  const purged: string[] = [];
  const said: string[] = [];
  const server = createServer((request, response) => {
    purged.push(`${request.method} ${request.headers.authorization} ${String(request.headers['surrogate-key'])}`);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  stop = () => void server.close();
  const purgeUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/purge`;
  return { purged, said, settings: { purgeUrl, token: 't', say: (line: string) => said.push(line) } };
}

it('names every tag once, and everything beside them', () => {
  expect(surrogateKeys(['condition:a@en', 'condition:*@en'])).toBe('everything condition:a@en condition:*@en');
});

it('asks for what changed and what was withdrawn, each once', async () => {
  const { purged, settings } = await startCdn();
  await purge(
    [
      { changed: ['a', 'b'], withdrawn: [] },
      { changed: ['b'], withdrawn: ['c'] },
    ],
    settings,
  );
  expect(purged).toEqual(['POST Bearer t a b c']);
});

it('asks for everything when everything changed, and for many tags in several requests', async () => {
  const { purged, settings } = await startCdn();
  await purge([{ changed: ['a'], withdrawn: [], everything: true }], settings);
  await purge([{ changed: Array.from({ length: 250 }, (_, number) => `tag-${number}`), withdrawn: [] }], settings);
  expect(purged[0]).toBe('POST Bearer t everything');
  expect(purged.slice(1).map((request) => request.split(' tag-').length - 1)).toEqual([100, 100, 50]);
});

it('says when the CDN refuses or is not there', async () => {
  const { said, settings } = await startCdn(500);
  await purge([{ changed: ['a'], withdrawn: [] }], settings);
  stop();
  await purge([{ changed: ['a'], withdrawn: [] }], { ...settings, purgeUrl: 'http://127.0.0.1:1/purge' });
  expect(said).toEqual([expect.stringContaining('answered 500'), expect.stringContaining('could not be asked')]);
});
