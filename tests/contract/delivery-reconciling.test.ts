import { demoEntries, type DemoEntry } from '@meridian/demo-content';
import { loadContent } from '@meridian/demo-content/load';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparePublished } from '../../packages/strapi-plugin-delivery/src/server/reconcile/pass.ts';
import { DATABASES, USUAL_DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';

const CONDITION = 'api::condition.condition';

describe.each(DATABASES)('comparing what is published with the log on $name', (database) => {
  let cms: DeliveryCms;
  let count = 0;
  const publish = (type: string, documentId: string) => cms.documents(type).publish({ documentId, locale: 'en' });

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

    it('nothing that was published since the comparison began, and is not read yet', async () => {
      const documentId = await createCondition();
      await cms.log.compare();
      await publish('condition', documentId);
      expect(await comparePublished(cms.strapi, () => true)).toBe(0);
    });

    it('text that was changed with SQL, once', async () => {
      const documentId = await createCondition();
      await publish('condition', documentId);
      const events = await found(() => sql(documentId).update({ name: 'Changed with SQL' }));
      expect(events).toMatchObject([event('update', documentId)]);
      expect(await found(async () => {})).toEqual([]);
    });

    it('the time of a change, which pages and sitemaps show', async () => {
      const documentId = await createCondition();
      await publish('condition', documentId);
      const at = new Date('2020-01-01T00:00:00.000Z');
      const events = await found(() => sql(documentId).update({ updated_at: database.name === 'SQLite' ? at.getTime() : at }));
      expect(events).toMatchObject([event('update', documentId)]);
    });

    it('documents that appeared or went with SQL', async () => {
      const [gone, come] = [await createCondition(), await createCondition()];
      await publish('condition', gone);
      expect(await found(() => sql(gone).delete())).toMatchObject([event('unpublish', gone)]);
      const at = database.name === 'SQLite' ? Date.now() : new Date();
      const draft = cms.strapi.db.connection('conditions').where({ document_id: come });
      expect(await found(() => draft.update({ published_at: at }))).toMatchObject([event('publish', come)]);
    });

    it('what SQL changed in a component, in one inside another, and in the links of both', async () => {
      const studies = [await createStudy(), await createStudy()];
      for (const id of studies) await publish('study', id);
      const rows = [{ criterion: 'Cost', cells: [{ basis: 'published', studies }] }];
      const data = { question: 'Which?', slug: slug(), rows };
      const { documentId } = await cms.documents('treatment-comparison').create({ locale: 'en', data });
      await publish('treatment-comparison', documentId);
      const populate = { rows: { populate: { cells: { populate: { studies: true } } } } };
      const shown = await cms.documents('treatment-comparison').findOne({ documentId, locale: 'en', status: 'published', populate });
      const [row] = shown?.rows as { id: number; cells: { id: number }[] }[];
      const tableOf = (uid: string) => cms.strapi.db.metadata.get(uid).tableName;
      const cell = row?.cells[0]?.id ?? 0;
      const { studies: link } = cms.strapi.db.metadata.get('comparison.cell').attributes;
      const { joinTable } = link as unknown as { joinTable: { name: string; joinColumn: { name: string }; orderColumnName: string } };
      const links = () => cms.strapi.db.connection(joinTable.name).where({ [joinTable.joinColumn.name]: cell });
      const works: (() => Promise<unknown>)[] = [
        async () => cms.strapi.db.connection(tableOf('comparison.row')).where({ id: row?.id }).update({ criterion: 'Price' }),
        async () => cms.strapi.db.connection(tableOf('comparison.cell')).where({ id: cell }).update({ basis: 'clinic_account' }),
        // The other way round.
        async () => links().update({ [joinTable.orderColumnName]: cms.strapi.db.connection.raw('-??', [joinTable.orderColumnName]) }),
        async () => links().limit(1).delete(),
      ];
      for (const work of works) {
        expect(await found(work)).toMatchObject([{ action: 'update', uid: 'api::treatment-comparison.treatment-comparison', documentId }]);
      }
      expect(await found(async () => {})).toEqual([]);
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

describe.each(USUAL_DATABASES)('comparing the whole of what is published, on $name,', (database) => {
  let cms: DeliveryCms;
  const publish = (type: string, documentId: string) => cms.documents(type).publish({ documentId, locale: 'en' });

  describe.skipIf(database.reason)('of the demonstration', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database, { DELIVERY_RECONCILE_EVERY: '86400000' }, 'demo');
      await cms.log.compare();
    }, 180_000);
    afterAll(() => cms?.stop());

    it('finds nothing after all of it was published again', async () => {
      // One language, which shares fields with the others.
      const rows: { uid: string; document_id: string }[] = await cms.strapi.db
        .connection('delivery_fingerprints')
        .whereIn('locale', ['', 'en']);
      expect(rows.length).toBeGreaterThan(demoEntries.length - 1);
      const events = await cms.eventsOf(async () => {
        for (const { uid, document_id: documentId } of rows) await publish(String(uid.split('.').at(-1)), documentId);
        await cms.log.compare();
      });
      expect(events.map(({ action, documentId }) => `${action} ${documentId}`)).toEqual(rows.map((row) => `publish ${row.document_id}`));
    }, 180_000);

    it('finds nothing, and its queries do not grow with the number of documents', async () => {
      const pass = async () => {
        let milliseconds = 0;
        const queries = await cms.countQueries(async () => {
          const begin = performance.now();
          await cms.log.compare();
          milliseconds = performance.now() - begin;
        });
        return { queries, milliseconds: Math.round(milliseconds) };
      };
      /** Something that is not published, so that there is a commit and nothing to read. */
      const commit = () => cms.documents('faq').create({ locale: 'en', data: { question: 'A draft?' } });
      const cursor = await cms.now();
      await commit();
      const first = await pass();
      const [known] = await cms.strapi.db.connection('delivery_fingerprints').count({ documents: '*' });
      console.info(
        `${database.name}: ${known?.documents} published documents compared with ${first.queries} queries in ${first.milliseconds} ms`,
      );
      expect((await cms.after(cursor)).events).toEqual([]);
      expect(await cms.strapi.db.connection('delivery_fingerprints').whereNotNull('mark')).toEqual([]);

      const entries = Array.from({ length: 20 }, (_, number): DemoEntry<object> => ({
        ref: `contributor:more-${number}`,
        fields: { name: `More ${number}` },
      }));
      await loadContent(cms.strapi, entries);
      await cms.log.compare();
      await commit();
      expect((await pass()).queries).toBe(first.queries);
      if (database.name === 'SQLite') {
        await cms.log.compare();
        // Nothing was committed: only the epoch is looked at.
        expect((await pass()).queries).toBeLessThan(10);
      }
    });
  });
});
