import '#nitro-internal-pollyfills';
import type { ServerResponse } from 'node:http';
import { toNodeListener } from 'h3';
import { useNitroApp, useRuntimeConfig } from 'nitropack/runtime';
import { setupGracefulShutdown, trapUnhandledNodeErrors } from 'nitropack/runtime/internal';
import type { Rendered } from '../core/rendered.ts';
import { pageStoreAdapter } from './adapter.ts';
import { checkConfig, type PageStoreConfig } from './settings.ts';
import { startPageStore } from './start.ts';

/** The server's entry in the place of Nitro's own: the store stands in front of it. Settings of host and port are Nitro's. */
const nitroApp = useNitroApp();
const runtimeConfig = useRuntimeConfig();
// The module has put defaults there.
const config = checkConfig(runtimeConfig.pageStore as PageStoreConfig);

/** Runs Nitro without a connection, so that a page never depends on who asked for it. */
async function render(key: string): Promise<Rendered> {
  const { status, headers, body } = await nitroApp.localCall({ url: key, method: 'GET', headers: { accept: 'text/html' } });
  return { status, headers: flatten(headers), body: toBuffer(body) };
}

function flatten(headers: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name.toLowerCase(), String(value)]])),
  );
}

function toBuffer(body: unknown): Buffer {
  if (body === null || body === undefined) return Buffer.alloc(0);
  return body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(String(body));
}

const port = Number(process.env.NITRO_PORT || process.env.PORT || 3000);
const host = process.env.NITRO_HOST || process.env.HOST;
const listener = toNodeListener(nitroApp.h3App);
const { server, stop } = await startPageStore({
  adapter: pageStoreAdapter(),
  config,
  build: runtimeConfig.app.buildId ?? '',
  render,
  listener: (request, response: ServerResponse) => void listener(request, response),
});
nitroApp.hooks.hook('close', stop);
server.listen(port, host, () => console.log(`Listening on http://${host ?? 'localhost'}:${port}`));
server.on('error', (error) => {
  console.error(error);
  process.exit(1);
});
trapUnhandledNodeErrors();
setupGracefulShutdown(server, nitroApp);
