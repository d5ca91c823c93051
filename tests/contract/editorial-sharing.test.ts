import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { about, paragraphs, startStaffedCms, type Target } from '../harness/editorial.ts';
import type { Ask } from '../harness/staff.ts';

let cms: Awaited<ReturnType<typeof startStaffedCms>>;
let ask: Ask;

interface Link {
  id: string;
  forName: string;
  byName: string;
  openedAt: string | null;
  revokedAt: string | null;
  isOpen: boolean;
}

const SCRIPT = `<script>alert("x")</script>'"><img src=x onerror=alert(1)>`;

/** A draft and a link to it. @returns the draft and the link's address */
async function shared(more: Record<string, unknown> = {}, link: object = {}): Promise<{ target: Target; url: string }> {
  const target = await cms.write('condition', cms.soundCondition(more));
  const { status, body } = await ask('editor', '/editorial/links', { ...target, forName: 'Dr. Outside', ...link });
  expect(status).toBe(200);
  return { target, url: `${cms.url}${String(body.path)}` };
}

const linksOf = async (target: Target) => (await ask('editor', about('/editorial/links', target))).body.links as Link[];
const tableOf = (name: string, target: Target) => cms.strapi.db.connection(`editorial_${name}`).where({ document_id: target.documentId });
const read = async (url: string, init: RequestInit = {}) => {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const send = (url: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
  read(url, { method: 'POST', body: new URLSearchParams({ act: 'comment', name: 'Nora N.', credential: 'MD', ...fields }), headers });
const seenOn = async (url: string) => /name="seen" value="(\w+)"/.exec((await read(url)).text)?.[1] ?? '';
const opinionsOf = async (target: Target) => (await ask('reviewer', '/editorial/check', target)).body.opinions;

describe('a share link for a clinician outside', () => {
  beforeAll(async () => {
    cms = await startStaffedCms();
    ask = cms.ask;
  });
  afterAll(() => cms?.stop());

  it('shows the draft as it is now: labels, texts, lists, and what it links to as it is published', async () => {
    const { target, url } = await shared({ verdictSummary: 'Before.' }, { note: 'Please look at the figures.' });
    await cms.documents('condition').update({
      ...target,
      data: {
        verdictSummary: 'It may help a little.',
        answer: [
          { type: 'heading', level: 2, children: [{ type: 'text', text: 'In short' }] },
          {
            type: 'list',
            format: 'unordered',
            children: [{ type: 'list-item', children: [{ type: 'text', text: 'Less pain', bold: true }] }],
          },
          ...paragraphs('In a trial.'),
        ],
      },
    });
    const { status, text } = await read(url);
    expect(status).toBe(200);
    for (const part of [
      ...[
        '<h1 lang="en">Made-up ache</h1>',
        'Condition in English',
        'Please look at the figures.',
        '<h2>Verdict summary</h2>',
        'It may help a little.',
      ],
      ...['aria-level="4">In short<', '<strong>Less pain</strong>', '<dt>Statement</dt>', 'Pain fell by 3 points more.', 'may help'],
      ...['Made-up 2024', 'A made-up study', 'A made-up sign', 'emergency', '<h2>Review</h2>', 'Rae Reviewer', 'The clinic offers it.'],
    ]) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain('Before.');
  });

  it('needs no script, asks nobody for anything, and is kept nowhere', async () => {
    const { url } = await shared();
    const { headers, text } = await read(url);
    expect(text).not.toMatch(/<script|<img|<link|<iframe|src=|url\(|\son\w+=|https?:/);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+'; form-action 'self'; base-uri 'none'/,
    );
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.get('set-cookie')).toBeNull();
    expect(text).toContain('<meta name="robots" content="noindex, nofollow" />');
  });

  it('tells no more than this document: no account, no file, no draft of another', async () => {
    const study = await cms.write('study', { title: 'Title of a draft', label: 'Secret 2025', summary: 'Nobody has published this.' });
    const claims = [{ statement: 'Pain fell.', certainty: 'low', studies: [study.documentId] }];
    const { target, url } = await shared({ claims });
    expect((await ask('reviewer', '/editorial/comments', { ...target, text: 'Between us.' })).status).toBe(200);
    const { text } = await read(url);
    expect(text).toContain('Secret 2025');
    for (const secret of [
      'Nobody has published this.',
      'clinic.example',
      'editor Test',
      'Between us.',
      '/uploads/',
      'createdBy',
      'documentId',
    ]) {
      expect(text).not.toContain(secret);
    }
  });

  it('takes comments on the text and on its fields, which the staff reads beside its own', async () => {
    const { target, url } = await shared();
    const answer = await send(url, { path: 'claims.0', text: 'Which trial?' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `${new URL(url).pathname}?said=comment`]);
    await send(url, { path: '', text: 'Fine\nas a whole.' });
    const { body } = await ask('reviewer', about('/editorial/comments', target));
    expect(body.threads).toMatchObject([
      { path: [], text: 'Fine\nas a whole.', isOutside: true },
      { path: ['claims', '0'], text: 'Which trial?', byName: 'Nora N.', credential: 'MD', isOutside: true },
    ]);
    const { text } = await read(`${url}?said=comment`);
    expect(text).toContain('Your comment was recorded.');
    expect(text).toMatch(/What you have said[^]*Claims 1 · Nora N\.[^]*Which trial\?/);
    // Whoever made the link is told.
    const { items } = (await ask('editor', '/editorial/waiting')).body as { items: { documentId: string }[] };
    expect(items.filter(({ documentId }) => documentId === target.documentId)).toMatchObject([{ kind: 'comment', byName: 'Nora N.' }]);
  });

  it('takes an approval of the text that was read, which stands beside the form and signs nothing', async () => {
    const { target, url } = await shared();
    const seen = await seenOn(url);
    expect((await send(url, { act: 'approve', seen })).status).toBe(303);
    expect(await opinionsOf(target)).toMatchObject([{ verdict: 'approval', byName: 'Nora N.', credential: 'MD', isOfThisText: true }]);
    await expect(cms.publish(target)).rejects.toThrow('No clinical reviewer has signed');
    await cms.documents('condition').update({ ...target, data: { verdictSummary: 'Another.' } });
    expect(await opinionsOf(target)).toMatchObject([{ isOfThisText: false }]);
    expect((await read(url)).text).toContain('You approved an earlier text');
    const late = await send(url, { act: 'object', seen, text: 'I had a <b>look</b>.' });
    expect(late.status).toBe(400);
    expect(late.text).toContain('The text was changed while you read it.');
    expect(late.text).toContain('I had a &lt;b&gt;look&lt;/b&gt;.</textarea>');
    await send(url, { act: 'object', seen: await seenOn(url), text: 'The figure is wrong.' });
    expect(await opinionsOf(target)).toMatchObject([{ verdict: 'objection', isOfThisText: true }, { verdict: 'approval' }]);
    const { body } = await ask('editor', about('/editorial/comments', target));
    expect(body.threads).toMatchObject([{ text: 'The figure is wrong.', verdict: 'objection' }]);
  });

  it('is listed with who made it for whom, whether it was opened, and can be closed', async () => {
    const { target, url } = await shared();
    expect((await read(url, { method: 'HEAD' })).status).toBe(200);
    expect(await linksOf(target)).toMatchObject([{ forName: 'Dr. Outside', byName: 'editor Test', openedAt: null, isOpen: true }]);
    await read(url);
    const [link] = await linksOf(target);
    expect(link?.openedAt).not.toBeNull();
    expect((await ask('reviewer', '/editorial/links/close', { id: link?.id })).status).toBe(403);
    expect((await ask('author', '/editorial/links/close', { id: link?.id })).status).toBe(403);
    expect((await ask('owner', '/editorial/links/close', { id: link?.id })).status).toBe(200);
    expect(await linksOf(target)).toMatchObject([{ isOpen: false }]);
    expect((await read(url)).status).toBe(404);
  });

  it('is made by those who may ask for a review, for drafts that they may change, and not for ever', async () => {
    const target = await cms.write('condition', cms.soundCondition());
    const make = async (role: 'editor' | 'author' | 'reviewer', more: object = {}) =>
      (await ask(role, '/editorial/links', { ...target, forName: 'N.', ...more })).status;
    expect([await make('reviewer'), await make('author')]).toEqual([403, 403]);
    for (const days of [0, -1, 2, 365, '14', null])
      expect([days, await make('editor', { days })]).toEqual([days, days === null ? 200 : 400]);
    expect(await make('editor', { forName: ' ' })).toBe(400);
    expect(await make('editor', { uid: 'api::study.study' })).toBe(404);
    const study = await cms.write('study', { title: 'T', label: 'L' });
    expect((await ask('editor', '/editorial/links', { ...study, forName: 'N.' })).status).toBe(400);
    const before = Date.now();
    for (const days of [1, 7, 14, 30]) expect(await make('editor', { days })).toBe(200);
    const ends = (await tableOf('links', target)) as { expires_at: string }[];
    expect(ends.map(({ expires_at: at }) => Math.round((Date.parse(at) - before) / 86_400_000))).toEqual([14, 1, 7, 14, 30]);
  });

  describe('attacked', () => {
    it('answers the same to what never was, ran out, was taken back, is deleted, or was altered', async () => {
      const one = await shared();
      const expired = await shared();
      await tableOf('links', expired.target).update({ expires_at: new Date(Date.now() - 1_000).toISOString() });
      const revoked = await shared();
      await ask('editor', '/editorial/links/close', { id: (await linksOf(revoked.target))[0]?.id });
      const deleted = await shared();
      await cms.documents('condition').delete({ ...deleted.target, locale: '*' });
      expect(await tableOf('links', deleted.target)).toEqual([]);
      const altered = one.url.slice(0, -1) + (one.url.endsWith('A') ? 'B' : 'A');
      const other = (end: string) => `${cms.url}/editorial/read/${end}`;
      const never = await read(other('A'.repeat(43)));
      expect(never.status).toBe(404);
      expect(never.text).toContain('Ask whoever sent it to you for a new one.');
      const plain = ({ headers, ...rest }: Awaited<ReturnType<typeof read>>) => ({
        ...rest,
        headers: [...headers].filter(([name]) => name !== 'date'),
      });
      const ends = ['', 'short', '..%2f..%2fadmin', `${'A'.repeat(43)}/`, '%00', 'a'.repeat(5_000), `${'A'.repeat(43)}'--`];
      for (const url of [expired.url, revoked.url, deleted.url, altered, `${one.url}x`, ...ends.map(other)]) {
        expect(plain(await read(url))).toEqual(plain(never));
        expect((await send(url, { text: 'Hm.' })).status).toBe(404);
      }
      expect((await read(one.url)).status).toBe(200);
    });

    it('opens one language of one document, whatever else the address says', async () => {
      const { target, url } = await shared();
      await cms.documents('condition').update({ ...target, locale: 'es', data: { name: 'Dolor secreto' } });
      const other = await cms.write('condition', cms.soundCondition({ name: 'Another ache' }));
      const { text } = await read(`${url}?locale=es&documentId=${other.documentId}&status=published`);
      expect(text).toContain('<h1 lang="en">Made-up ache</h1>');
      expect(text).not.toMatch(/Dolor secreto|Another ache/);
      await send(url, { text: 'Hm.', documentId: other.documentId, locale: 'es', uid: 'api::study.study' });
      expect(await tableOf('comments', target)).toMatchObject([{ locale: 'en', text: 'Hm.' }]);
      await cms.documents('condition').delete(target);
      expect((await read(url)).status).toBe(404);
    });

    it('keeps no token that would open anything', async () => {
      const { target, url } = await shared();
      const token = url.split('/').at(-1) ?? '';
      expect(token).toMatch(/^[\w-]{43}$/);
      expect(JSON.stringify(await tableOf('links', target))).not.toContain(token);
      expect(JSON.stringify(await linksOf(target))).not.toMatch(/token|hash/i);
    });

    it('refuses what is no form of its own, and counts only what was sent by one', async () => {
      const { target, url } = await shared();
      expect((await read(url, { method: 'POST' })).status).toBe(415);
      expect((await read(url, { method: 'POST', body: '{"text":"Hm."}', headers: { 'content-type': 'application/json' } })).status).toBe(
        415,
      );
      expect((await send(url, { text: 'Hm.' }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
      for (const method of ['PUT', 'DELETE', 'PATCH']) {
        const { status, headers } = await read(url, { method });
        expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST']);
      }
      for (const fields of [
        { text: '' },
        { name: '', text: 'Hm.' },
        { path: 'password', text: 'Hm.' },
        { act: 'approve', credential: '' },
      ]) {
        expect((await send(url, fields)).status).toBe(400);
      }
      expect(await tableOf('comments', target)).toEqual([]);
    });

    it('shows what is typed as text, in the draft, the comments, and the names', async () => {
      const { target, url } = await shared({ verdictSummary: SCRIPT, name: SCRIPT }, { forName: SCRIPT, note: SCRIPT });
      // Strapi refuses such a link; an import does not.
      const link = { type: 'link', url: `javascript:${SCRIPT}`, children: [{ type: 'text', text: SCRIPT }] };
      const data = { definition: [{ type: 'paragraph', children: [link] }] };
      await cms.strapi.db.query('api::condition.condition').updateMany({ where: { documentId: target.documentId }, data });
      await send(url, { text: `${SCRIPT}</textarea>`, name: SCRIPT, credential: SCRIPT });
      expect(await tableOf('comments', target)).toHaveLength(1);
      const faulty = await send(url, { path: SCRIPT, text: SCRIPT, name: SCRIPT });
      for (const { text } of [await read(`${url}?said=${encodeURIComponent(SCRIPT)}`), faulty]) {
        expect(text).not.toMatch(/<script|<img|<a [^>]*javascript/i);
        expect(text).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&#39;&quot;&gt;');
      }
    });

    it('takes no comment of a megabyte, no NUL, and no end of comments', async () => {
      const { target, url } = await shared();
      const huge = await send(url, { text: 'a'.repeat(1_000_000) });
      expect([huge.status, huge.text.includes('shorten it')]).toEqual([413, true]);
      expect((await send(url, { text: 'a'.repeat(4_001) })).status).toBe(400);
      expect((await send(url, { text: 'Fine\u0000.\u202e' })).status).toBe(303);
      expect(await tableOf('comments', target)).toMatchObject([{ text: 'Fine.' }]);
      const [first] = await tableOf('comments', target);
      const { number: _, ...row } = first as Record<string, unknown>;
      const more = Array.from({ length: 99 }, (_each, index) => ({ ...row, id: `made-up-${index}-${target.documentId}`.slice(0, 36) }));
      await cms.strapi.db.connection('editorial_comments').insert(more);
      const full = await send(url, { text: 'One more.' });
      expect([full.status, full.text.includes('This link has taken all that it takes.')]).toEqual([400, true]);
      const statuses = await Promise.all(Array.from({ length: 30 }, async () => (await send(url, { text: 'Flood.' })).status));
      expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(20);
      expect(await tableOf('comments', target)).toHaveLength(100);
    });
  });
});
