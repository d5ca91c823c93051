import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphs, startEditorialCms, typeOf, type EditorialCms, type Target } from '../harness/editorial.ts';
import { askAsStaff, type Ask, type Role } from '../harness/staff.ts';

let cms: EditorialCms;
let ask: Ask;
beforeAll(async () => {
  cms = await startEditorialCms();
  ask = askAsStaff(cms);
});
afterAll(() => cms.stop());

interface Item {
  uid: string;
  documentId: string;
  title: string;
  mayPublish: boolean;
  lacks: string[];
}

const update = (target: Target, data: Record<string, unknown>) => cms.documents(typeOf(target)).update({ ...target, data });
const together = (target: Target, role: Role = 'editor') => ask(role, '/editorial/together', target);

async function planOf(target: Target, role: Role = 'editor'): Promise<Item[]> {
  const { status, body } = await ask(role, '/editorial/together/plan', target);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body.items as Item[];
}

const titles = (items: readonly Item[]) => items.map(({ title }) => title);
const isPublished = async (target: Target) => (await cms.published(target)) !== null;

/** Links that no clinical field holds, so that they need no new signature. */
async function signedCondition(more: Record<string, unknown>): Promise<Target> {
  const target = await cms.write('condition', cms.soundCondition());
  await cms.sign(target);
  await update(target, more);
  return target;
}

const signedFaq = async (question: string): Promise<Target> => {
  const target = await cms.write('faq', { question, answer: paragraphs('A little.') });
  await cms.sign(target);
  return target;
};

describe('publishing together', () => {
  it('is offered by the refusal, and publishes what is linked to first', async () => {
    const issuer = await cms.write('credential-issuer', { name: 'A new board' });
    const licence = { letters: 'X.Ac.', issuer: issuer.documentId };
    const practitioner = await cms.write('practitioner', { name: 'New here', slug: 'new-here', credentials: [licence] });
    const faq = await signedFaq('Is it new?');
    const page = await signedCondition({ name: 'New ache', practitioners: [practitioner.documentId], faqs: [faq.documentId] });
    await expect(cms.publish(page)).rejects.toThrow('"New here" is not published in this language. Publish both together');
    const plan = await planOf(page);
    expect(titles(plan)).toEqual(['A new board', 'New here', 'Is it new?', 'New ache']);
    expect(plan.flatMap(({ lacks }) => lacks)).toEqual([]);
    expect(await together(page)).toMatchObject({ status: 200, body: { published: 4 } });
    for (const target of [issuer, practitioner, faq, page]) expect(await isPublished(target)).toBe(true);
    const shown = await cms.documents('practitioner').findOne({
      ...practitioner,
      status: 'published',
      populate: { credentials: { populate: { issuer: true } } },
    });
    expect(shown?.credentials).toMatchObject([{ issuer: { name: 'A new board' } }]);
    expect(await planOf(page)).toHaveLength(1);
  });

  it('publishes none if one breaks a rule, and says which and why', async () => {
    const faq = await cms.write('faq', { question: 'Who signed this?', answer: paragraphs('Nobody.') });
    const study = await cms.write('study', { title: 'A new study', label: 'New 2025' });
    const page = await signedCondition({ faqs: [faq.documentId], keyFigures: [{ label: 'points', study: study.documentId }] });
    const plan = await planOf(page);
    const lacking = plan.filter(({ lacks }) => lacks.length);
    expect(titles(lacking)).toEqual(['Who signed this?', 'Made-up ache']);
    expect(lacking[0]?.lacks).toEqual(['No clinical reviewer has signed this text. Ask for a review.']);
    const refusal = await together(page);
    expect([refusal.status, JSON.stringify(refusal.body)]).toEqual([400, expect.stringContaining('cannot be published yet')]);
    for (const target of [faq, study, page]) expect(await isPublished(target)).toBe(false);
  });

  it('publishes what links in a circle, with every link', async () => {
    const one = await cms.write('condition', cms.soundCondition({ name: 'Ache one' }));
    const two = await cms.write('condition', cms.soundCondition({ name: 'Ache two', lookAlikes: [{ condition: one.documentId }] }));
    await update(one, { lookAlikes: [{ condition: two.documentId }] });
    for (const target of [one, two]) await cms.sign(target);
    expect(titles(await planOf(one))).toEqual(['Ache two', 'Ache one']);
    expect(await together(one)).toMatchObject({ status: 200, body: { published: 2 } });
    for (const [target, other] of [
      [one, 'Ache two'],
      [two, 'Ache one'],
    ] as const) {
      const populate = { lookAlikes: { populate: { condition: true } } };
      const page = await cms.documents('condition').findOne({ ...target, status: 'published', populate });
      expect(page?.lookAlikes).toMatchObject([{ condition: { name: other } }]);
    }
  });

  it('stays in one language', async () => {
    const region = await cms.write('body-region', { name: 'Pierna inventada' }, 'es');
    const english = await cms.write('condition', cms.soundCondition());
    const page = { ...english, locale: 'es' };
    const answer = paragraphs('En un ensayo con 220 personas se comparó con acupuntura simulada.');
    await update(page, cms.soundCondition({ name: 'Dolor', answer }));
    await cms.sign(page);
    await update(page, { bodyRegions: [region.documentId] });
    expect(titles(await planOf(page))).toEqual(['Pierna inventada', 'Dolor']);
    expect((await together(page)).status).toBe(200);
    expect([await isPublished(region), await isPublished(page), await isPublished(english)]).toEqual([true, true, false]);
  });

  it('is for whoever may publish each of them', async () => {
    const faq = await signedFaq('May I?');
    const page = await signedCondition({ faqs: [faq.documentId] });
    expect((await ask('author', '/editorial/together/plan', page)).status).toBe(403);
    expect((await together(page, 'author')).status).toBe(403);
    const permissions = cms.strapi.db.query('admin::permission');
    const where = { action: 'plugin::content-manager.explorer.publish', subject: 'api::faq.faq', role: { code: 'strapi-editor' } };
    const [permission] = await permissions.findMany({ where, populate: { role: true } });
    await permissions.delete({ where: { id: permission.id } });
    try {
      expect((await planOf(page)).map(({ mayPublish }) => mayPublish)).toEqual([false, true]);
      const refusal = await together(page);
      expect([refusal.status, JSON.stringify(refusal.body)]).toEqual([403, expect.stringContaining('May I?')]);
      expect(await isPublished(faq)).toBe(false);
    } finally {
      const { id: _id, role, ...rest } = permission;
      await permissions.create({ data: { ...rest, role: role.id } });
    }
  });

  it('refuses more than fifty, before anything is published', async () => {
    const regions: Target[] = [];
    for (let number = 0; number < 50; number += 1) regions.push(await cms.write('body-region', { name: `Region ${number}` }));
    const page = await signedCondition({ bodyRegions: regions.slice(0, 49).map(({ documentId }) => documentId) });
    expect(await planOf(page)).toHaveLength(50);
    await update(page, { bodyRegions: regions.map(({ documentId }) => documentId) });
    for (const path of ['/editorial/together/plan', '/editorial/together']) {
      const { status, body } = await ask('editor', path, page);
      expect([status, JSON.stringify(body)]).toEqual([400, expect.stringContaining('More than 50 documents')]);
    }
  });
});
