import { ROUTABLE_TYPES } from '@meridian/content-model';
import { awkwardEntries, demoEntries } from '@meridian/demo-content';
import { loadContent } from '@meridian/demo-content/load';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments, startContractCms, type ContractCms } from '../harness/contract-cms.ts';
import { DOCUMENT_VARIABLES } from '../harness/document-variables.ts';

interface Condition {
  documentId: string;
  question: string;
  name: string;
  [field: string]: unknown;
}

let cms: ContractCms;

beforeAll(async () => {
  cms = await startContractCms({}, 'demo');
  await loadContent(cms.strapi, awkwardEntries);
});
afterAll(() => cms.stop());

async function readCondition(slug: string, locale = 'en'): Promise<Condition | undefined> {
  const { conditions } = await cms.run('ConditionPage', { slug, locale });
  return (conditions as Condition[])[0];
}

const conditions = () => cms.documents('condition');
const documentId = async (slug: string) => (await conditions().findFirst({ locale: 'en', filters: { slug } }))?.documentId ?? '';

describe('the demonstration content', () => {
  it('loads again without doubles', async () => {
    const before = await cms.strapi.db.query('api::glossary-term.glossary-term').count();
    const terms = demoEntries.filter(({ ref }) => ref.startsWith('glossary-term:'));
    expect(await loadContent(cms.strapi, terms)).toEqual({ created: 0, updated: terms.length });
    expect(await cms.strapi.db.query('api::glossary-term.glossary-term').count()).toBe(before);
  });

  it('keeps every relation through publishing, in the editors’ order', async () => {
    const sciatica = await readCondition('sciatica');
    const source = demoEntries.find(({ ref }) => ref === 'condition:sciatica')?.fields as Record<string, unknown[]>;
    for (const field of [
      'redFlags',
      'faqs',
      'practitioners',
      'patterns',
      'comparisons',
      'locations',
      'claims',
      'causes',
      'needleSites',
      'guidelinePositions',
    ]) {
      expect([field, (sciatica?.[field] as unknown[]).length]).toEqual([field, source[field]?.length]);
    }
    const wanted = (source.faqs as string[]).map(
      (ref) => (demoEntries.find((entry) => entry.ref === ref)?.fields as { question: string }).question,
    );
    expect((sciatica?.faqs as { question: string }[]).map(({ question }) => question)).toEqual(wanted);
    const studies = (sciatica?.claims as { studies: { doi: string | null }[] }[]).flatMap((claim) => claim.studies);
    expect(studies.length).toBeGreaterThan(5);
  });

  // Hundreds of pages; on a busy machine they take their time.
  it('answers every trusted document without errors: each page for each of its entries', { timeout: 180_000 }, async () => {
    const operations = Object.values(await readTrustedDocuments()).map((document) => /query (\w+)/.exec(document)?.[1] ?? '');
    expect(operations.length).toBeGreaterThan(10);
    for (const operation of operations) {
      for (const slug of slugsFor(operation)) {
        await expect(cms.run(operation, { ...DOCUMENT_VARIABLES, slug, locale: 'en' }), `${operation} ${slug}`).resolves.toBeDefined();
      }
    }
  });
});

/** The slugs of the type that an operation is for: `GuidePage` is for guides. Lists need none, and get one that does no harm. */
function slugsFor(operation: string): string[] {
  const type = ROUTABLE_TYPES.find(({ graphqlType }) => operation === `${graphqlType}Page`);
  const entries = demoEntries.filter(({ ref }) => type && ref.startsWith(`${type.name}:`));
  const slugs = entries.flatMap(({ fields }) => ('slug' in fields ? [String(fields.slug)] : []));
  return slugs.length ? slugs : ['none'];
}

describe('a translation', () => {
  const LANGUAGES = [
    { locale: 'es', slug: 'ciatica' },
    { locale: 'zh-Hans', slug: 'zuogu-shenjing-tong' },
  ];
  const populate = { codes: true, sources: true };
  const publishedIn = async (locale: string) =>
    conditions().findOne({ documentId: await documentId('sciatica'), locale, status: 'published', populate });
  /** Codes and sources without the ids of their rows, which each language has for itself. */
  const shared = (condition: Record<string, unknown> | null) =>
    (['codes', 'sources'] as const).map((field) => (condition?.[field] as { id: number }[]).map(({ id: _, ...rest }) => rest));

  it.each(LANGUAGES)('into $locale shows what the source shows, in its own language', async ({ locale, slug }) => {
    const english = await readCondition('sciatica');
    const page = await readCondition(slug, locale);
    for (const field of [
      'redFlags',
      'faqs',
      'practitioners',
      'patterns',
      'comparisons',
      'locations',
      'claims',
      'needleSites',
      'relatedPages',
    ]) {
      expect([field, (page?.[field] as unknown[]).length]).toEqual([field, (english?.[field] as unknown[]).length]);
    }
    const entries = demoEntries.filter(({ ref }) => ref.startsWith('red-flag:'));
    const signs = new Set(entries.map(({ translations }) => (translations?.[locale as 'es'] as { sign?: string } | undefined)?.sign));
    expect((page?.redFlags as { sign: string }[]).filter(({ sign }) => !signs.has(sign))).toEqual([]);
    const labels = (page?.relatedPages as { guide: { slug: string } | null; condition: { slug: string } | null }[]).map(
      ({ guide, condition }) => (guide ?? condition)?.slug,
    );
    expect(labels.filter((label) => !label || label === 'low-back-pain' || label.startsWith('acupuncture'))).toEqual([]);
  });

  it.each(LANGUAGES)('into $locale shares with English what is not text, also after English has changed', async ({ locale }) => {
    const before = await publishedIn('en');
    expect(shared(await publishedIn(locale))).toEqual(shared(before));
    const target = { documentId: await documentId('sciatica'), locale: 'en' };
    const codes = [{ system: 'MESH', code: 'D012585', display: 'Sciatica' }];
    await conditions().update({ ...target, data: { verdict: 'unclear', codes } });
    await conditions().publish(target);
    // Strapi takes what is shared over into the translation's draft: it is public when that is published.
    await conditions().publish({ ...target, locale });
    expect(await publishedIn(locale)).toMatchObject({ verdict: 'unclear', codes });
    await conditions().update({ ...target, data: { verdict: before?.verdict, codes: shared(before)[0] } });
    for (const each of ['en', locale]) await conditions().publish({ ...target, locale: each });
    expect(shared(await publishedIn(locale))).toEqual(shared(before));
  });

  it('can be withdrawn by itself: the others stay, and the log names its language', async () => {
    const id = await documentId('sciatica');
    const log = cms.strapi.db.connection('delivery_events');
    const [{ last }] = (await log.clone().max('position as last')) as [{ last: number }];
    await conditions().unpublish({ documentId: id, locale: 'es' });
    expect(await readCondition('ciatica', 'es')).toBeUndefined();
    expect(await readCondition('zuogu-shenjing-tong', 'zh-Hans')).toMatchObject({ name: '坐骨神经痛' });
    expect(await readCondition('sciatica')).toMatchObject({ name: 'Sciatica' });
    const events = (await log.clone().where('position', '>', last).where('document_id', id)) as { action: string; locales: string }[];
    expect(events.map(({ action, locales }) => [action, JSON.parse(locales)])).toEqual([['unpublish', ['es']]]);
    await conditions().publish({ documentId: id, locale: 'es' });
    expect(await readCondition('ciatica', 'es')).toMatchObject({ name: 'Ciática' });
  });

  it('is marked as not checked until somebody says so', async () => {
    const target = { documentId: await documentId('sciatica'), locale: 'es' };
    expect(await publishedIn('es')).toMatchObject({ isTranslationChecked: false });
    await conditions().update({ ...target, data: { isTranslationChecked: true } });
    await conditions().publish(target);
    expect(await publishedIn('es')).toMatchObject({ isTranslationChecked: true });
    expect(await publishedIn('zh-Hans')).toMatchObject({ isTranslationChecked: false });
  });
});

describe('lists', () => {
  const listsIn = (fields: object) => Object.entries(fields).filter((entry): entry is [string, unknown[]] => Array.isArray(entry[1]));
  const isProse = (list: unknown[]) => list.some((item) => typeof item === 'object' && item !== null && 'type' in item);

  it.each(['eleven', 'very-long'])('of "%s" arrive whole: relations, components, and relations inside components', async (name) => {
    const fixture = awkwardEntries.find(({ ref }) => ref === `condition:example-${name}`)?.fields as {
      slug: string;
      claims: { studies: string[] }[];
    };
    const page = await readCondition(fixture.slug);
    const expected = listsIn(fixture).filter(([field, list]) => page && field in page && !isProse(list));
    expect(expected.length).toBeGreaterThan(12);
    for (const [field, list] of expected) expect([field, (page?.[field] as unknown[]).length]).toEqual([field, list.length]);
    const claims = page?.claims as { studies: unknown[] }[];
    expect(claims[0]?.studies.length).toBe(fixture.claims[0]?.studies.length);
  });

  it('refuse more than the limit at once', async () => {
    const { conditions: all } = await cms.run('ConditionIndexPage', { locale: 'en', start: 0, limit: 1_000_000 });
    expect((all as unknown[]).length).toBeLessThanOrEqual(500);
  });
});

describe('what is not published', () => {
  it('never shows: a draft beside the published text', async () => {
    const id = await documentId('sciatica');
    const { question } = (await readCondition('sciatica')) ?? {};
    await conditions().update({ documentId: id, locale: 'en', data: { question: 'DRAFT ONLY' } });
    expect((await readCondition('sciatica'))?.question).toBe(question);
    await conditions().publish({ documentId: id, locale: 'en' });
    expect((await readCondition('sciatica'))?.question).toBe('DRAFT ONLY');
  });

  it('never shows: an entry that was withdrawn, or only ever a draft', async () => {
    await conditions().unpublish({ documentId: await documentId('example-condition-minimal'), locale: 'en' });
    expect(await readCondition('example-condition-minimal')).toBeUndefined();
    await conditions().create({ locale: 'en', data: { name: 'Unfinished', slug: 'unfinished' } });
    expect(await readCondition('unfinished')).toBeUndefined();
  });

  it('never shows through a relation: an unpublished red flag leaves the page that used it', async () => {
    const flags = cms.documents('red-flag');
    const before = (await readCondition('sciatica'))?.redFlags as { documentId: string }[];
    const [first] = before;
    await flags.unpublish({ documentId: first?.documentId ?? '', locale: 'en' });
    const during = (await readCondition('sciatica'))?.redFlags as { documentId: string }[];
    expect(during.length).toBe(before.length - 1);
    await flags.publish({ documentId: first?.documentId ?? '', locale: 'en' });
    expect(((await readCondition('sciatica'))?.redFlags as unknown[]).length).toBe(before.length);
  });

  it('never shows another language', async () => {
    expect(await readCondition('migraine', 'es')).toBeUndefined();
    expect(await readCondition('sciatica', 'es')).toBeUndefined();
  });
});

describe('acupoint codes', () => {
  const points = () => cms.documents('acupoint');

  it('are kept in the WHO form, whatever form they were typed in', async () => {
    const { documentId: id } = await points().create({ locale: 'en', data: { code: 'ub 24', pinyin: 'Qihaishu' } });
    expect((await points().findOne({ documentId: id, locale: 'en' }))?.code).toBe('BL24');
  });

  it('that do not exist are refused at the field, with what is allowed', async () => {
    await expect(points().create({ locale: 'en', data: { code: 'GB45' } })).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('GB1 to GB44'),
      details: { errors: [{ path: ['code'] }] },
    });
  });
});

describe('slugs', () => {
  it('are unique within a language', async () => {
    const twin = await conditions().create({ locale: 'en', data: { name: 'Twin', slug: 'sciatica' } });
    await expect(conditions().publish({ documentId: twin.documentId, locale: 'en' })).rejects.toThrow(/unique/i);
  });

  it('may be the same in another language', async () => {
    const id = await documentId('migraine');
    await conditions().update({ documentId: id, locale: 'es', data: { name: 'Migraña', slug: 'migraine' } });
    await conditions().publish({ documentId: id, locale: 'es' });
    expect((await readCondition('migraine', 'es'))?.name).toBe('Migraña');
    expect((await readCondition('migraine'))?.name).toBe('Migraine');
  });
});
