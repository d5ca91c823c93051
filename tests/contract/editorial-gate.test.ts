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

const documentsOf = (target: Target) => cms.documents(typeOf(target));
const update = (target: Target, data: Record<string, unknown>) => documentsOf(target).update({ ...target, data });
const refusedAt = (...path: string[]) => ({
  name: 'ValidationError',
  details: { errors: expect.arrayContaining([expect.objectContaining({ path })]) },
});

async function signedCondition(more: Record<string, unknown> = {}): Promise<Target> {
  const target = await cms.write('condition', cms.soundCondition(more));
  await cms.sign(target);
  return target;
}

async function publishedCondition(): Promise<Target> {
  const target = await signedCondition();
  await cms.publish(target);
  return target;
}

describe('the wording of the clinic’s first page', () => {
  it('is refused at the answer, with the words and what is missing', async () => {
    const answer = paragraphs('Yes, for most people acupuncture eases the pain of sciatica.');
    const target = await cms.write('condition', cms.soundCondition({ answer }));
    await expect(cms.publish(target)).rejects.toMatchObject({
      ...refusedAt('answer'),
      message: expect.stringMatching(/Say for whom .* compared with.*"for most people" needs a figure/s),
    });
    expect(await cms.published(target)).toBeNull();
  });
});

describe('every door', () => {
  const unsigned = () => cms.write('condition', cms.soundCondition());

  it('lets a signed text through', async () => {
    expect(await cms.published(await publishedCondition())).toMatchObject({ name: 'Made-up ache' });
  });

  it('refuses an unsigned one: publish, create and update as published, every language at once', async () => {
    const target = await unsigned();
    const documents = documentsOf(target);
    await expect(cms.publish(target)).rejects.toThrow('No clinical reviewer has signed');
    await expect(documents.publish({ ...target, locale: '*' })).rejects.toThrow('signed');
    await expect(documents.publish({ ...target, locale: ['en', 'es'] })).rejects.toThrow('signed');
    await expect(documents.update({ ...target, data: { name: 'Now' }, status: 'published' })).rejects.toThrow('signed');
    const slug = 'created-as-published';
    await expect(documents.create({ locale: 'en', data: cms.soundCondition({ slug }), status: 'published' })).rejects.toThrow('signed');
    expect(await documents.findFirst({ locale: 'en', filters: { slug } })).toBeNull();
    expect(await cms.published(target)).toBeNull();
  });

  it('publishes none of several if one is bad', async () => {
    const targets = [await signedCondition(), await unsigned(), await signedCondition()];
    await expect(cms.strapi.db.transaction(() => Promise.all(targets.map(cms.publish)))).rejects.toThrow('signed');
    for (const target of targets) expect(await cms.published(target)).toBeNull();
  });

  it('does not take a copy’s word: it has to be signed itself', async () => {
    const target = await publishedCondition();
    const clone = (await documentsOf(target).clone({ ...target, data: { slug: 'a-copy' } })) as {
      entries?: { documentId: string }[];
      documentId?: string;
    };
    const documentId = clone.entries?.[0]?.documentId ?? clone.documentId ?? '';
    expect(documentId).not.toBe('');
    await expect(documentsOf(target).publish({ documentId, locale: 'en' })).rejects.toThrow('signed');
  });

  it('judges another language too, when a shared field changes what it says', async () => {
    const target = await signedCondition();
    await documentsOf(target).update({
      ...target,
      locale: 'es',
      data: { ...cms.soundCondition(), slug: 'dolor-inventado', answer: SPANISH },
    });
    await cms.sign({ ...target, locale: 'es' });
    await documentsOf(target).publish({ ...target, locale: ['en', 'es'] });
    await update(target, { verdict: 'unclear' });
    await cms.sign(target);
    await update(target, { verdict: 'may_help' });
    // Now English is signed for what this call makes of it, and the call makes it of the published Spanish too.
    const write = () => documentsOf(target).update({ ...target, data: { verdict: 'unclear' }, status: 'published' });
    await expect(write()).rejects.toThrow(/\(es\).*Verdict changed after/s);
    for (const locale of ['en', 'es']) expect(await cms.published({ ...target, locale })).toMatchObject({ verdict: 'may_help' });
  });

  it('does not publish a link that would be left out', async () => {
    const { documentId } = await cms.write('study', { title: 'Not published', label: 'Draft 2025' });
    const claims = [{ statement: 'Pain fell by 3 points.', certainty: 'low', studies: [documentId] }];
    const target = await cms.write('condition', cms.soundCondition({ claims }));
    await cms.sign(target);
    await expect(cms.publish(target)).rejects.toMatchObject(refusedAt('claims', '0', 'studies'));
    await cms.publish({ uid: 'api::study.study', documentId, locale: 'en' });
    await cms.publish(target);
  });
});

const SPANISH = paragraphs('En un ensayo con 220 personas se comparó con acupuntura simulada.');

describe('a signature', () => {
  it('falls with a clinical edit, which is named, and not with a cosmetic one', async () => {
    const target = await publishedCondition();
    await update(target, { localLeadIn: 'For people nearby.' });
    await cms.publish(target);
    await update(target, { claims: [{ statement: 'Pain fell by 30 points more.', certainty: 'low' }] });
    const finding = { path: ['claims', '0', 'statement'], rule: 'sign-off' };
    expect((await cms.approvals.look(target)).findings).toContainEqual(expect.objectContaining(finding));
    await expect(cms.publish(target)).rejects.toThrow('Claims 1 statement');
    expect(await cms.published(target)).toMatchObject({ localLeadIn: 'For people nearby.' });
  });

  it('is for the text that was read', async () => {
    const target = await cms.write('condition', cms.soundCondition());
    const { hash } = await cms.approvals.look(target);
    await update(target, { answer: paragraphs('In a trial of 9 people it was compared with sham. They felt worse.') });
    await expect(cms.approvals.sign(target, { by: cms.reviewer, seen: hash, accept: [] })).rejects.toThrow('changed while you read');
  });

  it('needs a credential that is still valid', async () => {
    const target = await cms.write('condition', cms.soundCondition());
    const { hash } = await cms.approvals.look(target);
    const stranger = { ...cms.reviewer, email: 'somebody@clinic.example' };
    await expect(cms.approvals.sign(target, { by: stranger, seen: hash, accept: [] })).rejects.toThrow('no clinical credential');
  });

  it('keeps who signed with the credential as it was', async () => {
    const target = await publishedCondition();
    const rows = await cms.strapi.db.connection('editorial_records').where({ document_id: target.documentId, kind: 'sign-off' });
    expect(JSON.parse(rows[0].person)).toMatchObject({ name: 'Rae Reviewer', credentials: [{ letters: 'L.Ac.', kind: 'licence' }] });
  });

  it('may accept that no guideline disagrees, with a reason that is kept', async () => {
    const target = await cms.write('condition', cms.soundCondition({ guidelinePositions: [] }));
    await expect(cms.sign(target)).rejects.toMatchObject(refusedAt('guidelinePositions'));
    const { findings } = await cms.approvals.look(target);
    const { acceptKey = '' } = findings.find(({ rule }) => rule === 'guideline-disagreement') ?? {};
    await cms.sign(target, [{ rule: 'guideline-disagreement', acceptKey, reason: 'Searched on 1 November.' }]);
    await cms.publish(target);
    const rows = await cms.strapi.db.connection('editorial_records').where({ document_id: target.documentId, kind: 'acceptance' });
    expect(rows).toMatchObject([{ reason: 'Searched on 1 November.', by_name: 'Rae Reviewer' }]);
  });

  it('is taken back by a rejection', async () => {
    const target = await signedCondition();
    await cms.approvals.reject(target, cms.reviewer, 'The figure is of another trial.');
    await expect(cms.publish(target)).rejects.toThrow('signed');
  });

  it('is taken back from a published text too, which stays until the owner has seen to it', async () => {
    const target = await publishedCondition();
    await cms.approvals.reject(target, cms.reviewer, 'The figure is of another trial.');
    const { tasks } = (await ask('owner', '/editorial/check', target)).body as { tasks: object[] };
    expect(tasks).toContainEqual(expect.objectContaining({ kind: 'unsafe', reason: 'The figure is of another trial.' }));
    await cms.check('withdraw');
    expect(await cms.published(target)).toMatchObject({ documentId: target.documentId });
    await documentsOf(target).unpublish(target);
    await expect(cms.publish(target)).rejects.toThrow('signed');
  });

  it('says nothing of what is published when a later draft is rejected', async () => {
    const target = await publishedCondition();
    await update(target, { answer: paragraphs('In a trial of 220 people it was compared with sham needling. They slept.') });
    await cms.approvals.reject(target, cms.reviewer, 'Nobody measured sleep.');
    const { tasks } = (await ask('owner', '/editorial/check', target)).body as { tasks: { kind: string }[] };
    expect(tasks.map(({ kind }) => kind)).toEqual(['rejection']);
  });
});

describe('a demonstration', () => {
  it('is exempt while the site says so, until its first clinical edit, for good', async () => {
    const answer = paragraphs('In a trial of 10 people it was compared with sham. They felt a little better.');
    const target = await cms.write('condition', cms.soundCondition({ review: { conflictsOfInterest: 'None.' }, answer }));
    await expect(cms.approvals.exempt(target)).rejects.toThrow('Nothing is exempt');
    await cms.setDemonstration(true);
    await cms.approvals.exempt(target);
    await cms.publish(target);
    await cms.setDemonstration(false);
    await update(target, { localLeadIn: 'Nearby.' });
    await expect(cms.publish(target)).rejects.toThrow('signed');
    await cms.setDemonstration(true);
    await cms.publish(target);
    await update(target, { answer: paragraphs('In a trial of 10 people it was compared with sham. They felt well.') });
    await expect(cms.publish(target)).rejects.toThrow(/Answer changed after Demonstration/);
    await update(target, { answer });
    await expect(cms.publish(target)).rejects.toThrow('signed');
    // The demonstration's reviewer has no credential; the record says that it was a demonstration's signature.
    const { hash } = await cms.approvals.look(target);
    await cms.approvals.sign(target, { by: { ...cms.reviewer, email: 'demo@clinic.example' }, seen: hash, accept: [] });
    await cms.publish(target);
    await cms.setDemonstration(false);
    await expect(cms.publish(target)).rejects.toThrow('signed');
  });
});

describe('what no gate sees', () => {
  const writeSql = async ({ uid, documentId }: Target, data: Record<string, unknown>) =>
    cms.strapi.db.query(uid as 'api::condition.condition').updateMany({ where: { documentId, publishedAt: { $notNull: true } }, data });
  const found = async (target: Target, mode: 'report' | 'withdraw' = 'report') =>
    (await cms.check(mode)).filter(({ documentId }) => documentId === target.documentId);

  it('is found afterwards, and reported or taken back', async () => {
    const target = await publishedCondition();
    expect(await found(target)).toEqual([]);
    await writeSql(target, { verdictSummary: 'A proven cure.' });
    expect(await found(target)).toMatchObject([{ reasons: expect.arrayContaining([expect.stringContaining('Verdict summary changed')]) }]);
    expect(await cms.published(target)).not.toBeNull();
    expect(await found(target, 'withdraw')).toHaveLength(1);
    expect(await cms.published(target)).toBeNull();
    expect(await found(target)).toEqual([]);
  });

  it('does no harm to a signed page that lost a link, because what it led to was withdrawn', async () => {
    const flag = await cms.write('red-flag', { sign: 'Another sign', level: 'emergency' });
    await cms.sign(flag);
    await cms.publish(flag);
    const target = await signedCondition({ redFlags: [flag.documentId] });
    await cms.publish(target);
    await cms.documents('red-flag').unpublish(flag);
    expect(await found(target)).toEqual([]);
    await cms.publish(flag);
    expect(await found(target)).toEqual([]);
  });

  it('counts the end of the demonstration', async () => {
    await cms.setDemonstration(true);
    const target = await cms.write('condition', cms.soundCondition());
    await cms.approvals.exempt(target);
    await cms.publish(target);
    expect(await found(target)).toEqual([]);
    await cms.setDemonstration(false);
    expect(await found(target)).toHaveLength(1);
  });
});

describe('over the admin’s API', () => {
  it('says of an unsaved form exactly what the server would, and saves nothing', async () => {
    const target = await signedCondition();
    const answer = paragraphs('It is proven to cure everything.');
    const { body } = await ask('editor', '/editorial/check', { ...target, data: { answer } });
    const findings = body.findings as { path: string[]; message: string; level: string }[];
    expect(findings.filter(({ level }) => level === 'blocks').map(({ message }) => message)).toEqual([
      expect.stringContaining('for whom'),
      expect.stringContaining('compared with'),
      expect.stringContaining('"cure" promises more'),
      expect.stringContaining('"proven" needs'),
      expect.stringContaining('Answer changed after Rae Reviewer'),
    ]);
    await update(target, { answer });
    const refusal = (await cms.publish(target).catch((error: unknown) => error)) as { details: { errors: { message: string }[] } };
    const blocking = findings.filter(({ level }) => level === 'blocks').map(({ message }) => message);
    expect(refusal.details.errors.map(({ message }) => message).join(' ')).toBe(blocking.join(' '));
  });

  it('keeps each role to what it is for', async () => {
    const target = await cms.write('condition', cms.soundCondition());
    const { hash } = await cms.approvals.look(target);
    for (const role of ['owner', 'editor', 'author'] as const) {
      expect([role, (await ask(role, '/editorial/sign', { ...target, hash })).status]).toEqual([role, 403]);
    }
    for (const role of ['editor', 'author', 'reviewer'] as const) {
      expect([role, (await ask(role, '/editorial/emergency', { ...target, reason: 'Now.' })).status]).toEqual([role, 403]);
    }
    // An author sees only what they wrote.
    expect((await ask('author', '/editorial/check', target)).status).toBe(403);
    expect((await ask('editor', '/editorial/request', { ...target, reason: 'Please.' })).status).toBe(200);
    const waiting = async (role: Role) => {
      const { items } = (await ask(role, '/editorial/waiting')).body as { items: { documentId: string }[] };
      return items.filter(({ documentId }) => documentId === target.documentId);
    };
    expect(await waiting('reviewer')).toMatchObject([{ kind: 'request', title: 'Made-up ache', type: 'Condition', reason: 'Please.' }]);
    expect((await ask('reviewer', '/editorial/reject', { ...target, reason: 'A source is missing.' })).status).toBe(200);
    expect([await waiting('reviewer'), await waiting('author')]).toEqual([[], []]);
    expect(await waiting('editor')).toMatchObject([{ kind: 'rejection', reason: 'A source is missing.' }]);
    expect((await ask('reviewer', '/editorial/sign', { ...target, hash })).status).toBe(200);
    await cms.publish(target);
  });

  it('corrects in an emergency: with a reason, a note on the page, and a task that a signature ends', async () => {
    const target = await publishedCondition();
    await update(target, { answer: paragraphs('In a trial of 220 people it was compared with sham needling. Stop if it hurts.') });
    expect((await ask('owner', '/editorial/emergency', { ...target, reason: '' })).status).toBe(400);
    expect((await ask('owner', '/editorial/emergency', { ...target, reason: 'A patient was hurt.' })).status).toBe(200);
    const page = await documentsOf(target).findOne({ ...target, status: 'published', populate: { changes: true } });
    expect(page?.changes).toMatchObject([{ summary: expect.stringContaining('Corrected at once') }]);
    const tasks = async () => (await ask('owner', '/editorial/check', target)).body.tasks;
    expect(await tasks()).toMatchObject([{ kind: 'follow-up', reason: 'A patient was hurt.' }]);
    await cms.sign(target);
    expect(await tasks()).toEqual([]);
  });
});

describe('the gate', () => {
  it('is never off in production', async () => {
    const { default: plugin } = (await import('../../packages/strapi-plugin-editorial/src/server/index.ts')) as {
      default: { config: { validator(settings: object): void } };
    };
    const settings = { gate: 'off', unsafe: 'report', checkEvery: 0, policies: {} };
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      expect(() => plugin.config.validator(settings)).toThrow('cannot be off in production');
    } finally {
      process.env.NODE_ENV = before;
    }
  });
});
