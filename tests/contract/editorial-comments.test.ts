import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, startStaffedCms, typeOf, type Target } from '../harness/editorial.ts';
import type { Ask } from '../harness/staff.ts';

interface Said {
  id: string;
  kind: string;
  path: string[];
  text: string;
  byName: string;
  at: string;
  resolvedAt: string | null;
  resolvedBy: string | null;
  answers: Said[];
}

let cms: Awaited<ReturnType<typeof startStaffedCms>>;
let ask: Ask;

const threadsOf = async (role: 'editor' | 'reviewer' | 'author', target: Target) => {
  const { body } = await ask(role, about('/editorial/comments', target));
  return body.threads as Said[];
};
const waitingFor = async (role: 'editor' | 'reviewer' | 'author' | 'owner', target: Target) => {
  const { items } = (await ask(role, '/editorial/waiting')).body as { items: { documentId: string; kind: string }[] };
  return items.filter(({ documentId, kind }) => kind === 'comment' && documentId === target.documentId);
};

/** A draft that somebody wrote at the admin. */
async function writtenBy(role: 'editor' | 'author'): Promise<Target> {
  const path = '/content-manager/collection-types/api::condition.condition?plugins[i18n][locale]=en';
  const { body } = await ask(role, path, cms.soundCondition());
  return { uid: 'api::condition.condition', documentId: (body.data as { documentId: string }).documentId, locale: 'en' };
}

describe('comments of the staff', () => {
  beforeAll(async () => {
    cms = await startStaffedCms();
    ask = cms.ask;
  });
  afterAll(() => cms?.stop());

  it('are kept with their field, answered, resolved by name, and opened again', async () => {
    const target = await writtenBy('editor');
    const path = ['claims', '0', 'statement'];
    expect(await ask('reviewer', '/editorial/comments', { ...target, path, text: ' Which trial?\r\nSay so. ' })).toMatchObject({
      status: 200,
    });
    const [started] = await threadsOf('editor', target);
    expect(started).toMatchObject({ kind: 'comment', path, text: 'Which trial?\nSay so.', byName: 'reviewer Test', resolvedAt: null });
    await ask('editor', '/editorial/comments', { ...target, parentId: started?.id, text: 'The first.' });
    await ask('editor', '/editorial/comments/settle', { id: started?.id, isResolved: true });
    expect(await threadsOf('reviewer', target)).toMatchObject([
      { resolvedBy: 'editor Test', answers: [{ text: 'The first.', path, byName: 'editor Test' }] },
    ]);
    await ask('reviewer', '/editorial/comments/settle', { id: started?.id, isResolved: false });
    expect(await threadsOf('reviewer', target)).toMatchObject([{ resolvedAt: null, resolvedBy: null }]);
  });

  it('stand beside why a text was sent back, each in its own language', async () => {
    const target = await writtenBy('editor');
    await ask('reviewer', '/editorial/comments', { ...target, text: 'Almost.' });
    await ask('reviewer', '/editorial/reject', { ...target, reason: 'A source is missing.' });
    expect((await threadsOf('editor', target)).map(({ kind, text }) => [kind, text])).toEqual([
      ['rejection', 'A source is missing.'],
      ['comment', 'Almost.'],
    ]);
    await cms.documents('condition').update({ ...target, locale: 'es', data: { name: 'Dolor' } });
    expect(await threadsOf('editor', { ...target, locale: 'es' })).toEqual([]);
  });

  it('are refused with what to do: empty, too long, no such field, no such document, somebody else’s draft', async () => {
    const target = await writtenBy('editor');
    const send = async (role: 'editor' | 'author', more: object) => (await ask(role, '/editorial/comments', { ...target, ...more })).status;
    expect(await send('editor', { text: ' \n ' })).toBe(400);
    expect(await send('editor', { text: 'a'.repeat(4_001) })).toBe(400);
    for (const path of [['nothing'], ['claims', 'x'], ['claims', '0', 'id'], ['constructor'], ['createdBy'], 'claims', [{}]]) {
      const status = await send('editor', { text: 'Hm.', path });
      // What is no list is no path.
      expect([path, status]).toEqual([path, path === 'claims' ? 200 : 400]);
    }
    expect(await send('editor', { text: 'Hm.', documentId: 'none' })).toBe(404);
    expect(await send('editor', { text: 'Hm.', uid: 'admin::user' })).toBe(400);
    expect(await send('author', { text: 'Hm.' })).toBe(403);
    expect((await ask('author', about('/editorial/comments', target))).status).toBe(403);
    const [comment] = await threadsOf('editor', target);
    expect((await ask('author', '/editorial/comments/settle', { id: comment?.id })).status).toBe(403);
    expect((await fetch(`${cms.url}/editorial/comments?uid=${target.uid}&documentId=${target.documentId}`)).status).toBe(401);
    // NUL, which PostgreSQL refuses, and what makes a text read backwards.
    expect(await send('editor', { text: 'Fine\u0000\u202e.' })).toBe(200);
    expect((await threadsOf('editor', target))[0]?.text).toBe('Fine.');
  });

  it('wait for the author, and for a reviewer who is asked, until they answer or somebody resolves it', async () => {
    const target = await writtenBy('author');
    await ask('editor', '/editorial/comments', { ...target, text: 'Is this so?' });
    expect(await waitingFor('author', target)).toMatchObject([{ title: 'Made-up ache', byName: 'editor Test', reason: 'Is this so?' }]);
    expect([await waitingFor('editor', target), await waitingFor('reviewer', target)]).toEqual([[], []]);
    await ask('author', '/editorial/request', { ...target });
    expect(await waitingFor('reviewer', target)).toHaveLength(1);
    const [{ id: parentId } = { id: '' }] = await threadsOf('author', target);
    await ask('author', '/editorial/comments', { ...target, parentId, text: 'It is.' });
    expect(await waitingFor('author', target)).toEqual([]);
    expect(await waitingFor('reviewer', target)).toMatchObject([{ reason: 'It is.', byName: 'author Test' }]);
    await ask('editor', '/editorial/comments/settle', { id: parentId, isResolved: true });
    expect(await waitingFor('reviewer', target)).toEqual([]);
  });

  it('go with the document, or with the language that is deleted', async () => {
    const target = await writtenBy('editor');
    const spanish = { ...target, locale: 'es' };
    await cms.documents(typeOf(target)).update({ ...spanish, data: { name: 'Dolor' } });
    for (const each of [target, spanish]) await ask('editor', '/editorial/comments', { ...each, text: 'Hm.' });
    const count = async () => {
      const rows = await cms.strapi.db.connection('editorial_comments').where({ document_id: target.documentId });
      return (rows as { locale: string }[]).map(({ locale }) => locale).sort();
    };
    expect(await count()).toEqual(['en', 'es']);
    await cms.documents(typeOf(target)).delete(spanish);
    expect(await count()).toEqual(['en']);
    await cms.documents(typeOf(target)).delete({ ...target, locale: '*' });
    expect(await count()).toEqual([]);
  });
});
