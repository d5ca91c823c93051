// Starts the CMS once on what the environment names, so that its tables, roles and tokens are there, and ends.
import { loadStrapi, unloadStrapi } from '@meridian/cms/load';

await unloadStrapi(await loadStrapi({ NODE_ENV: 'test', STRAPI_LOG_LEVEL: 'error' }));
process.exit(0);
