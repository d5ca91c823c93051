import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startEditorialCms, type EditorialCms, type Target } from '../harness/editorial.ts';
import { sendAsStaff, type Send, type Role } from '../harness/staff.ts';

let cms: EditorialCms;
let send: Send;
beforeAll(async () => {
  cms = await startEditorialCms();
  send = sendAsStaff(cms);
});
afterAll(() => cms.stop());

interface Item {
  title: string;
  documentId: string;
  kind?: string;
  status?: string;
  nextCheckOn?: string;
}

async function ask<Data>(role: Role, method: string, path: string, body?: object): Promise<Data> {
  const { status, data } = await send(role, method, path, body);
  if (status >= 300) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(data)}`);
  return data as Data;
}

const list = async (role: Role, name: string) => (await ask<{ items: Item[] }>(role, 'GET', `/editorial/${name}`)).items;
const faqs = '/content-manager/collection-types/api::faq.faq';
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function saveFaq(role: Role, question: string): Promise<string> {
  const { data } = await ask<{ data: { documentId: string } }>(role, 'POST', `${faqs}?locale=en`, { question });
  return data.documentId;
}

describe('your drafts', () => {
  it('are what you changed last and visitors do not see, newest first', async () => {
    const first = await saveFaq('editor', 'Does it hurt?');
    const second = await saveFaq('editor', 'How long is a visit?');
    await saveFaq('author', 'Whose draft is this?');
    expect((await list('editor', 'drafts')).map(({ title, status }) => [title, status])).toEqual([
      ['How long is a visit?', 'draft'],
      ['Does it hurt?', 'draft'],
    ]);
    expect((await list('author', 'drafts')).map(({ title }) => title)).toEqual(['Whose draft is this?']);
    await cms.sign({ uid: 'api::faq.faq', documentId: second, locale: 'en' });
    await ask('editor', 'POST', `${faqs}/${second}/actions/publish?locale=en`, { question: 'How long is a visit?' });
    expect((await list('editor', 'drafts')).map(({ documentId }) => documentId)).toEqual([first]);
    await new Promise((resolve) => setTimeout(resolve, 600)); // Strapi takes two moments within half a second for one.
    await ask('editor', 'PUT', `${faqs}/${second}?locale=en`, { question: 'How long does a visit take?' });
    expect((await list('editor', 'drafts'))[0]).toMatchObject({ documentId: second, status: 'modified' });
    await ask('editor', 'DELETE', `${faqs}/${first}?locale=*`);
    expect((await list('editor', 'drafts')).map(({ documentId }) => documentId)).toEqual([second]);
  });
});

describe('due for a check', () => {
  const publish = async (name: string, nextCheckOn: string): Promise<Target> => {
    const sound = cms.soundCondition({ name });
    const target = await cms.write('condition', { ...sound, review: { ...(sound.review as object), nextCheckOn } });
    await cms.sign(target);
    await cms.publish(target);
    return target;
  };

  it('are the published pages whose check is near or past, the most overdue first, of what one may read', async () => {
    const soon = await publish('Soon', inDays(20));
    await publish('Far', inDays(200));
    const overdue = await publish('Overdue', inDays(40));
    // Time goes by.
    const rows = await cms.strapi.db.query('api::condition.condition').findMany({
      where: { documentId: overdue.documentId },
      populate: { review: true },
    });
    for (const { review } of rows)
      await cms.strapi.db.query('shared.review').update({ where: { id: review.id }, data: { nextCheckOn: inDays(-3) } });
    for (const role of ['owner', 'editor', 'reviewer'] as const) {
      expect((await list(role, 'due')).map(({ title, nextCheckOn }) => [title, nextCheckOn])).toEqual([
        ['Overdue', inDays(-3)],
        ['Soon', inDays(20)],
      ]);
    }
    expect(await list('author', 'due')).toEqual([]);
    await cms.documents('condition').unpublish({ documentId: soon.documentId, locale: 'en' });
    expect((await list('editor', 'due')).map(({ title }) => title)).toEqual(['Overdue']);
  });
});

describe('waiting', () => {
  it('a correction in an emergency waits for reviewers and for the owner, until it is signed', async () => {
    const target = await cms.write('condition', cms.soundCondition({ name: 'Corrected' }));
    await ask('owner', 'POST', '/editorial/emergency', { ...target, reason: 'It cannot wait.' });
    const waits = async (role: Role) => (await list(role, 'waiting')).map(({ kind, title }) => [kind, title]);
    for (const role of ['owner', 'reviewer'] as const) expect(await waits(role)).toEqual([['follow-up', 'Corrected']]);
    expect(await waits('editor')).toEqual([]);
    await cms.sign(target);
    expect(await waits('owner')).toEqual([]);
  });
});
