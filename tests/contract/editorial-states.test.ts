import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paragraphs, startEditorialCms, type EditorialCms, type Target } from '../harness/editorial.ts';
import { sendAsStaff, type Send, type Role } from '../harness/staff.ts';

let cms: EditorialCms;
let ask: Send;
const colleague = { id: 0, name: 'Wren Writer' };
const conditions = new Map<string, Target>();
const UID = 'api::condition.condition';

beforeAll(async () => {
  cms = await startEditorialCms();
  ask = sendAsStaff(cms);
  for (const name of ['Unsigned', 'Signed', 'Changed', 'Waiting', 'Sent back', 'Corrected', 'Overdue']) {
    conditions.set(name, await cms.write('condition', cms.soundCondition({ name })));
  }
  for (const name of ['Signed', 'Changed', 'Overdue']) await cms.sign(the(name));
  await cms.documents('condition').update({ ...the('Changed'), data: { proposedMechanism: paragraphs('Another text.') } });
  await cms.approvals.request(the('Waiting'), { ...colleague, email: '' }, '');
  await cms.approvals.reject(the('Sent back'), { ...colleague, email: '' }, 'Not yet.');
  await ask('owner', 'POST', '/editorial/emergency', { ...the('Corrected'), reason: 'It cannot wait.' });
  await cms.publish(the('Overdue'));
  await letTimePass(the('Overdue'));
});
afterAll(() => cms.stop());

function the(name: string): Target {
  const target = conditions.get(name);
  if (!target) throw new Error(`There is no condition named ${name}.`);
  return target;
}

async function letTimePass({ documentId }: Target): Promise<void> {
  const rows = await cms.strapi.db.query(UID).findMany({ where: { documentId }, populate: { review: true } });
  for (const { review } of rows)
    await cms.strapi.db.query('shared.review').update({ where: { id: review.id }, data: { nextCheckOn: '2020-01-01' } });
}

const all = () => ({ uid: UID, locale: 'en', documentIds: [...conditions.values()].map(({ documentId }) => documentId) });

async function statesFor(role: Role): Promise<Record<string, string | undefined>> {
  const { data } = await ask(role, 'POST', '/editorial/states', all());
  const { states } = data as { states: Record<string, string> };
  return Object.fromEntries([...conditions].map(([name, { documentId }]) => [name, states[documentId]]));
}

describe('the column of states', () => {
  it.each(['owner', 'editor', 'reviewer'] as const)('tells a %s how each document stands', async (role) => {
    expect(await statesFor(role)).toEqual({
      Unsigned: 'unsigned',
      Signed: 'signed',
      Changed: 'changed',
      Waiting: 'request',
      'Sent back': 'rejection',
      Corrected: 'follow-up',
      Overdue: 'overdue',
    });
  });

  it('tells an author nothing of what others wrote', async () => {
    expect(Object.values(await statesFor('author')).filter(Boolean)).toEqual([]);
  });

  it('reads as much for many documents as for one', async () => {
    const [documentId] = all().documentIds;
    const one = await cms.countQueries(() => ask('editor', 'POST', '/editorial/states', { ...all(), documentIds: [documentId] }));
    const many = await cms.countQueries(() => ask('editor', 'POST', '/editorial/states', all()));
    expect(many).toBeLessThanOrEqual(one + 3);
  });

  it('takes at most a page of documents', async () => {
    for (const documentIds of [[], Array.from({ length: 101 }, String), 'all']) {
      expect((await ask('editor', 'POST', '/editorial/states', { ...all(), documentIds })).status).toBe(400);
    }
  });
});

describe('the list of documents', () => {
  const names = async (state: string, more = '', role: Role = 'editor') => {
    const { data } = await ask(role, 'GET', `/content-manager/collection-types/${UID}?locale=en&editorial=${state}${more}`);
    return (data as { results: { name: string }[] }).results.map(({ name }) => name);
  };

  it.each([
    ['request', ['Waiting']],
    ['rejection', ['Sent back']],
    ['follow-up', ['Corrected']],
    ['overdue', ['Overdue']],
    ['unsafe', []],
    ['made-up', []],
  ])('can be narrowed to "%s"', async (state, found) => {
    expect(await names(state)).toEqual(found);
  });

  it('keeps its other filters, and shows an author no more than before', async () => {
    expect(await names('request', '&filters[$and][0][name][$eq]=Waiting')).toEqual(['Waiting']);
    expect(await names('request', '&filters[$and][0][name][$eq]=Signed')).toEqual([]);
    expect(await names('request', '', 'author')).toEqual([]);
  });
});
