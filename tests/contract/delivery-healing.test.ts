import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';

describe.each(DATABASES)('a one-way link on $name', (database) => {
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
