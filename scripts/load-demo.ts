/**
 * The step of `npm start` that fills a new demonstration clinic, once: it does nothing when the content was loaded
 * before, whatever editors did with it since. Settings of the CMS (DATA_DIR, secrets) come from the environment.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { loadStrapi, unloadStrapi } from '@meridian/cms/load';
import { demoEntries } from '@meridian/demo-content';
import { loadContent } from '@meridian/demo-content/load';
import { readState, STATE_ROW } from '@meridian/demo-content/load-state';

const dataDir = process.env.DATA_DIR;
if (!dataDir) {
  console.error('DATA_DIR is not set. To load the demonstration by hand, use pnpm demo:load.');
  process.exit(2);
}
// A database elsewhere is asked by the CMS, once it has booted.
if (!process.env.DATABASE_URL && wasLoaded(path.join(dataDir, 'cms.db'))) {
  console.log('The demonstration content was loaded before; nothing to do.');
} else {
  const strapi = await loadStrapi({ DATA_DIR: dataDir });
  if ((await readState(strapi)).isComplete) {
    console.log('The demonstration content was loaded before; nothing to do.');
  } else {
    const { created, updated } = await loadContent(strapi, demoEntries);
    console.log(`Demonstration content: ${created} documents created, ${updated} updated, all published.`);
  }
  await unloadStrapi(strapi);
}
process.exit(0);

/** Asks the database itself, without booting the CMS, so that every later start is quick. */
function wasLoaded(databaseFile: string): boolean {
  if (!existsSync(databaseFile)) return false;
  const database = new DatabaseSync(databaseFile, { readOnly: true });
  try {
    const hasTable = database.prepare("select 1 from sqlite_master where name = 'strapi_core_store_settings'").get();
    if (!hasTable) return false;
    const row = database.prepare('select value from strapi_core_store_settings where key = ?').get(STATE_ROW);
    return typeof row?.value === 'string' && JSON.parse(row.value).isComplete === true;
  } finally {
    database.close();
  }
}
