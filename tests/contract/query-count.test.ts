import { awkwardEntries, demoEntries, type DemoEntry } from '@meridian/demo-content';
import { loadContent } from '@meridian/demo-content/load';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readTrustedDocuments, startContractCms, type ContractCms } from '../harness/contract-cms.ts';
import { USUAL_DATABASES } from '../harness/delivery.ts';
import { DOCUMENT_VARIABLES } from '../harness/document-variables.ts';

type EntityManager = ContractCms['strapi']['db']['entityManager'];
type Load = EntityManager['load'];
type Variables = Record<string, unknown>;

let cms: ContractCms;
/** What the CMS put in the place of Strapi's, and Strapi's own. */
let load: Load & { unbatched?: Load };
let unbatched: Load;

async function start(environment: Record<string, string>): Promise<void> {
  cms = await startContractCms(environment, 'demo');
  load = cms.strapi.db.entityManager.load;
  if (!load.unbatched) throw new Error('Relations are not batched: the CMS refused when it started. See batch-relations-guard.ts.');
  unbatched = load.unbatched;
  await loadContent(cms.strapi, awkwardEntries);
  await loadContent(cms.strapi, crowd(await createPicture()));
  // The first request writes down that the token was used.
  await page('sciatica');
}

/** Runs something as Strapi would do it by itself. */
async function withoutBatching<Result>(work: () => Promise<Result>): Promise<Result> {
  const { entityManager } = cms.strapi.db;
  entityManager.load = unbatched;
  try {
    return await work();
  } finally {
    entityManager.load = load;
  }
}

/** Runs something as if a request for a trusted document had come to it. */
async function asRequest<Result>(work: () => Promise<Result>): Promise<Result> {
  let result: Promise<Result> | undefined;
  await cms.strapi.requestContext.run({ state: { trustedDocument: 'query' } } as never, async () => {
    result = work();
  });
  if (!result) throw new Error('Strapi ran nothing.');
  return await result;
}

/** An answer, to the byte. */
async function answer(hash: string, variables: Variables): Promise<string> {
  return await (await cms.post({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).text();
}

const page = (slug: string, locale = 'en') => cms.run('ConditionPage', { slug, locale });
const statements = (slug: string) => cms.countQueries(() => page(slug));

async function readGuide(slug: string, locale = 'en'): Promise<Record<string, never[]>> {
  const { conditions } = await page(slug, locale);
  return (conditions as Record<string, never[]>[])[0] ?? {};
}

const MANY = 60;
const FEW = 11;
const refs = (type: string, entries: DemoEntry<object>[] = demoEntries) =>
  entries.map(({ ref }) => ref).filter((ref) => ref.startsWith(`${type}:`));
/** Some of a list, beginning elsewhere for every number, so that lists differ and overlap. */
const some = (list: string[], number: number, count: number) =>
  Array.from({ length: count }, (_, index) => list[(number + index) % list.length] ?? '');
const times = <Item>(count: number, make: (number: number) => Item) => Array.from({ length: count }, (_, index) => make(index));

/** A file as the media library keeps it, without a picture. */
async function createPicture(): Promise<number> {
  const file = { name: 'a.jpg', hash: 'a', ext: '.jpg', mime: 'image/jpeg', size: 1, url: '/uploads/a.jpg', provider: 'local' };
  return (await cms.strapi.db.query('plugin::upload.file').create({ data: { ...file, formats: { small: { url: '/uploads/s.jpg' } } } })).id;
}

/** Two guides with everything that ConditionPage reads: one with short lists, one with long ones. */
function crowd(picture: number): DemoEntry<object>[] {
  const entries = (type: string, make: (number: number) => object) =>
    times(MANY, (number): DemoEntry<object> => ({ ref: `${type}:crowd-${number}`, fields: make(number) }));
  const codes = times(2, (number) => ({ system: 'ICD_11', code: `X${number}`, display: 'Generated code' }));
  return [
    { ref: 'credential-issuer:crowd', fields: { name: 'Generated board' } },
    ...entries('tcm-pattern', (number) => ({
      name: `Generated pattern ${number}`,
      slug: `generated-pattern-${number}`,
      codes,
      acupoints: some(refs('acupoint'), number, number % 4),
    })),
    ...entries('practitioner', (number) => ({
      name: `Generated practitioner ${number}`,
      slug: `generated-practitioner-${number}`,
      portrait: { image: picture, alternativeText: `Generated picture ${number}` },
      credentials: times(1 + (number % 3), () => ({ name: 'Generated credential', kind: 'stated', issuer: 'credential-issuer:crowd' })),
    })),
    ...entries('treatment-comparison', (number) => ({
      question: `Generated comparison ${number}?`,
      slug: `generated-comparison-${number}`,
      treatments: some(refs('treatment'), number, 2),
      rows: times(2, (row) => ({
        criterion: `Generated row ${row}`,
        cells: some(refs('treatment'), number, 2).map((treatment) => ({
          treatment,
          basis: 'published',
          studies: some(refs('study'), number + row, 2),
          guidelines: some(refs('guideline'), number, 1),
        })),
      })),
    })),
    crowdedGuide(FEW),
    crowdedGuide(MANY),
  ];
}

function crowdedGuide(count: number): DemoEntry<object> {
  const crowded = (type: string) => times(count, (number) => `${type}:crowd-${number}`);
  const sources = times(count, (number) => ({ title: `Generated source ${number}`, section: 'evidence' }));
  return {
    ref: `condition:crowd-${count}`,
    fields: {
      name: `Crowd of ${count}`,
      slug: `crowd-of-${count}`,
      // Not in the order in which they were written.
      patterns: crowded('tcm-pattern').reverse(),
      practitioners: crowded('practitioner'),
      comparisons: crowded('treatment-comparison'),
      faqs: refs('faq', awkwardEntries).slice(-count),
      redFlags: refs('red-flag', awkwardEntries).slice(-count),
      locations: refs('location'),
      sources,
      codes: times(count, (number) => ({ system: 'ICD_11', code: `Y${number}` })),
      signs: times(count, (number) => ({ text: `Generated sign ${number}` })),
      causes: times(count, (number) => ({ name: `Generated cause ${number}` })),
      nextSteps: times(count, (number) => ({ title: `Generated step ${number}` })),
      changes: times(count, (number) => ({ changedOn: '2026-11-23', summary: `Generated change ${number}` })),
      keyFigures: times(count, (number) => ({ value: `${number}`, study: some(refs('study'), number, 1)[0] })),
      lookAlikes: times(count, (number) => ({ name: `Generated look-alike ${number}`, condition: 'condition:sciatica' })),
      relatedPages: times(count, () => ({ role: 'sibling', condition: 'condition:sciatica' })),
      claims: times(count, (number) => ({
        statement: `Generated claim ${number}`,
        studies: some(refs('study'), number, 1 + (number % 5)),
      })),
      guidelinePositions: times(count, (number) => ({ direction: 'for', guideline: some(refs('guideline'), number, 1)[0] })),
      needleSites: times(count, (number) => ({
        name: `Generated site ${number}`,
        bodyRegion: some(refs('body-region'), number, 1)[0],
        acupoints: some(refs('acupoint'), number, number % 4),
      })),
      protocol: { rationale: 'Generated test data.', trial: refs('study')[0] },
      review: { checkedOn: '2026-11-23', writtenBy: refs('contributor')[0], reviewedBy: refs('contributor')[0] },
      seo: { title: 'Generated title' },
    },
  };
}

describe.each(USUAL_DATABASES)('relations in batches, on $name', (database) => {
  describe.skipIf(database.reason)('of the CMS:', () => {
    let drop: () => Promise<void>;
    beforeAll(async () => {
      const own = await database.create();
      drop = own.drop;
      await start(own.environment);
    }, 240_000);
    afterAll(async () => {
      await cms.stop();
      await drop();
    });

    /** On a busy machine a batch may come in two pieces; lists that cost more would do so each time. */
    const least = async (slug: string) => Math.min(await statements(slug), await statements(slug), await statements(slug));

    describe('the number of SQL statements', () => {
      it('is the same for lists of 11 items and of 60', async () => {
        const [few, many] = [await least(`crowd-of-${FEW}`), await least(`crowd-of-${MANY}`)];
        const before = await withoutBatching(async () => [await statements(`crowd-of-${FEW}`), await statements(`crowd-of-${MANY}`)]);
        console.info(
          `ConditionPage with lists of ${FEW} and ${MANY}: ${few} and ${many} SQL statements, ${before.join(' and ')} without batching`,
        );
        expect(many).toBe(few);
        expect(before[1]).toBeGreaterThan(10 * many);
      });

      it('stays low for the longest guide of the demonstration', async () => {
        const [now, before] = [await statements('sciatica'), await withoutBatching(() => statements('sciatica'))];
        console.info(`ConditionPage of sciatica: ${now} SQL statements, ${before} without batching`);
        expect(now).toBeLessThan(before / 3);
      });
    });

    describe('answers with and without batching', () => {
      it('are identical to the byte, for every trusted document and every example', async () => {
        const entries = [...demoEntries, ...awkwardEntries, ...crowd(0)];
        for (const [hash, document] of Object.entries(await readTrustedDocuments())) {
          const name = /query (\w+)/.exec(document)?.[1] ?? '';
          const type = name
            .replace(/Page$/, '')
            .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
            .toLowerCase();
          const own = entries.filter(({ ref }) => ref.startsWith(`${type}:`)).map(({ fields }) => (fields as { slug?: string }).slug);
          // Generated entries are many of a kind: every tenth will do.
          const slugs = /\$slug\b/.test(document)
            ? own.filter((slug, index) => !slug?.includes('generated-') || index % 10 === 0)
            : ['none'];
          for (const slug of slugs) {
            const variables = { ...DOCUMENT_VARIABLES, slug, locale: 'en' };
            const batched = await answer(hash, variables);
            expect([name, slug, batched]).toEqual([name, slug, await withoutBatching(() => answer(hash, variables))]);
            expect([name, slug, JSON.parse(batched)]).toEqual([name, slug, { data: expect.any(Object) }]);
          }
        }
      }, 180_000);

      it('are identical for every relation there is, whatever limit, order and filter', async () => {
        let compared = 0;
        for (const [uid, { attributes }] of cms.strapi.db.metadata) {
          if (!/^(api::|plugin::upload|plugin::i18n|admin::)|^[a-z]+\.[a-z-]+$/.test(uid)) continue;
          const { entityManager } = cms.strapi.db;
          const relations = Object.keys(attributes).filter((name) => attributes[name]?.type === 'relation');
          const parents = relations.length ? await entityManager.findMany(uid, { select: ['id'], orderBy: { id: 'desc' }, limit: 8 }) : [];
          // One parent twice, one that is not there.
          const asked = [...parents, ...parents.slice(0, 1), { id: 987_654 }];
          for (const field of relations) {
            for (const parameters of parameterSets(attributes[field])) {
              const ask = () => Promise.allSettled(asked.map((parent) => entityManager.load(uid, parent, field, parameters)));
              expect([uid, field, parameters, await asRequest(ask)]).toEqual([uid, field, parameters, await withoutBatching(ask)]);
              compared += parents.length;
            }
          }
        }
        expect(compared).toBeGreaterThan(1_000);
      });
    });

    /** What GraphQL may ask of a relation, and some that it may not. */
    function parameterSets(attribute: object | undefined): object[] {
      const target = attribute && 'target' in attribute ? String(attribute.target) : '';
      const columns = cms.strapi.db.metadata.has(target) ? cms.strapi.db.metadata.get(target).attributes : {};
      const isPublished = 'publishedAt' in columns ? { where: { publishedAt: { $notNull: true } } } : {};
      // Strapi cannot filter by what has no single type.
      const inner = Object.entries(columns).find(([, column]) => 'relation' in column && !column.relation.startsWith('morph'))?.[0];
      return [
        { offset: 0, limit: 500, ...isPublished },
        { offset: 1, limit: 2, ...isPublished },
        { offset: 0, limit: 1 },
        { offset: 0, limit: 500, orderBy: [{ id: 'desc' }] },
        ...(inner ? [{ offset: 0, limit: 500, where: { [inner]: { id: { $gt: 3 } } } }] : []),
        ...(inner ? [{ offset: 0, limit: 500, orderBy: { [inner]: { id: 'desc' } } }] : []),
        {},
      ];
    }

    describe('what is not published', () => {
      const studies = (guide: Record<string, never[]>) =>
        (guide.claims ?? []).flatMap((claim: { studies: { title: string }[] }) => claim.studies);

      it('never shows through a batch: drafts, other languages, what was withdrawn', async () => {
        const data = (fields: object) => ({ locale: 'en', data: { ...fields } });
        const create = async (title: string, isPublished: boolean) => {
          const { documentId } = await cms.documents('study').create(data({ title }));
          if (isPublished) await cms.documents('study').publish({ documentId, locale: 'en' });
          return documentId;
        };
        const [kept, withdrawn, draft] = [await create('Kept', true), await create('Withdrawn', true), await create('Draft', false)];
        const claims = times(3, (number) => ({ statement: `Claim ${number}`, studies: [withdrawn, draft, kept].slice(number % 2) }));
        const guide = await cms.documents('condition').create(data({ name: 'Bilingual', slug: 'bilingual', claims }));
        await cms.documents('condition').publish({ documentId: guide.documentId, locale: 'en' });
        const titles = async (locale = 'en') => studies(await readGuide('bilingual', locale)).map(({ title }) => title);
        expect(await titles()).toEqual(['Withdrawn', 'Kept', 'Kept', 'Withdrawn', 'Kept']);

        await cms.documents('study').update({ documentId: kept, locale: 'en', data: { title: 'Kept, changed in a draft' } });
        await cms.documents('study').update({ documentId: kept, locale: 'es', data: { title: 'Guardado' } });
        await cms.documents('study').publish({ documentId: kept, locale: 'es' });
        expect(await titles()).toEqual(['Withdrawn', 'Kept', 'Kept', 'Withdrawn', 'Kept']);

        await cms.documents('study').unpublish({ documentId: withdrawn, locale: 'en' });
        expect(await titles()).toEqual(['Kept', 'Kept', 'Kept']);

        const spanish = { documentId: guide.documentId, locale: 'es' };
        const spanishClaims = claims.map((claim) => ({ ...claim, studies: [kept] }));
        await cms.documents('condition').update({ ...spanish, data: { name: 'Bilingüe', slug: 'bilingual', claims: spanishClaims } });
        await cms.documents('condition').publish(spanish);
        expect(await titles('es')).toEqual(['Guardado', 'Guardado', 'Guardado']);
        expect(await titles()).toEqual(['Kept', 'Kept', 'Kept']);
      });
    });

    describe('a batch', () => {
      it('belongs to one request: simultaneous ones get their own answers and share no statement', async () => {
        const slugs = ['sciatica', `crowd-of-${FEW}`, 'bilingual', 'example-condition-very-long', 'sciatica'];
        const alone: [unknown, number][] = [];
        for (const slug of slugs) alone.push([await page(slug), await least(slug)]);
        let together: unknown[] = [];
        const count = await cms.countQueries(async () => (together = await Promise.all(slugs.map((slug) => page(slug)))));
        expect(together).toEqual(alone.map(([body]) => body));
        // Shared statements would make them fewer; a busy machine may only make them more.
        expect(count).toBeGreaterThanOrEqual(alone.reduce((sum, [, own]) => sum + own, 0));
      });

      it('is only for GraphQL requests, and never for what runs in a transaction', async () => {
        const parents = await cms.strapi.db.entityManager.findMany('api::condition.condition', { select: ['id'], limit: 3 });
        const ask = () =>
          Promise.all(parents.map((parent) => cms.strapi.db.query('api::condition.condition').load(parent, 'faqs', { limit: 5 })));
        const inTransaction = () => cms.strapi.db.transaction(ask);
        expect(await cms.countQueries(() => asRequest(ask))).toBe(2);
        expect(await cms.countQueries(ask)).toBe(6);
        expect(await cms.countQueries(() => asRequest(inTransaction))).toBe(await cms.countQueries(() => withoutBatching(inTransaction)));
      });

      it('that fails rejects with the error of the database, and leaves the others alone', async () => {
        const parents = await cms.strapi.db.entityManager.findMany('api::condition.condition', { select: ['id'], limit: 3 });
        const ask = (where: object) =>
          parents.map((parent) => cms.strapi.db.entityManager.load('api::condition.condition', parent, 'faqs', { limit: 5, where }));
        const wrong = { question: { $unknown: 1 } };
        const expected = await withoutBatching(() => Promise.allSettled(ask(wrong)));
        const settled = await asRequest(() => Promise.allSettled([...ask(wrong), ...ask({})]));
        expect(settled.slice(0, 3)).toEqual(expected);
        expect(settled.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
      });
    });
  });
});
