import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';

const CONDITION = 'api::condition.condition';

describe.each(DATABASES)('comparing what is published with the log on $name', (database) => {
  let cms: DeliveryCms;
  let count = 0;

  describe.skipIf(database.reason)('finds', () => {
    beforeAll(async () => {
      // Once at start and then when a test says so.
      cms = await startDeliveryCms(database, { DELIVERY_RECONCILE_EVERY: '86400000' });
    });
    afterAll(() => cms?.stop());

    const slug = () => `condition-${(count += 1)}`;
    const createStudy = async () => (await cms.documents('study').create({ locale: 'en', data: { title: slug() } })).documentId;
    const createCondition = async (data: Record<string, unknown> = {}) =>
      (await cms.documents('condition').create({ locale: 'en', data: { name: 'Sciatica', slug: slug(), ...data } })).documentId;
    const publish = (type: string, documentId: string) => cms.documents(type).publish({ documentId, locale: 'en' });
    const sql = (documentId: string) =>
      cms.strapi.db.connection('conditions').where({ document_id: documentId }).whereNotNull('published_at');
    const found = async (work: () => Promise<unknown>) => {
      await cms.log.compare();
      return cms.eventsOf(async () => {
        await work();
        await cms.log.compare();
      });
    };
    const event = (action: string, documentId: string) => ({ action, uid: CONDITION, documentId, locales: ['en'], touched: [] });

    it('nothing after ordinary work: links, components, media, withdrawals, deletions', async () => {
      const [study, withdrawn] = [await createStudy(), await createStudy()];
      const faq = (await cms.documents('faq').create({ locale: 'en', data: { question: 'Why?' } })).documentId;
      const claims = [{ statement: 'x', studies: [study, withdrawn] }];
      const documentId = await createCondition({ claims, faqs: [faq] });
      await publish('condition', documentId);
      for (const id of [study, withdrawn]) await publish('study', id);
      await publish('faq', faq);
      await cms.log.compare();
      const work = [
        () => publish('condition', documentId),
        () => publish('study', study),
        () => cms.documents('study').unpublish({ documentId: withdrawn, locale: 'en' }),
        () => cms.documents('study').delete({ documentId: withdrawn, locale: 'en' }),
        () => cms.documents('faq').unpublish({ documentId: faq, locale: 'en' }),
        () => publish('faq', faq),
        () => cms.documents('condition').update({ documentId, locale: 'es', data: { name: 'Ciática', slug: slug() } }),
        () => cms.documents('condition').publish({ documentId, locale: '*' }),
        () => cms.documents('condition').discardDraft({ documentId, locale: 'en' }),
        () => cms.documents('condition').unpublish({ documentId, locale: 'en' }),
      ];
      for (const step of work) {
        await step();
        expect(await cms.eventsOf(() => cms.log.compare())).toEqual([]);
      }
    });

    it('nothing while much is published at the same time', async () => {
      const ids = await Promise.all(Array.from({ length: 12 }, () => createCondition()));
      const events = await cms.eventsOf(async () => {
        const publishing = Promise.all(ids.map((id) => publish('condition', id)));
        let isOver = false;
        void publishing.finally(() => (isOver = true));
        while (!isOver) await cms.log.compare();
        await publishing;
        await cms.log.compare();
      });
      expect(events.map(({ action }) => action)).toEqual(ids.map(() => 'publish'));
    });

    it('text that was changed with SQL, once', async () => {
      const documentId = await createCondition();
      await publish('condition', documentId);
      const events = await found(() => sql(documentId).update({ name: 'Changed with SQL' }));
      expect(events).toMatchObject([event('update', documentId)]);
      expect(await found(async () => {})).toEqual([]);
    });

    it('documents that appeared or went with SQL', async () => {
      const [gone, come] = [await createCondition(), await createCondition()];
      await publish('condition', gone);
      expect(await found(() => sql(gone).delete())).toMatchObject([event('unpublish', gone)]);
      const at = database.name === 'SQLite' ? Date.now() : new Date();
      const draft = cms.strapi.db.connection('conditions').where({ document_id: come });
      expect(await found(() => draft.update({ published_at: at }))).toMatchObject([event('publish', come)]);
    });

    it('what was changed inside a component', async () => {
      const study = await createStudy();
      await publish('study', study);
      const documentId = await createCondition({ claims: [{ statement: 'It helps.', studies: [study] }] });
      await publish('condition', documentId);
      const { id } = (
        (await cms.documents('condition').findOne({ documentId, locale: 'en', status: 'published', populate: { claims: true } }))
          ?.claims as { id: number }[]
      )[0] ?? { id: 0 };
      const query = cms.strapi.db.query('evidence.claim');
      const events = await found(() => query.update({ where: { id }, data: { statement: 'Changed past the Document Service' } }));
      expect(events).toMatchObject([event('update', documentId)]);
    });

    it('fields that something copied into another published language', async () => {
      const { documentId } = await cms.documents('acupoint').create({ locale: 'en', data: { code: 'GB30', pinyin: 'Huantiao' } });
      await cms.documents('acupoint').update({ documentId, locale: 'es', data: { code: 'GB30' } });
      await cms.documents('acupoint').publish({ documentId, locale: '*' });
      const rows = cms.strapi.db.query('api::acupoint.acupoint');
      const where = { documentId, locale: 'es', publishedAt: { $notNull: true } };
      const events = await found(() => rows.update({ where, data: { pinyin: 'Copied' } }));
      expect(events).toMatchObject([{ action: 'update', uid: 'api::acupoint.acupoint', documentId, locales: ['es'] }]);
    });

    it('an import or a restore: the store of Strapi was replaced, a new epoch begins, without events', async () => {
      await cms.log.compare();
      const before = await cms.now();
      const waiting = cms.after(before, { wait: '20000', reader: 'waiting' });
      await expect.poll(() => cms.log.readers()).toMatchObject([{ isWaiting: true }]);
      const key = 'plugin_delivery_epoch';
      const stored = await cms.strapi.db.query('strapi::core-store').findOne({ where: { key } });
      // An import deletes all rows and makes them anew, here with the very same epoch.
      await cms.strapi.db.query('strapi::core-store').delete({ where: { key } });
      await cms.strapi.db.query('strapi::core-store').create({ data: { key, type: stored.type, value: stored.value } });
      await cms.log.compare();
      const answer = await waiting;
      expect(answer).toMatchObject({ status: 409, error: { name: 'ResynchroniseError' }, position: before.position, last: before.last });
      expect(answer.epoch).not.toBe(before.epoch);
      const now = await cms.now();
      expect(now).toEqual({ ...before, epoch: answer.epoch });
      await cms.log.compare();
      expect(await cms.now()).toEqual(now);
    });
  });
});
