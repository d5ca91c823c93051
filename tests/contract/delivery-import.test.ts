import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFingerprints } from '../../packages/strapi-plugin-delivery/src/server/reconcile/fingerprint.ts';
import { contentUids } from '../../packages/strapi-plugin-delivery/src/server/reconcile/known.ts';
import { USUAL_DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';

type Create = (...options: unknown[]) => object;
/** Strapi's own export and import, as its commands run them. */
interface DataTransfer {
  engine: { createTransferEngine(source: object, destination: object, options: object): { transfer(): Promise<unknown> } };
  file: { providers: { createLocalFileSourceProvider: Create; createLocalFileDestinationProvider: Create } };
  strapi: { providers: { createLocalStrapiSourceProvider: Create; createLocalStrapiDestinationProvider: Create } };
}

const requireOfCms = createRequire(new URL('../../apps/cms/package.json', import.meta.url));
const { engine, file, strapi } = createRequire(requireOfCms.resolve('@strapi/strapi/package.json'))(
  '@strapi/data-transfer',
) as DataTransfer;
const OPTIONS = { versionStrategy: 'ignore', schemaStrategy: 'strict', exclude: [], only: [] };
const PLAIN = { compression: { enabled: false }, encryption: { enabled: false } };

describe.each(USUAL_DATABASES)('export, change, import on $name', (database) => {
  let cms: DeliveryCms;
  let folder: string;

  describe.skipIf(database.reason)('of a whole CMS', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database, { DELIVERY_RECONCILE_EVERY: '86400000' }, 'demo');
      folder = await mkdtemp(path.join(os.tmpdir(), 'meridian-export-'));
    });
    afterAll(async () => {
      await cms?.stop();
      await rm(folder, { recursive: true, force: true });
    });

    const backup = () => path.join(folder, 'backup');
    const own = () => ({ getStrapi: async () => cms.strapi, autoDestroy: false });
    const exportAll = () => {
      const destination = file.providers.createLocalFileDestinationProvider({ file: { path: backup() }, ...PLAIN });
      return engine.createTransferEngine(strapi.providers.createLocalStrapiSourceProvider(own()), destination, OPTIONS).transfer();
    };
    const importAll = () => {
      const source = file.providers.createLocalFileSourceProvider({ file: { path: `${backup()}.tar` }, ...PLAIN });
      const exclude = Object.keys(cms.strapi.contentTypes).filter((uid) => uid.startsWith('admin::'));
      const restore = { entities: { exclude }, assets: true, configuration: { webhook: true, coreStore: true } };
      const destination = strapi.providers.createLocalStrapiDestinationProvider({ ...own(), strategy: 'restore', restore });
      return engine.createTransferEngine(source, destination, OPTIONS).transfer();
    };

    /** All that is published, as comparing sees it: texts, components, links and media in their order, times. */
    const content = async () => {
      const all: [string, string, string][] = [];
      for (const uid of contentUids(cms.strapi)) {
        for (const { documentId, locale, fingerprint } of await readFingerprints(cms.strapi, uid, { where: {} })) {
          all.push([documentId, locale, fingerprint]);
        }
      }
      return all.toSorted();
    };

    it('begins a new epoch even though the backup holds the same one, and the log goes on after it', async () => {
      const { documentId } = await cms.documents('faq').create({ locale: 'en', data: { question: 'Before?' } });
      await cms.documents('faq').publish({ documentId, locale: 'en' });
      const exported = await content();
      await exportAll();
      await cms.documents('faq').update({ documentId, locale: 'en', status: 'published', data: { question: 'After?' } });
      await cms.log.compare();
      expect(await content()).not.toEqual(exported);
      const before = await cms.now();
      await importAll();
      // An import says that it is over a moment before its transaction commits.
      const isResynchronised = async () => {
        await cms.log.compare();
        return (await cms.after(before)).status === 409;
      };
      await expect.poll(isResynchronised, { timeout: 30_000 }).toBe(true);
      expect(await cms.documents('faq').findOne({ documentId, locale: 'en', status: 'published' })).toMatchObject({ question: 'Before?' });
      expect(await content()).toEqual(exported);
      const answer = await cms.after(before);
      expect(answer).toMatchObject({ status: 409, error: { name: 'ResynchroniseError' } });
      expect(answer.epoch).not.toBe(before.epoch);
      const now = await cms.now();
      expect(await cms.eventsOf(() => cms.log.compare())).toEqual([]);
      await cms.documents('faq').publish({ documentId, locale: 'en' });
      expect((await cms.after(now)).events).toMatchObject([{ action: 'publish', documentId }]);
    }, 120_000);
  });
});
