import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Core } from '@strapi/strapi';

const APP_DIR = fileURLToPath(new URL('.', import.meta.url));

/**
 * Boots the built CMS inside this process, without a port: to print its schema, to load content, for contract tests.
 * Call `destroy()` on what it returns.
 * @param environment settings of the CMS, DATA_DIR among them; they are set on this process.
 */
export async function loadStrapi(environment: Readonly<Record<string, string>>): Promise<Core.Strapi> {
  Object.assign(process.env, { STRAPI_TELEMETRY_DISABLED: 'true', STRAPI_LOG_LEVEL: 'warn' }, environment);
  const require = createRequire(path.join(APP_DIR, 'package.json'));
  const { createStrapi }: typeof import('@strapi/strapi') = require('@strapi/strapi');
  return createStrapi({ appDir: APP_DIR, distDir: path.join(APP_DIR, 'dist') }).load();
}
