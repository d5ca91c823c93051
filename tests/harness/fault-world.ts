import { loadSecrets } from '@meridian/launcher';
import { inject } from 'vitest';
import { signInOwner } from './admin.ts';
import type { Editor } from './editor.ts';
import { startFaultyProxy, type FaultyProxy } from './faulty-proxy.ts';
import { startSite, type RunningSite } from './site.ts';

/** A site with a store of its own, whose way to the running CMS leads over a proxy that can misbehave. */
export interface FaultWorld {
  site: RunningSite;
  proxy: FaultyProxy;
  editor: Editor;
  /** What a site needs that reads the CMS directly. */
  direct: Parameters<typeof startSite>[0];
  /** Newest position of the event log. */
  position(): Promise<number>;
  stop(): Promise<void>;
}

export async function startFaultWorld(environment: Record<string, string> = {}): Promise<FaultWorld> {
  const cmsUrl = inject('cmsUrl');
  const secrets = loadSecrets(inject('dataDir'), {});
  const proxy = await startFaultyProxy(cmsUrl);
  const site = await startSite({ cmsUrl: proxy.url, secrets, environment });
  return {
    site,
    proxy,
    editor: await signInOwner(),
    direct: { cmsUrl, secrets },
    async position() {
      const headers = { authorization: `Bearer ${secrets.DELIVERY_TOKEN}` };
      const response = await fetch(`${cmsUrl}/delivery/events?reader=test`, { headers });
      return ((await response.json()) as { position: number }).position;
    },
    async stop() {
      await site.stop();
      await proxy.stop();
    },
  };
}

/** Numbers from 0 to 1 that are the same in every run. @see mulberry32 */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
