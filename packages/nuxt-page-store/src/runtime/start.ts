import { createServer, type RequestListener, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { Archive } from '../core/archive.ts';
import { Background } from '../core/background.ts';
import type { Touched } from '../core/changes.ts';
import type { FollowerAccess } from '../core/follower.ts';
import { EventLog } from '../core/event-log.ts';
import { OwnPages } from '../core/own-pages.ts';
import { createFront } from '../core/front-server.ts';
import { PageStore } from '../core/page-store.ts';
import type { Rendered } from '../core/rendered.ts';
import { purge } from '../core/surrogate.ts';
import type { Storage } from 'unstorage';
import type { PageStoreAdapter } from './adapter.ts';
import type { PageStoreConfig } from './settings.ts';
import { openStorage } from './storage.ts';

export interface Parts {
  readonly adapter: PageStoreAdapter;
  readonly config: PageStoreConfig;
  /** Changes with every build. */
  readonly build: string;
  readonly render: (key: string) => Promise<Rendered>;
  /** Serves files of the build. */
  readonly listener: RequestListener;
}

export interface RunningStore {
  /** Ready to listen. */
  readonly server: Server;
  /** Ends the following of the log and writes down what is known. */
  stop(): Promise<void>;
}

/** Renders at once: one visitor's should not wait for another's reading, and more than this makes all slower. */
const RENDERS_AT_ONCE = 4;
/** What is known is written down this long after it changed. Milliseconds. */
const SAVE_AFTER = 1_000;
/** A start waits this long to hear from the CMS, so that a warm store does not serve what changed while it was away. Milliseconds. */
const FIRST_CONTACT = 500;

/** What Vite writes: flat names, and nothing that leads out of the folder. */
const FILES = /^\/_nuxt\/(?!.*\.\.)[\w./-]+$/;

const say = (line: string) => console.info(`[page store] ${line}`);

/** Puts the store together and starts what it does in the background. */
export async function startPageStore({ adapter, config, build, render, listener }: Parts): Promise<RunningStore> {
  const storage = openStorage(config);
  const archive = new Archive(storage, (problem, cause) => console.warn(`[page store] ${problem}:`, cause));
  const store = new PageStore({
    build,
    render,
    read: adapter.read,
    memoryLimit: config.memory * 1024 * 1024,
    missingLimit: config.missing,
    isPassing: adapter.rules.isPassing,
    rendersAtOnce: RENDERS_AT_ONCE,
    archive,
  });
  await store.restore();
  const log = new EventLog(store, { ...adapter.log, reader: config.reader, toTouched: adapter.toTouched, say });
  const background = new Background(store, { addressList: adapter.addressList, warmUpRate: config.warmUpRate, say });
  store.onSettled = (key, how) => background.note(key, how);
  const stopSaving = saveSometimes(store);
  const ownPages = new OwnPages(store, (position) => log.reportLive(position));
  log.onEvents = (touched: readonly Touched[]) => {
    void ownPages.refresh(touched);
    background.wake();
    if (config.purgeUrl) void purge(touched, { purgeUrl: config.purgeUrl, token: config.purgeToken, say });
  };
  const followers = adapter.followers ?? [];
  store.onTouched = (touched) => followers.forEach((follower) => follower.note(touched));
  followers.forEach((follower) => follower.start?.(accessOf(store, storage, build)));
  await Promise.race([log.start(), sleep(FIRST_CONTACT)]);
  background.start();
  const front = createFront({
    store,
    rules: adapter.rules,
    files: FILES,
    listener,
    headers: adapter.headers,
    hasSurrogateKeys: config.purgeUrl !== '',
    readiness: () => readiness(store, log),
    report: (error) => console.error(error),
  });
  const stop = async () => {
    await Promise.all([log.stop(), background.stop()]);
    await Promise.all(followers.map((follower) => follower.stop?.()));
    stopSaving();
    await store.finish();
    await store.save();
  };
  return { server: createServer(front), stop };
}

function accessOf(store: PageStore, storage: Storage, build: string): FollowerAccess {
  return {
    build,
    files: {
      read: async (name) => (await storage.getItemRaw<Uint8Array>(name)) ?? undefined,
      write: async (name, content) => storage.setItemRaw(name, content),
    },
    place: () => store.cursor,
    isConnected: () => store.isConnected,
  };
}

function readiness(store: PageStore, log: EventLog) {
  const { isConnected, cursor, stats } = store;
  const body = { cms: isConnected ? 'up' : 'down', position: cursor.position, lag: log.lag, ...stats };
  // Without a CMS and without pages there is nothing to serve.
  return { isReady: isConnected || stats.pages > 0, body };
}

/** Writes the index soon after a change; a large one less often, so that it never takes more than a small part of the time. */
function saveSometimes(store: PageStore): () => void {
  let timer: NodeJS.Timeout | undefined;
  let pause = SAVE_AFTER;
  const save = async () => {
    const since = performance.now();
    await store.save();
    pause = Math.max(SAVE_AFTER, 20 * (performance.now() - since));
    timer = undefined;
  };
  store.onChange = () => {
    timer ??= setTimeout(() => void save(), pause).unref();
  };
  return () => clearTimeout(timer);
}
