/**
 * Adds generated conditions to a data folder on which nothing runs (DATA_DIR, and the count as argument). Each says that it is
 * generated; a thousand of them at most share one red flag. Two are made by the CMS, as drafts; the others are copies of their rows, in
 * all tables, draft and published: ten thousand take seconds, and no rule about publishing has to be met.
 */
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { loadStrapi, unloadStrapi } from '@meridian/cms/load';
import { onDataDir } from '@meridian/launcher';
import { RowCopier } from './copy-rows.ts';

const SHARING = 1_000;

await onDataDir(async ({ settings, environment }) => {
  if (environment.DATABASE_URL) throw new Error('Rows are copied in SQLite only: leave DATABASE_URL out.');
  const count = Number(process.argv[2]);
  const { flag, sharing, others, tables } = await createModels(environment);
  const database = new DatabaseSync(path.join(settings.dataDir, 'cms.db'));
  const copier = new RowCopier(database, tables);
  database.exec('begin');
  copier.publish('red_flags', flag);
  for (let number = 0; number < count; number += 1) copier.copy('conditions', number < SHARING ? sharing : others, textsOf(number));
  // The log begins anew: it takes over what is there, without an event for each.
  for (const table of ['events', 'meta', 'fingerprints']) database.exec(`delete from delivery_${table}`);
  database.exec('commit');
  database.close();
});

/** What is copied, by document: a flag, and a condition with it and one without; and the tables of components, by Strapi's names. */
async function createModels(environment: Record<string, string>) {
  const strapi = await loadStrapi({ ...environment, DELIVERY_RECONCILE_EVERY: '0' });
  const create = async (type: string, data: object) => {
    const uid = `api::${type}.${type}` as Parameters<typeof strapi.documents>[0];
    return (await strapi.documents(uid).create({ locale: 'en', data } as never)).documentId;
  };
  try {
    const flag = await create('red-flag', { sign: 'Generated flag', level: 'emergency' });
    const sharing = await create('condition', modelOf('sharing', [flag]));
    const others = await create('condition', modelOf('others', []));
    const tables = new Map(Object.keys(strapi.components).map((uid) => [uid, strapi.db.metadata.get(uid).tableName]));
    return { flag, sharing, others, tables };
  } finally {
    await unloadStrapi(strapi);
  }
}

function paragraph(text: string) {
  return { type: 'paragraph', children: [{ type: 'text', text }] };
}

function modelOf(name: string, redFlags: string[]) {
  return {
    name: `Generated model, ${name}`,
    slug: `generated-model-${name}`,
    verdict: 'unclear',
    signs: Array.from({ length: 5 }, (_, index) => ({ text: `Generated sign ${index}` })),
    redFlags,
  };
}

/** The columns that are different from one to the next. */
function textsOf(number: number): Record<string, string> {
  const text = paragraph(`Generated text of condition ${number}. `.repeat(20));
  return {
    name: `Generated condition ${number}`,
    slug: `generated-${number}`,
    question: `Is condition ${number} generated?`,
    answer: JSON.stringify([text]),
    definition: JSON.stringify([text, text]),
  };
}
