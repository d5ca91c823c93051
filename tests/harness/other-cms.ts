// Another CMS process on a database that a test uses already: publishes a document for each line that it reads, and prints when
// that was committed, in milliseconds since 1970 with their fractions.
import { createInterface } from 'node:readline';
import { loadStrapi, unloadStrapi } from '@meridian/cms/load';

const strapi = await loadStrapi({ NODE_ENV: 'test', STRAPI_LOG_LEVEL: 'error' });
console.log('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const { uid, documentId } = JSON.parse(line) as { uid: 'api::condition.condition'; documentId: string };
  let committedAt = 0;
  await strapi.db.transaction(async ({ onCommit }) => {
    await strapi.documents(uid).publish({ documentId, locale: 'en' });
    onCommit(() => (committedAt = performance.timeOrigin + performance.now()));
  });
  console.log(String(committedAt));
}
await unloadStrapi(strapi);
