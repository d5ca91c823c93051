import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DATABASES, startDeliveryCms, type DeliveryCms } from '../harness/delivery.ts';

type Status = 'draft' | 'published';

describe.each(DATABASES)('a field that all languages of an entry share, on $name,', (database) => {
  describe.skipIf(database.reason)('a verdict say:', () => {
    let cms: DeliveryCms;
    let count = 0;
    beforeAll(async () => {
      cms = await startDeliveryCms(database);
    });
    afterAll(() => cms?.stop());

    const conditions = () => cms.documents('condition');
    const change = (documentId: string, data: object, locale = 'en') => conditions().update({ documentId, locale, data: { ...data } });
    const publish = (documentId: string, locale = 'en') => conditions().publish({ documentId, locale });
    const verdicts = async (documentId: string, status: Status) => {
      const read = async (locale: string) => (await conditions().findOne({ documentId, locale, status }))?.verdict;
      return { en: await read('en'), es: await read('es') };
    };
    /** Published with "may help" in the languages named. */
    const create = async (...locales: string[]) => {
      const name = `Condition ${(count += 1)}`;
      const { documentId } = await conditions().create({ locale: 'en', data: { name, slug: `condition-${count}`, verdict: 'may_help' } });
      await publish(documentId);
      for (const locale of locales) {
        await change(documentId, { name: `${name} (${locale})`, slug: `condition-${count}` }, locale);
        await publish(documentId, locale);
      }
      return documentId;
    };

    it('is changed in every draft with one of them', async () => {
      const documentId = await create('es');
      await change(documentId, { verdict: 'unclear' });
      expect(await verdicts(documentId, 'draft')).toEqual({ en: 'unclear', es: 'unclear' });
      await change(documentId, { verdict: 'unlikely_to_help' }, 'es');
      expect(await verdicts(documentId, 'draft')).toEqual({ en: 'unlikely_to_help', es: 'unlikely_to_help' });
      expect(await verdicts(documentId, 'published')).toEqual({ en: 'may_help', es: 'may_help' });
    });

    it('goes back in every draft to what is published', async () => {
      const documentId = await create('es');
      await change(documentId, { verdict: 'unclear' });
      await change(documentId, { verdict: 'may_help' });
      expect(await verdicts(documentId, 'draft')).toEqual({ en: 'may_help', es: 'may_help' });
      await change(documentId, { verdict: 'unclear' }, 'es');
      await conditions().discardDraft({ documentId, locale: 'es' });
      expect(await verdicts(documentId, 'draft')).toEqual({ en: 'may_help', es: 'may_help' });
    });

    it.each([
      { locale: 'en', after: { en: 'unclear', es: 'may_help' } },
      { locale: 'es', after: { en: 'may_help', es: 'unclear' } },
    ])('goes out in the language that is published and in no other ($locale)', async ({ locale, after }) => {
      const documentId = await create('es');
      await change(documentId, { verdict: 'unclear' });
      await publish(documentId, locale);
      expect(await verdicts(documentId, 'published')).toEqual(after);
      expect(await verdicts(documentId, 'draft')).toEqual({ en: 'unclear', es: 'unclear' });
    });

    it('comes into a new language as it is in the drafts, which lose nothing', async () => {
      const documentId = await create();
      await change(documentId, { verdict: 'unclear' });
      await change(documentId, { name: 'Nueva', slug: `condition-${count}` }, 'es');
      expect(await verdicts(documentId, 'draft')).toEqual({ en: 'unclear', es: 'unclear' });
      expect(await verdicts(documentId, 'published')).toEqual({ en: 'may_help' });
    });
  });
});
