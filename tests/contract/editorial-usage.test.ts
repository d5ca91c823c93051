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

interface Usage {
  count: number;
  items: { title: string; type: string; locale: string; documentId: string; isDirect: boolean }[];
  changes: { type: string; count: number }[];
  isShared: boolean;
}

async function usageOf({ uid, documentId, locale }: Target, role: Role = 'editor'): Promise<Usage> {
  const { status, body } = await ask(role, `/editorial/usage?${new URLSearchParams({ uid, documentId, locale })}`);
  expect([status, body]).toEqual([200, expect.anything()]);
  return body as unknown as Usage;
}

const update = (target: Target, data: Record<string, unknown>) => cms.documents(typeOf(target)).update({ ...target, data });
const say = ({ items }: Usage) =>
  items.map(({ type, title, locale, isDirect }) => `${type} ${title} ${locale}${isDirect ? '' : ' through'}`);

async function publishNew(type: string, data: Record<string, unknown>): Promise<Target> {
  const target = await cms.write(type, data);
  if (type === 'red-flag' || type === 'faq' || type === 'condition') await cms.sign(target);
  await cms.publish(target);
  return target;
}

const publishCondition = (more: Record<string, unknown>) => publishNew('condition', cms.soundCondition(more));

const FIRST_SIGN = { sign: 'A first sign', level: 'emergency' };
const SECOND_SIGN = { sign: 'A second sign', level: 'emergency' };

const claimOf = (study: Target) => ({ statement: 'Pain fell by 3 points more.', certainty: 'low', studies: [study.documentId] });

describe('where something is used', () => {
  it('is told for one-way links, links in components and both sides of the others', async () => {
    const study = await publishNew('study', { title: 'A cited study', label: 'Cited 2024' });
    expect(await usageOf(study)).toEqual({ count: 0, items: [], changes: [], isShared: true });
    const region = await publishNew('body-region', { name: 'Made-up leg' });
    const faq = await publishNew('faq', { question: 'Does it hurt?', answer: paragraphs('A little.') });
    const page = await publishCondition({
      name: 'Cited ache',
      claims: [claimOf(study)],
      keyFigures: [{ value: '3', label: 'points', study: study.documentId }],
      bodyRegions: [region.documentId],
      faqs: [faq.documentId],
    });
    await cms.write('guide', { title: 'Cited guide', claims: [claimOf(study)], conditions: [page.documentId] });
    // A draft is used by nobody's readers.
    expect(say(await usageOf(study))).toEqual(['Condition Cited ache en']);
    expect((await usageOf(study)).changes).toEqual([{ type: 'Condition', count: 1 }]);
    expect(say(await usageOf(region))).toEqual(['Condition Cited ache en']);
    // Region, question and sign show the page from their side.
    const FROM_THEIR_SIDE = ['Body region Made-up leg en', 'FAQ Does it hurt? en', 'Red flag A made-up sign en'];
    expect(say(await usageOf(page))).toEqual(FROM_THEIR_SIDE);
  });

  it('goes through shared entries, and not from one page to the next', async () => {
    const issuer = await publishNew('credential-issuer', { name: 'A made-up board' });
    const practitioner = await publishNew('practitioner', {
      name: 'Pat Practitioner',
      slug: 'pat-practitioner',
      credentials: [{ letters: 'L.Ac.', issuer: issuer.documentId }],
    });
    const treated = await publishCondition({ name: 'Treated ache', practitioners: [practitioner.documentId] });
    await publishCondition({ name: 'Neighbour ache', lookAlikes: [{ condition: treated.documentId }] });
    expect(say(await usageOf(issuer))).toEqual(['Condition Treated ache en through', 'Practitioner Pat Practitioner en']);
    expect(say(await usageOf(practitioner))).toEqual(['Condition Treated ache en']);
    expect(say(await usageOf(treated))).toEqual([
      'Condition Neighbour ache en',
      'Practitioner Pat Practitioner en',
      'Red flag A made-up sign en',
    ]);
  });

  it('is told by language, and what a publish changes only in its own', async () => {
    const study = await publishNew('study', { title: 'In two languages', label: 'Two 2024' });
    await update({ ...study, locale: 'es' }, {});
    await cms.publish({ ...study, locale: 'es' });
    const page = await publishCondition({ name: 'Ache in two languages', claims: [claimOf(study)] });
    const spanish = { ...page, locale: 'es' };
    await update(spanish, {
      ...cms.soundCondition({ claims: [claimOf(study)], name: 'Dolor' }),
      answer: paragraphs('En un ensayo con 220 personas se comparó con acupuntura simulada.'),
    });
    await cms.sign(spanish);
    await cms.publish(spanish);
    const usage = await usageOf(study);
    expect(say(usage)).toEqual(['Condition Ache in two languages en', 'Condition Dolor es']);
    expect(usage.changes).toEqual([{ type: 'Condition', count: 1 }]);
  });

  it('says which published pages wait for something that is not published yet', async () => {
    const flag = await cms.write('red-flag', { sign: 'A sign to come', level: 'urgent' });
    const page = await publishCondition({ name: 'Waiting ache' });
    await update(page, { redFlags: [flag.documentId] });
    expect(await usageOf(flag)).toMatchObject({ count: 0, items: [], changes: [{ type: 'Condition', count: 1 }] });
  });

  it('is told of several that are published at once, with each page counted once', async () => {
    const [one, other] = [await publishNew('red-flag', FIRST_SIGN), await publishNew('red-flag', SECOND_SIGN)];
    const coming = await cms.write('red-flag', { sign: 'A third sign', level: 'urgent' });
    await publishCondition({ name: 'Ache with two signs', redFlags: [one.documentId, other.documentId] });
    const waiting = await publishCondition({ name: 'Ache with a sign to come', redFlags: [one.documentId] });
    await update(waiting, { redFlags: [one.documentId, coming.documentId] });
    const impactOf = async (documentIds: readonly string[], role: Role = 'editor') =>
      ask(role, '/editorial/impact', { uid: one.uid, documentIds, locale: 'en' });
    const pages = (count: number) => ({ status: 200, body: { changes: [{ type: 'Condition', count }], isShared: true } });
    expect(await impactOf([one.documentId])).toEqual(pages(2));
    expect(await impactOf([other.documentId, coming.documentId])).toEqual(pages(2));
    expect(await impactOf([one.documentId, other.documentId, coming.documentId])).toEqual(pages(2));
    expect((await impactOf([one.documentId], 'author')).status).toBe(403);
    expect((await impactOf([])).status).toBe(400);
  });

  it('tells nobody of what they may not read', async () => {
    const flag = await publishNew('red-flag', { sign: 'A sign for some', level: 'emergency' });
    await publishCondition({ name: 'Ache of somebody else', redFlags: [flag.documentId] });
    const { status } = await ask('author', `/editorial/usage?${new URLSearchParams({ ...flag })}`);
    expect(status).toBe(403);
    const { id } = await cms.strapi.db.query('admin::user').findOne({ where: { email: 'author@clinic.example' } });
    await cms.strapi.db.connection('red_flags').where({ document_id: flag.documentId }).update({ created_by_id: id });
    expect(await usageOf(flag, 'author')).toMatchObject({ count: 1, items: [] });
  });

  it('is found among ten thousand pages with as few statements as among three', async () => {
    const study = await publishNew('study', { title: 'A famous study', label: 'Famous 2024' });
    for (let number = 0; number < 3; number += 1) await publishCondition({ name: `Famous ache ${number}`, claims: [claimOf(study)] });
    expect((await usageOf(study)).count).toBe(3);
    const before = await cms.countQueries(() => usageOf(study));
    await copyPages(study, 10_000);
    const queries = await cms.countQueries(async () => expect(await usageOf(study)).toMatchObject({ count: 10_003 }));
    // The admin's session costs one more at times.
    expect(queries).toBeLessThanOrEqual(before + 1);
    const { items } = await usageOf(study);
    expect([items.length, new Set(items.map(({ documentId }) => documentId)).size]).toEqual([50, 50]);
    const rare = await publishNew('study', { title: 'A rare study', label: 'Rare 2024' });
    await publishCondition({ name: 'Rare ache', claims: [claimOf(rare)] });
    expect(say(await usageOf(rare))).toEqual(['Condition Rare ache en']);
  }, 120_000);
});

/** Writes published pages, each with a draft and a claim that cites the study, past everything that checks them. */
async function copyPages(study: Target, count: number): Promise<void> {
  const { connection } = cms.strapi.db;
  const [{ id: studyId }] = await connection('studies').where({ document_id: study.documentId }).whereNotNull('published_at').select('id');
  const newest = async (table: string) => Number((await connection(table).max('id as id'))[0]?.id ?? 0);
  const last = await newest('conditions');
  const claim = await newest('components_evidence_claim');
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const insert = (table: string, rows: object[]) => connection.batchInsert(table, rows, 500);
  await insert(
    'conditions',
    numbers.flatMap((number) =>
      [null, new Date()].map((publishedAt, side) => ({
        id: last + number * 2 + side,
        document_id: `copy${number}`,
        locale: 'en',
        name: `Copied ache ${number}`,
        published_at: publishedAt,
      })),
    ),
  );
  await insert(
    'components_evidence_claim',
    numbers.map((number) => ({ id: claim + number, statement: 'Pain fell.' })),
  );
  await insert(
    'conditions_cmps',
    numbers.map((number) => ({
      entity_id: last + number * 2 + 1,
      cmp_id: claim + number,
      component_type: 'evidence.claim',
      field: 'claims',
      order: 1,
    })),
  );
  await insert(
    'components_evidence_claim_studies_lnk',
    numbers.map((number) => ({ claim_id: claim + number, study_id: studyId })),
  );
  if (process.env.TEST_DATABASE !== 'postgres') return;
  // PostgreSQL does not notice that ids were taken.
  for (const table of ['conditions', 'components_evidence_claim']) {
    await connection.raw(`select setval(pg_get_serial_sequence('${table}', 'id'), max(id)) from ${table}`);
  }
}
