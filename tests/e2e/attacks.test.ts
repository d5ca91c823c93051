import type { Account } from '@meridian/launcher';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { signInAs } from '../harness/admin.ts';

/** What an attack on a running instance found once, so that it stays found. */

/** Each role signs in once. */
const sessions = new Map<string, Promise<Record<string, string>>>();

function signIn(role: Account['role']): Promise<Record<string, string>> {
  const session = sessions.get(role) ?? signInAs(role).then((token) => ({ authorization: `Bearer ${token}` }));
  sessions.set(role, session);
  return session;
}

async function send(
  path: string,
  headers: Record<string, string>,
  body: unknown,
  method = 'POST',
): Promise<{ status: number; data: unknown }> {
  const response = await fetch(`${inject('cmsUrl')}${path}`, {
    method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return { status: response.status, data: await response.json().catch(() => undefined) };
}

async function upload(headers: Record<string, string>, name: string, type: string, content: string): Promise<number> {
  const form = new FormData();
  form.append('files', new File([content], name, { type }));
  return (await fetch(`${inject('cmsUrl')}/upload`, { method: 'POST', headers, body: form })).status;
}

describe('staff', () => {
  it('an owner cannot make anybody super administrator', async () => {
    const { status } = await send('/admin/users', await signIn('owner'), {
      email: 'x@clinic.example',
      firstname: 'x',
      lastname: 'y',
      roles: [1],
    });
    expect(status).toBe(400);
  });

  it.each([
    ['a.svg', 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'],
    ['a.html', 'text/html', '<html><script>1</script></html>'],
    ['a.html', 'image/png', '<html><script>1</script></html>'],
    ['a.js', 'text/javascript', 'alert(1)'],
  ])('cannot upload %s declared as %s', async (name, type, content) => {
    expect(await upload(await signIn('owner'), name, type, content)).toBe(400);
  });

  it.each([
    ['a page that begins like a GIF', 'a.gif', 'image/gif', 'GIF89a/*<html><script>alert(1)</script>*/'],
    ['a page that begins like a PNG', 'a.png', 'image/png', '\x89PNG\r\n\x1a\n<html><script>alert(1)</script>'],
  ])('cannot upload %s', async (_what, name, type, content) => {
    const form = new FormData();
    form.append('files', new File([Buffer.from(content, 'latin1')], name, { type }));
    const { status } = await fetch(`${inject('cmsUrl')}/upload`, { method: 'POST', headers: await signIn('owner'), body: form });
    expect(status).toBe(400);
  });

  it('a picture with a page behind it, under the name of a page, is opened as a page by nobody', async () => {
    const picture = await sharp({ create: { width: 9, height: 9, channels: 3, background: '#fff' } })
      .png()
      .toBuffer();
    const form = new FormData();
    const bytes = Buffer.concat([picture, Buffer.from('<html><script>alert(1)</script>')]);
    form.append('files', new File([new Uint8Array(bytes)], 'evil.html', { type: 'image/png' }));
    const response = await fetch(`${inject('cmsUrl')}/upload`, { method: 'POST', headers: await signIn('owner'), body: form });
    if (response.status === 400) return;
    const [file] = (await response.json()) as { id: number; url: string; formats: Record<string, { url: string }> }[];
    expect((await fetch(`${inject('cmsUrl')}${file?.url}`)).status).toBe(404);
    expect((await fetch(`${inject('siteUrl')}${file?.url.replace('/uploads/', '/media/')}`)).status).toBe(404);
    for (const { url } of Object.values(file?.formats ?? {})) {
      const version = await fetch(`${inject('siteUrl')}${url.replace('/uploads/', '/media/')}`);
      expect([
        version.headers.get('x-content-type-options'),
        /^image\/(avif|webp)$/.test(version.headers.get('content-type') ?? ''),
      ]).toEqual(['nosniff', true]);
      expect(Buffer.from(await version.arrayBuffer()).includes('<script>')).toBe(false);
    }
    await send(`/upload/files/${file?.id}`, await signIn('owner'), {}, 'DELETE');
  });

  it('an author can neither delete files in bulk nor copy what others wrote', async () => {
    const owner = await signIn('owner');
    const author = await signIn('author');
    expect((await send('/upload/actions/bulk-delete', author, { fileIds: [1] })).status).toBe(403);
    const list = await fetch(`${inject('cmsUrl')}/content-manager/collection-types/api::faq.faq`, { headers: owner });
    const { results } = (await list.json()) as { results: { documentId: string }[] };
    const path = `/content-manager/collection-types/api::faq.faq/clone/${results[0]?.documentId}`;
    expect((await send(path, author, { question: 'A copy' })).status).toBe(403);
  });
});

describe('an uploaded file, opened by itself', () => {
  it('can run nothing, and only pictures and PDFs are served at all', async () => {
    const open = (name: string) => fetch(`${inject('cmsUrl')}/uploads/${name}`);
    expect((await open('a.html')).status).toBe(404);
    expect((await open('a.png')).headers.get('content-security-policy')).toContain('sandbox');
  });
});

describe('words of an editor', () => {
  it('cannot smuggle a style or an element into the head of a page', async () => {
    const owner = await signIn('owner');
    const slug = 'example-smuggler';
    const description =
      'x<style>body{display:none}</style><style></STYLE><meta http-equiv=refresh content=0;url=http://evil.example/></style>';
    const created = await send('/content-manager/collection-types/api::location.location', owner, {
      name: 'Example smuggler',
      slug,
      seo: { description },
    });
    const { documentId } = (created.data as { data: { documentId: string } }).data;
    await send(`/content-manager/collection-types/api::location.location/${documentId}/actions/publish`, owner, {
      name: 'Example smuggler',
      slug,
      seo: { description },
    });
    const response = await fetch(`${inject('siteUrl')}/locations/${slug}`, { headers: { accept: 'text/html' } });
    const html = await response.text();
    await send(`/content-manager/collection-types/api::location.location/${documentId}`, owner, {}, 'DELETE');
    expect(response.status).toBe(200);
    expect(html.match(/<style[ >]/g)?.length).toBe(5); // Four of them are words inside the two descriptions.
    expect(html).toContain('content="x<style>body{display:none}');
    expect(/<style>(?:(?!<\/style>)[\s\S])*body\{display:none\}/.test(html.slice(html.lastIndexOf('<style>')))).toBe(false);
  });
});

describe('the site', () => {
  const status = async (path: string, init: RequestInit = {}) =>
    (await fetch(`${inject('siteUrl')}${path}`, { redirect: 'manual', headers: { accept: 'text/html' }, ...init })).status;

  it('gives out no database of its Markdown', async () => {
    expect(await status('/__nuxt_content/about/sql_dump.txt')).toBe(404);
    expect(await status('/__nuxt_content/about/query', { method: 'POST', body: '{"sql":"SELECT 1"}' })).toBe(405);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('answers %s on a page with 405', async (method) => {
    expect(await status('/conditions/sciatica', { method })).toBe(405);
  });

  it('has one address for each page', async () => {
    const response = await fetch(`${inject('siteUrl')}/conditions/sciatica/?utm=1`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/conditions/sciatica']);
  });

  it('takes no page number so large that the CMS fails', async () => {
    expect(await status('/conditions?page=99999999999')).toBe(301);
    expect(await status('/conditions?page=9999')).toBe(404);
  });
});
