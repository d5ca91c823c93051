import { createStorage, type Storage } from 'unstorage';
import fsDriver from 'unstorage/drivers/fs-lite';
import redisDriver from 'unstorage/drivers/redis';
import { folderOf, type PageStoreConfig } from './settings.ts';

/** Where pages are kept across restarts: a folder, or Redis. */
export function openStorage(config: PageStoreConfig): Storage {
  const { redisUrl, reader } = config;
  if (!redisUrl) return createStorage({ driver: fsDriver({ base: folderOf(config) }) });
  // A Redis that is away costs a render, not a long wait.
  const driver = redisDriver({ base: `page-store:${reader}`, url: redisUrl, maxRetriesPerRequest: 1 });
  return createStorage({ driver });
}
