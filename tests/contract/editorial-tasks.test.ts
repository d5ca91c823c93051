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

interface Task {
  id: string;
  kind: string;
  byName: string;
  reason: string;
  mayResolve: boolean;
}

const update = (target: Target, data: Record<string, unknown>) => cms.documents(typeOf(target)).update({ ...target, data });
const tasksOf = async (target: Target, role: Role = 'editor') => (await ask(role, '/editorial/check', target)).body.tasks as Task[];

async function waitingFor(role: Role, { documentId, locale }: Target) {
  const { items } = (await ask(role, '/editorial/waiting')).body as { items: (Task & { documentId: string; locale: string })[] };
  return items.filter((item) => item.documentId === documentId && item.locale === locale);
}

async function publishNew(type: string, data: Record<string, unknown>): Promise<Target> {
  const target = await cms.write(type, data);
  await cms.publish(target);
  return target;
}

async function publishCondition(more: Record<string, unknown> = {}): Promise<Target> {
  const target = await cms.write('condition', cms.soundCondition(more));
  await cms.sign(target);
  await cms.publish(target);
  return target;
}

const claimOf = (study: Target) => ({ statement: 'Pain fell by 3 points more.', certainty: 'low', studies: [study.documentId] });

async function retract(study: Target, standing = 'retracted'): Promise<void> {
  await update(study, { standing });
  await cms.publish(study);
}

describe('a study that is retracted', () => {
  it('opens a task at each page that cites it, once', async () => {
    const study = await publishNew('study', { title: 'To be retracted', label: 'Doubtful 2024' });
    const page = await publishCondition({ claims: [claimOf(study)] });
    const other = await publishCondition();
    await retract(study);
    expect(await tasksOf(page)).toMatchObject([
      { kind: 'recall', byName: 'Doubtful 2024', reason: expect.stringContaining('retracted'), mayResolve: true },
    ]);
    expect(await tasksOf(other)).toEqual([]);
    expect(await waitingFor('editor', page)).toMatchObject([{ kind: 'recall', byName: 'Doubtful 2024' }]);
    expect(await waitingFor('reviewer', page)).toHaveLength(1);
    // Published again for another reason, it is no news.
    await update(study, { journal: 'A journal' });
    await cms.publish(study);
    expect(await tasksOf(page)).toHaveLength(1);
  });

  it('is dealt with by a version that no longer cites it', async () => {
    const study = await publishNew('study', { title: 'To be taken out', label: 'Out 2024' });
    const page = await publishCondition({ claims: [claimOf(study)] });
    await retract(study);
    await update(page, { localLeadIn: 'Nearby.' });
    await cms.publish(page);
    expect(await tasksOf(page)).toHaveLength(1);
    const { claims } = cms.soundCondition();
    await update(page, { claims });
    await cms.sign(page);
    expect(await tasksOf(page)).toHaveLength(1);
    await cms.publish(page);
    expect(await tasksOf(page)).toEqual([]);
  });

  it('is dealt with by a reason, by whoever may publish the page', async () => {
    const study = await publishNew('study', { title: 'To be explained', label: 'Explained 2024' });
    const page = await publishCondition({ claims: [claimOf(study)] });
    await retract(study);
    const [task] = await tasksOf(page);
    const body = { ...page, id: task?.id };
    expect((await ask('editor', '/editorial/resolve', { ...body, reason: ' ' })).status).toBe(400);
    expect((await ask('author', '/editorial/resolve', { ...body, reason: 'No.' })).status).toBe(403);
    expect((await ask('editor', '/editorial/resolve', { ...body, id: 'another', reason: 'No.' })).status).toBe(404);
    expect((await ask('reviewer', '/editorial/resolve', { ...body, reason: 'Two other trials say the same.' })).status).toBe(200);
    expect([await tasksOf(page), await waitingFor('editor', page)]).toEqual([[], []]);
    const rows = await cms.strapi.db.connection('editorial_records').where({ id: task?.id });
    expect(rows).toMatchObject([{ closed_because: expect.stringContaining('Two other trials say the same.') }]);
    // It is settled: neither the next publish nor the check that runs every minute asks again.
    await update(page, { localLeadIn: 'Nearby.' });
    await cms.publish(page);
    await cms.check('report');
    expect(await tasksOf(page)).toEqual([]);
  });

  it('opens a task at a page that begins to cite it afterwards, and again if that comes back to it', async () => {
    const study = await publishNew('study', { title: 'Retracted long ago', label: 'Old 2004' });
    await retract(study);
    const page = await publishCondition();
    const cite = async (claims: unknown) => {
      await update(page, { claims });
      await cms.sign(page);
      await cms.publish(page);
      return (await tasksOf(page)).map(({ byName }) => byName);
    };
    expect(await cite([claimOf(study)])).toEqual(['Old 2004']);
    expect(await cite(cms.soundCondition().claims)).toEqual([]);
    expect(await cite([claimOf(study)])).toEqual(['Old 2004']);
  });

  it('in the database, past the CMS, is found by the check, once', async () => {
    const study = await publishNew('study', { title: 'Retracted by SQL', label: 'Silent 2024' });
    const page = await publishCondition({ claims: [claimOf(study)] });
    await cms.strapi.db.connection('studies').where({ document_id: study.documentId }).update({ standing: 'retracted' });
    expect(await tasksOf(page)).toEqual([]);
    await cms.check('report');
    await cms.check('report');
    expect(await tasksOf(page)).toMatchObject([{ kind: 'recall', byName: 'Silent 2024' }]);
  });

  it('opens tasks for a guideline that was superseded, and takes them back with the mistake', async () => {
    const guideline = await publishNew('guideline', { title: 'An old one', label: 'Old' });
    const position = { guideline: guideline.documentId, direction: 'against', statement: 'Advises against it.' };
    const page = await publishCondition({ guidelinePositions: [position] });
    await retract(guideline, 'superseded');
    expect(await tasksOf(page)).toMatchObject([{ kind: 'recall', byName: 'Old' }]);
    await retract(guideline, 'current');
    expect(await tasksOf(page)).toEqual([]);
  });
});

describe('a translation', () => {
  const SPANISH = paragraphs('En un ensayo con 220 personas se comparó con acupuntura simulada.');

  async function translated(): Promise<{ page: Target; spanish: Target }> {
    const page = await publishCondition();
    const spanish = { ...page, locale: 'es' };
    await update(spanish, { ...cms.soundCondition(), answer: SPANISH, isTranslationChecked: true });
    await cms.sign(spanish);
    await cms.publish(spanish);
    return { page, spanish };
  }

  const answer = paragraphs('In a trial of 230 people it was compared with sham needling. Pain fell a little more.');
  const isChecked = async (target: Target, status: 'draft' | 'published') =>
    (await cms.documents('condition').findOne({ ...target, status }))?.isTranslationChecked;

  it('is unchecked by a clinical change of its original until it is signed again', async () => {
    const { page, spanish } = await translated();
    await update(page, { localLeadIn: 'Nearby.' });
    await cms.publish(page);
    expect(await isChecked(spanish, 'published')).toBe(true);
    await update(page, { answer });
    expect(await isChecked(spanish, 'published')).toBe(true);
    await cms.sign(page);
    const events = await lastEvent();
    await cms.publish(page);
    expect([await isChecked(spanish, 'draft'), await isChecked(spanish, 'published')]).toEqual([false, false]);
    // The site is told of the Spanish page too.
    expect(await localesSince(events, page)).toEqual(['en', 'es']);
    expect(await tasksOf(spanish)).toMatchObject([{ kind: 'translation', byName: 'The original (en)', reason: 'Answer.' }]);
    expect(await waitingFor('reviewer', spanish)).toHaveLength(1);
    // To tick it again is not enough.
    await update(spanish, { isTranslationChecked: true });
    await expect(cms.publish(spanish)).rejects.toThrow('The original changed after this translation was checked: Answer.');
    await update(spanish, { isTranslationChecked: false });
    await cms.publish(spanish);
    await cms.sign(spanish);
    expect([await tasksOf(spanish), await isChecked(spanish, 'draft')]).toEqual([[], true]);
    await cms.publish(spanish);
    expect(await isChecked(spanish, 'published')).toBe(true);
  });

  it('is unchecked too if its original was withdrawn in between', async () => {
    const { page, spanish } = await translated();
    await cms.documents('condition').unpublish(page);
    await update(page, { answer });
    await cms.sign(page);
    await cms.publish(page);
    expect([await isChecked(spanish, 'published'), await tasksOf(spanish)]).toMatchObject([false, [{ kind: 'translation' }]]);
  });

  it('stays checked when the change of its original is refused', async () => {
    const { page, spanish } = await translated();
    await update(page, { answer });
    await expect(cms.publish(page)).rejects.toThrow('Answer changed after');
    expect([await isChecked(spanish, 'published'), await tasksOf(spanish)]).toEqual([true, []]);
  });

  const lastEvent = async (): Promise<number> => {
    const [row] = await cms.strapi.db.connection('delivery_events').max('position as last');
    return Number(row?.last ?? 0);
  };
  const localesSince = async (position: number, { documentId }: Target): Promise<string[]> => {
    const rows = await cms.strapi.db.connection('delivery_events').where('position', '>', position).where({ document_id: documentId });
    return rows.flatMap((row: { locales: string }) => JSON.parse(row.locales) as string[]).sort();
  };
});
