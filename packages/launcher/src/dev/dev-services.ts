import { join } from 'node:path';
import type { ServiceDefinition } from '../service.ts';
import { cmsService, type Given, siteService } from '../services.ts';

/** Where the CMS of `npm run dev` is compiled to. The built one (`dist`) belongs to `npm start` and the tests. */
export function devDist(repoRoot: string): string {
  return join(repoRoot, 'apps', 'cms', '.cache', 'dist');
}

/** The GraphQL schema that the running CMS has printed. */
export function schemaFile(repoRoot: string): string {
  return join(repoRoot, '.cache', 'dev', 'schema.json');
}

export function devCmsService(given: Given): ServiceDefinition {
  const { repoRoot } = given.settings;
  const definition = cmsService(given);
  return {
    ...definition,
    args: [join(repoRoot, 'scripts', 'dev-cms.ts')],
    env: { ...definition.env, NODE_ENV: 'development', CMS_DIST: devDist(repoRoot), SCHEMA_FILE: schemaFile(repoRoot) },
  };
}

export function devSiteService(given: Given): ServiceDefinition {
  const { host, sitePort } = given.settings;
  const definition = siteService(given);
  return {
    ...definition,
    args: [join('node_modules', 'nuxt', 'bin', 'nuxt.mjs'), 'dev', '--no-fork', '--no-clear', '--host', host, '--port', String(sitePort)],
    env: { ...definition.env, NODE_ENV: 'development', NO_COLOR: '1' },
  };
}
