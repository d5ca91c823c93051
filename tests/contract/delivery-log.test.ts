import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, startDeliveryCms, type DeliveryCms, type DeliveryEvent } from '../harness/delivery.ts';

const CONDITION = 'api::condition.condition';
const FAQ = 'api::faq.faq';
const short = ({ action, uid, documentId, locales, touched }: DeliveryEvent) => ({ action, uid, documentId, locales, touched });

describe.each(DATABASES)('the event log on $name', (database) => {
  let cms: DeliveryCms;
  let count = 0;
  describe.skipIf(database.reason)('writes', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database);
    });
    afterAll(() => cms?.stop());

    const documents = (type: string) => cms.documents(type);
    const next = (name: string) => `${name} ${(count += 1)}`;
    const createFaq = async () => (await documents('faq').create({ locale: 'en', data: { question: next('Question') } })).documentId;
    const createCondition = async (fields: object = {}, more: object = {}) => {
      const data = { name: next('Condition'), slug: `condition-${count}`, ...fields };
      return (await documents('condition').create({ locale: 'en', data, ...more })).documentId;
    };
    const publishFaq = (documentId: string) => documents('faq').publish({ documentId, locale: 'en' });

    it('nothing for drafts', async () => {
      const id = await createFaq();
      const events = await cms.eventsOf(async () => {
        const draft = await createCondition({ faqs: [id] });
        await documents('condition').update({ documentId: draft, locale: 'en', data: { name: next('Renamed') } });
        await documents('condition').clone({ documentId: draft, locale: 'en', data: { slug: next('clone').replace(' ', '-') } });
        await documents('condition').delete({ documentId: draft, locale: 'en' });
      });
      expect(events).toEqual([]);
    });

    it('each step of a life: publish, again, discard, unpublish, delete', async () => {
      const documentId = await createCondition();
      const target = { documentId, locale: 'en' };
      const events = await cms.eventsOf(async () => {
        await documents('condition').publish(target);
        await documents('condition').publish(target);
        await documents('condition').update({ ...target, data: { name: next('Changed') } });
        await documents('condition').discardDraft(target);
        await documents('condition').unpublish(target);
        await documents('condition').publish(target);
        await documents('condition').delete(target);
      });
      const event = (action: string) => ({ action, uid: CONDITION, documentId, locales: ['en'], touched: [] });
      expect(events.map(short)).toEqual(['publish', 'publish', 'unpublish', 'publish', 'delete'].map(event));
      expect(events.every(({ at }) => Math.abs(Date.now() - Date.parse(at)) < 60_000)).toBe(true);
      expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    });

    it('a create and an update that publish at once, as REST and GraphQL do', async () => {
      let id = '';
      const created = await cms.eventsOf(async () => (id = await createCondition({}, { status: 'published' })));
      expect(created.map(short)).toEqual([{ action: 'publish', uid: CONDITION, documentId: id, locales: ['en'], touched: [] }]);
      const updated = await cms.eventsOf(() =>
        documents('condition').update({ documentId: id, locale: 'en', status: 'published', data: { name: next('Now') } }),
      );
      expect(updated.map(short)).toEqual([{ action: 'update', uid: CONDITION, documentId: id, locales: ['en'], touched: [] }]);
    });

    it('a single type like any other', async () => {
      const { documentId } = await documents('site').create({ locale: 'en', data: { clinicName: next('Clinic') } });
      const target = { documentId, locale: 'en' };
      const events = await cms.eventsOf(async () => {
        await documents('site').publish(target);
        await documents('site').update({ ...target, status: 'published', data: { clinicName: next('Clinic') } });
        await documents('site').unpublish(target);
      });
      const event = (action: string) => ({ action, uid: 'api::site.site', documentId, locales: ['en'], touched: [] });
      expect(events.map(short)).toEqual(['publish', 'update', 'unpublish'].map(event));
    });

    it('nothing for a clone of what is published, since that is a draft', async () => {
      const documentId = await createCondition({}, { status: 'published' });
      const data = { slug: `clone-${count}` };
      expect(await cms.eventsOf(() => documents('condition').clone({ documentId, locale: 'en', data }))).toEqual([]);
    });

    it('one event for many languages, by list or by star', async () => {
      const documentId = await createCondition();
      await documents('condition').update({ documentId, locale: 'es', data: { name: 'Ciática', slug: `es-${count}` } });
      const several = await cms.eventsOf(() => documents('condition').publish({ documentId, locale: ['en', 'es'] }));
      expect(several.map(({ action, locales }) => [action, locales.toSorted()])).toEqual([['publish', ['en', 'es']]]);
      const all = await cms.eventsOf(() => documents('condition').unpublish({ documentId, locale: '*' }));
      expect(all.map(({ action, locales }) => [action, locales.toSorted()])).toEqual([['unpublish', ['en', 'es']]]);
    });

    it('the languages into which i18n copies a field that has none', async () => {
      const created = await documents('acupoint').create({ locale: 'en', data: { code: 'GB30', pinyin: 'Huantiao' } });
      const { documentId } = created;
      await documents('acupoint').publish({ documentId, locale: 'en' });
      await documents('acupoint').update({ documentId, locale: 'es', data: { code: 'GB30', pinyin: 'Huantiao' } });
      await documents('acupoint').publish({ documentId, locale: 'es' });
      const code = async (locale: string) => await documents('acupoint').findOne({ documentId, locale, status: 'published' });
      const events = await cms.eventsOf(async () => {
        await documents('acupoint').update({ documentId, locale: 'en', status: 'published', data: { code: 'GB31' } });
      });
      expect(await code('es')).toMatchObject({ code: 'GB31' });
      expect(events.flatMap(({ locales }) => locales).toSorted()).toEqual(['en', 'es']);
    });

    it('what it touched: relatives that gain or lose a link, and no others', async () => {
      const [kept, gone] = [await createFaq(), await createFaq()];
      await publishFaq(kept);
      await publishFaq(gone);
      const documentId = await createCondition({ faqs: [kept, gone] });
      const touched = (id: string) => ({ uid: FAQ, documentId: id, locales: ['en'] });
      const publish = () => documents('condition').publish({ documentId, locale: 'en' });
      const [first] = await cms.eventsOf(publish);
      expect(first?.touched.toSorted((a, b) => a.documentId.localeCompare(b.documentId))).toEqual(
        [touched(kept), touched(gone)].toSorted((a, b) => a.documentId.localeCompare(b.documentId)),
      );
      expect((await cms.eventsOf(publish))[0]?.touched).toEqual([]);
      await documents('condition').update({ documentId, locale: 'en', data: { faqs: [kept] } });
      expect((await cms.eventsOf(publish))[0]?.touched).toEqual([touched(gone)]);
      // From the other side.
      const condition = { uid: CONDITION, documentId, locales: ['en'] };
      const faq = { documentId: kept, locale: 'en' };
      expect((await cms.eventsOf(() => documents('faq').unpublish(faq)))[0]?.touched).toEqual([condition]);
      expect((await cms.eventsOf(() => documents('faq').publish(faq)))[0]?.touched).toEqual([condition]);
      expect((await cms.eventsOf(() => documents('faq').delete(faq)))[0]?.touched).toEqual([condition]);
    });

    describe('with the transaction:', () => {
      const refuse = () => {
        throw new Error('refused');
      };

      it('rolled back means not logged', async () => {
        const id = await createFaq();
        const events = await cms.eventsOf(async () => {
          await expect(cms.strapi.db.transaction(() => publishFaq(id).then(refuse))).rejects.toThrow('refused');
        });
        expect(events).toEqual([]);
        expect(await documents('faq').findOne({ documentId: id, locale: 'en', status: 'published' })).toBeNull();
      });

      it('a bulk publish of which one fails logs none of it', async () => {
        const ids = [await createFaq(), await createFaq()];
        const first = await createCondition({ slug: `twin-${count}` });
        const twin = await createCondition({ slug: `twin-${count - 1}` });
        await documents('condition').publish({ documentId: first, locale: 'en' });
        const bulk = () =>
          cms.strapi.db.transaction(() =>
            Promise.all([...ids.map(publishFaq), documents('condition').publish({ documentId: twin, locale: 'en' })]),
          );
        expect(await cms.eventsOf(async () => void (await expect(bulk()).rejects.toThrow(/unique/i)))).toEqual([]);
      });

      it('a bulk publish is one commit, with an event for each document', async () => {
        const ids = [await createFaq(), await createFaq(), await createFaq()];
        const events = await cms.eventsOf(() => cms.strapi.db.transaction(() => Promise.all([...ids, ...ids].map(publishFaq))));
        expect(events.map(({ documentId }) => documentId).toSorted()).toEqual(ids.toSorted());
      });

      it('nested transactions log with the outermost', async () => {
        const [inner, outer] = [await createFaq(), await createFaq()];
        const events = await cms.eventsOf(async () => {
          const cursor = await cms.now();
          await cms.strapi.db.transaction(async () => {
            await cms.strapi.db.transaction(() => publishFaq(inner));
            if (database.name === 'PostgreSQL') expect((await cms.after(cursor)).events).toEqual([]);
            await publishFaq(outer);
          });
        });
        expect(events.map(({ documentId }) => documentId)).toEqual([inner, outer]);
      });

      it('a callback that commits by itself has logged, one that rolls back has not', async () => {
        const [kept, undone] = [await createFaq(), await createFaq()];
        const events = await cms.eventsOf(async () => {
          await cms.strapi.db.transaction(async ({ commit }) => {
            await publishFaq(kept);
            await commit();
          });
          await cms.strapi.db.transaction(async ({ rollback }) => {
            await publishFaq(undone);
            await rollback();
          });
        });
        expect(events.map(({ documentId }) => documentId)).toEqual([kept]);
        const direct = await cms.eventsOf(() =>
          cms.strapi.db.transaction(async ({ trx }) => {
            await publishFaq(undone);
            await trx.commit();
          }),
        );
        expect(direct.map(({ documentId }) => documentId)).toEqual([undone]);
      });
    });

    describe('media:', () => {
      const files = () => cms.strapi.db.query('plugin::upload.file');
      const createFile = () =>
        files().create({
          data: {
            name: next('file'),
            hash: `hash_${count}`,
            ext: '.png',
            mime: 'image/png',
            size: 1,
            url: `/u/${count}.png`,
            provider: 'local',
            folderPath: '/',
          },
        });
      const upload = () => cms.strapi.plugin('upload').service('upload');

      it('a new text and a deletion are events, a new file and a move are none', async () => {
        let file: { id: number; documentId: string } = { id: 0, documentId: '' };
        expect(await cms.eventsOf(async () => (file = await createFile()))).toEqual([]);
        const event = (action: string) => ({ action, uid: 'plugin::upload.file', documentId: file.documentId, locales: [], touched: [] });
        const renamed = await cms.eventsOf(() => upload().updateFileInfo(file.id, { alternativeText: 'A needle' }));
        expect(renamed.map(short)).toEqual([event('update')]);
        expect(await cms.eventsOf(() => files().update({ where: { id: file.id }, data: { folderPath: '/1' } }))).toEqual([]);
        const removed = await cms.eventsOf(async () => {
          const stored = await upload().findOne(file.id);
          await upload().remove({ ...stored, provider: 'elsewhere' });
        });
        expect(removed.map(short)).toEqual([event('delete')]);
      });

      it('that is rolled back is not logged', async () => {
        const file = await createFile();
        const work = () =>
          cms.strapi.db.transaction(async () => {
            await upload().updateFileInfo(file.id, { caption: 'x' });
            throw new Error('refused');
          });
        expect(await cms.eventsOf(async () => void (await expect(work()).rejects.toThrow('refused')))).toEqual([]);
      });
    });
  });
});
