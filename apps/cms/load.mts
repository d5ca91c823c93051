import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '@strapi/strapi';

const APP_DIR = fileURLToPath(new URL('.', import.meta.url));

/**
 * Boots the built CMS inside this process, without a port: to print its schema, to load content, for contract tests.
 * Give what it returns to `unloadStrapi()` at the end.
 * @param environment settings of the CMS, DATA_DIR among them; they are set on this process. CMS_DIST names another folder
 * of compiled sources than `dist`.
 */
export async function loadStrapi(environment: Readonly<Record<string, string>>): Promise<Core.Strapi> {
  Object.assign(process.env, { STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_LOG_LEVEL: 'warn' }, environment);
  const require = createRequire(path.join(APP_DIR, 'package.json'));
  const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
  return createStrapi({ appDir: APP_DIR, distDir: process.env.CMS_DIST ?? path.join(APP_DIR, 'dist') }).load();
}

/**
 * Shuts a loaded CMS down. Strapi takes every listener off the process when it does so; those of others (a test runner's
 * channel to its parent, a launcher's signals) are put back.
 */
export async function unloadStrapi(strapi: Core.Strapi): Promise<void> {
  const listeners = process.eventNames().map((event) => ({ event, handlers: process.rawListeners(event) }));
  await strapi.destroy();
  for (const { event, handlers } of listeners) {
    const remaining = new Set(process.rawListeners(event));
    for (const handler of handlers) if (!remaining.has(handler)) process.on(event, handler as (...values: unknown[]) => void);
  }
}
