import { resolve } from 'node:path';

/** `runtimeConfig.pageStore`; each can be set by an environment variable, NUXT_PAGE_STORE_MEMORY and so on. */
export interface PageStoreConfig {
  /** Name of this site among the readers of the log; each replica has its own. */
  reader: string;
  /** Folder of stored pages; with a Redis address unused. */
  folder: string;
  /** `redis://…` keeps pages there, under the reader's name. */
  redisUrl: string;
  /** Megabytes of pages in memory. */
  memory: number;
  /** Addresses without a page that are remembered. */
  missing: number;
  /** Pages rendered per second that nobody has asked for yet. */
  warmUpRate: number;
  /** Asked to forget what changed; answers then carry `Surrogate-Key`. */
  purgeUrl: string;
  purgeToken: string;
}

export const DEFAULTS: PageStoreConfig = {
  reader: 'site',
  folder: '',
  redisUrl: '',
  memory: 256,
  missing: 1_000,
  warmUpRate: 10,
  purgeUrl: '',
  purgeToken: '',
};

/** @throws {RangeError} naming the variable and what to set it to */
export function checkConfig(config: PageStoreConfig): PageStoreConfig {
  for (const name of ['memory', 'missing', 'warmUpRate'] as const) {
    const value = Number(config[name]);
    if (Number.isFinite(value) && value > 0) continue;
    const variable = `NUXT_PAGE_STORE_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
    throw new RangeError(`${variable} is "${config[name]}": set it to a number above 0, such as ${DEFAULTS[name]}.`);
  }
  return config;
}

/** Absolute folder of stored pages. */
export function folderOf({ folder }: PageStoreConfig, environment: NodeJS.ProcessEnv = process.env): string {
  return resolve(folder || `${environment.DATA_DIR ?? '.data'}/pages`);
}
