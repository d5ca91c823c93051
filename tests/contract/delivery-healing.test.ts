import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { USUAL_DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';

describe.each(USUAL_DATABASES)('a one-way link on $name', (database) => {
  let cms: DeliveryCms;
  let count = 0;

  describe.skipIf(database.reason)('survives, however its two ends are published', () => {
    beforeAll(async () => {
      cms = await startDeliveryCms(database);
    });
    afterAll(() => cms?.stop());

    const create = async (type: string, data: Record<string, unknown>) =>
      (await cms.documents(type).create({ locale: 'en', data })).documentId;
    const publish = (type: string, documentId: string) => cms.documents(type).publish({ documentId, locale: 'en' });
    const published = (type: string, documentId: string, populate: unknown) =>
      cms.documents(type).findOne({ documentId, locale: 'en', status: 'published', populate });
    const next = (name: string) => `${name}-${(count += 1)}`;

    /** A target, an owner, and what the owner's published version shows of the target: at the top, in a component, in a nested one. */
    const cases = {
      'from a field': {
        target: ['treatment', () => ({ name: next('Treatment'), slug: `treatment-${count}` })],
        owner: ['guide', (id: string) => ({ title: next('Guide'), slug: `guide-${count}`, treatments: [id] })],
        populate: { treatments: true },
        read: (owner: Shown) => owner.treatments,
      },
      'from a component': {
        target: ['study', () => ({ title: next('Study'), label: `Study ${count}` })],
        owner: [
          'condition',
          (id: string) => ({ name: next('Condition'), slug: `condition-${count}`, claims: [{ statement: 'It helps.', studies: [id] }] }),
        ],
        populate: { claims: { populate: { studies: true } } },
        read: (owner: Shown) => owner.claims?.[0]?.studies,
      },
      'from a nested component': {
        target: ['study', () => ({ title: next('Study'), label: `Study ${count}` })],
        owner: [
          'treatment-comparison',
          (id: string) => ({ question: next('Which?'), slug: `comparison-${count}`, rows: [{ cells: [{ studies: [id] }] }] }),
        ],
        populate: { rows: { populate: { cells: { populate: { studies: true } } } } },
        read: (owner: Shown) => owner.rows?.[0]?.cells[0]?.studies,
      },
    } as const;
    interface Shown {
      treatments?: { documentId: string }[];
      claims?: { studies: { documentId: string }[] }[];
      rows?: { cells: { studies: { documentId: string }[] }[] }[];
    }

    describe.each(Object.entries(cases))('%s:', (_name, { target, owner, populate, read }) => {
      const [targetType, newTarget] = target;
      const [ownerType, newOwner] = owner;
      const setUp = async () => {
        const targetId = await create(targetType, newTarget());
        return { targetId, ownerId: await create(ownerType, newOwner(targetId)) };
      };
      const shown = async (ownerId: string) =>
        (read((await published(ownerType, ownerId, populate)) as Shown) ?? []).map(({ documentId }) => documentId);

      it('the owner first', async () => {
        const { targetId, ownerId } = await setUp();
        await publish(ownerType, ownerId);
        expect(await shown(ownerId)).toEqual([]);
        const events = await cms.eventsOf(() => publish(targetType, targetId));
        expect(await shown(ownerId)).toEqual([targetId]);
        expect(events.map(({ action, documentId }) => [action, documentId])).toEqual([
          ['publish', targetId],
          ['publish', ownerId],
        ]);
        // It is the first time that matters.
        expect((await cms.eventsOf(() => publish(targetType, targetId))).map(({ documentId }) => documentId)).toEqual([targetId]);
      });

      it('the target first', async () => {
        const { targetId, ownerId } = await setUp();
        await publish(targetType, targetId);
        await publish(ownerType, ownerId);
        expect(await shown(ownerId)).toEqual([targetId]);
      });

      it.each(['owner first', 'target first'])('both at once, %s', async (order) => {
        const { targetId, ownerId } = await setUp();
        const works = [() => publish(ownerType, ownerId), () => publish(targetType, targetId)];
        if (order === 'target first') works.reverse();
        const events = await cms.eventsOf(() => cms.strapi.db.transaction(() => Promise.all(works.map((work) => work()))));
        expect(await shown(ownerId)).toEqual([targetId]);
        expect(events.map(({ documentId }) => documentId).toSorted()).toEqual([targetId, ownerId].toSorted());
      });

      it('but an owner with unpublished changes waits for its editor, who is told', async () => {
        const { targetId, ownerId } = await setUp();
        await publish(ownerType, ownerId);
        await cms.documents(ownerType).update({ documentId: ownerId, locale: 'en', data: { slug: next('changed') } });
        const warn = vi.spyOn(cms.strapi.log, 'warn');
        const events = await cms.eventsOf(() => publish(targetType, targetId));
        expect(events.map(({ documentId }) => documentId)).toEqual([targetId]);
        expect(await shown(ownerId)).toEqual([]);
        expect(warn.mock.calls.flat().join()).toContain('has changes that are not published');
        warn.mockRestore();
      });
    });

    it('in each language of a list, at once or one after the other', async () => {
      const languages = ['en', 'es'];
      const translate = async (type: string, documentId: string, data: object) => {
        await cms.documents(type).update({ documentId, locale: 'es', data: { ...data } });
        return documentId;
      };
      const newStudy = async () => translate('study', await create('study', { title: next('Study') }), { title: next('Estudio') });
      const [both, later] = [await newStudy(), await newStudy()];
      const data = () => ({ name: next('C'), slug: next('c'), claims: [{ statement: 'x', studies: [both, later] }] });
      const owner = await translate('condition', await create('condition', data()), data());
      await cms.documents('condition').publish({ documentId: owner, locale: languages });
      const shown = (locale: string) =>
        cms
          .documents('condition')
          .findOne({ documentId: owner, locale, status: 'published', populate: { claims: { populate: { studies: true } } } })
          .then((found) => (found as Shown).claims?.[0]?.studies.map(({ documentId }) => documentId));
      const events = await cms.eventsOf(() => cms.documents('study').publish({ documentId: both, locale: languages }));
      expect(events.map(({ documentId, locales }) => [documentId, locales.toSorted()])).toEqual([
        [both, languages],
        [owner, languages],
      ]);
      expect([await shown('en'), await shown('es')]).toEqual([[both], [both]]);
      const spanish = await cms.eventsOf(() => cms.documents('study').publish({ documentId: later, locale: 'es' }));
      expect(spanish.map(({ documentId, locales }) => [documentId, locales])).toEqual([
        [later, ['es']],
        [owner, ['es']],
      ]);
      expect([await shown('en'), await shown('es')]).toEqual([[both], [both, later]]);
    });

    it('for every owner of many targets that are published together', async () => {
      const studies = await Promise.all(Array.from({ length: 4 }, () => create('study', { title: next('Study') })));
      const claims = [{ statement: 'x', studies }];
      const owners = await Promise.all(Array.from({ length: 3 }, () => create('condition', { name: next('C'), slug: next('c'), claims })));
      for (const id of owners) await publish('condition', id);
      const events = await cms.eventsOf(() => cms.strapi.db.transaction(() => Promise.all(studies.map((id) => publish('study', id)))));
      expect(events.map(({ documentId }) => documentId).toSorted()).toEqual([...studies, ...owners].toSorted());
      for (const id of owners) {
        const shown = (await published('condition', id, { claims: { populate: { studies: true } } })) as Shown;
        expect(shown.claims?.[0]?.studies.map(({ documentId }) => documentId)).toEqual(studies);
      }
    });

    it('and a rule that refuses the owner stops neither the target nor the log', async () => {
      const study = await create('study', { title: next('Study') });
      const owner = await create('condition', { name: next('C'), slug: next('c'), claims: [{ statement: 'x', studies: [study] }] });
      await publish('condition', owner);
      const remove = cms.strapi.documents.use(async (context, go) => {
        const result = await go();
        if (context.action === 'publish' && context.uid.includes('condition')) throw new Error('refused by a rule');
        return result;
      }) as unknown as () => void;
      const error = vi.spyOn(cms.strapi.log, 'error').mockReturnValue(cms.strapi.log);
      const events = await cms.eventsOf(() => publish('study', study));
      remove();
      expect(events.map(({ documentId }) => documentId)).toEqual([study]);
      expect(error.mock.calls.flat().join()).toContain('refused by a rule');
      error.mockRestore();
      expect(await published('condition', owner, {})).not.toBeNull();
    });
  });
});
