/**
 * Adds generated conditions to a data folder on which nothing runs (DATA_DIR, and the count as argument). Each says that it is
 * generated; a thousand of them at most share one red flag.
 */
import { loadStrapi, unloadStrapi } from '@meridian/cms/load';
import { onDataDir } from '@meridian/launcher';

const SHARING = 1_000;
const AT_ONCE = 100;

await onDataDir(async ({ environment }) => {
  const strapi = await loadStrapi(environment);
  const write = async (type: string, data: object) => {
    const documents = strapi.documents(`api::${type}.${type}` as Parameters<typeof strapi.documents>[0]);
    const { documentId } = await documents.create({ locale: 'en', data } as never);
    await documents.publish({ documentId, locale: 'en' } as never);
    return documentId;
  };
  const count = Number(process.argv[2]);
  const flag = await write('red-flag', { sign: 'Generated flag', level: 'emergency' });
  for (let start = 0; start < count; start += AT_ONCE) {
    await strapi.db.transaction(async () => {
      for (let number = start; number < Math.min(count, start + AT_ONCE); number += 1) {
        await write('condition', conditionOf(number, number < SHARING ? flag : undefined));
      }
    });
  }
  await unloadStrapi(strapi);
});

function conditionOf(number: number, flag: string | undefined) {
  const paragraph = { type: 'paragraph', children: [{ type: 'text', text: `Generated text of condition ${number}. `.repeat(20) }] };
  return {
    name: `Generated condition ${number}`,
    slug: `generated-${number}`,
    question: `Is condition ${number} generated?`,
    verdict: 'unclear',
    answer: [paragraph],
    definition: [paragraph, paragraph],
    signs: Array.from({ length: 5 }, (_, index) => ({ text: `Generated sign ${index}` })),
    ...(flag ? { redFlags: [flag] } : {}),
  };
}
