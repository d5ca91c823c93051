import { join } from 'node:path';
import type { Secrets } from './secrets.ts';
import type { ServiceDefinition } from './service.ts';
import { type Environment, reachableHost, type Settings } from './settings.ts';

export interface Given {
  readonly settings: Settings;
  readonly secrets: Secrets;
  readonly accountsFile: string;
}

/** Where a browser on this machine finds the CMS. */
export function cmsAddress({ cmsPort }: Settings): string {
  return `http://localhost:${cmsPort}`;
}

function cmsAddressInside({ host, cmsPort }: Settings): string {
  return `http://${reachableHost(host)}:${cmsPort}`;
}

/** What the CMS and everything that loads it (the demonstration loader, commands) is told. */
export function cmsEnvironment({ settings, secrets, accountsFile }: Given): Environment {
  return {
    ...settings.environment,
    ...secrets,
    NODE_ENV: settings.nodeEnv ?? 'production',
    HOST: settings.host,
    PORT: String(settings.cmsPort),
    DATA_DIR: settings.dataDir,
    ACCOUNTS_FILE: accountsFile,
    SITE_URL: settings.siteUrl,
    STRAPI_TELEMETRY_DISABLED: 'true',
  };
}

/** The site gets its two tokens and none of the CMS's secrets. */
export function siteEnvironment({ settings, secrets }: Given): Environment {
  const withheld = new Set([...Object.keys(secrets), 'ACCOUNTS_FILE', 'DATABASE_URL']);
  const handedOn = Object.entries(settings.environment).filter(([name]) => !withheld.has(name));
  const port = String(settings.sitePort);
  return {
    ...Object.fromEntries(handedOn),
    NODE_ENV: 'production',
    HOST: settings.host,
    PORT: port,
    NITRO_HOST: settings.host,
    NITRO_PORT: port,
    NUXT_CMS_URL: cmsAddressInside(settings),
    NUXT_CMS_TOKEN: secrets.SITE_TOKEN,
    NUXT_CMS_DELIVERY_TOKEN: secrets.DELIVERY_TOKEN,
    NUXT_SITE_URL: settings.siteUrl,
    NUXT_TELEMETRY_DISABLED: '1',
    DATA_DIR: settings.dataDir,
  };
}

function places(dataDir: string, id: string) {
  return { logFile: join(dataDir, 'logs', `${id}.log`), runFile: join(dataDir, 'run', `${id}.json`) };
}

export function cmsService(given: Given): ServiceDefinition {
  const { repoRoot, dataDir } = given.settings;
  return {
    label: 'The CMS',
    args: [join('node_modules', '@strapi', 'strapi', 'bin', 'strapi.js'), 'start'],
    cwd: join(repoRoot, 'apps', 'cms'),
    env: cmsEnvironment(given),
    ...places(dataDir, 'cms'),
    health: { url: `${cmsAddressInside(given.settings)}/_health`, status: 204 },
  };
}

export function siteService(given: Given): ServiceDefinition {
  const { repoRoot, dataDir, host, sitePort } = given.settings;
  return {
    label: 'The site',
    args: [join('.output', 'server', 'index.mjs')],
    cwd: join(repoRoot, 'apps', 'web'),
    env: siteEnvironment(given),
    ...places(dataDir, 'site'),
    health: { url: `http://${reachableHost(host)}:${sitePort}/healthz`, status: 200 },
  };
}
