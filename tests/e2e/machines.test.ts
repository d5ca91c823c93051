import { describe, expect, inject, it } from 'vitest';

const read = async (path: string) => {
  const response = await fetch(`${inject('siteUrl')}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

describe('what machines read', () => {
  it('the sitemap names at least 40 addresses, each once, and all of them open', async () => {
    const { status, type, text } = await read('/sitemap.xml');
    expect([status, type]).toEqual([200, 'application/xml; charset=utf-8']);
    const addresses = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
    expect(addresses.length).toBeGreaterThanOrEqual(40);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses)
      expect([address, (await fetch(address, { headers: { accept: 'text/html' } })).status]).toEqual([address, 200]);
  });

  it('robots.txt names the sitemap at the canonical address', async () => {
    expect((await read('/robots.txt')).text).toContain(`Sitemap: ${inject('siteUrl')}/sitemap.xml`);
  });

  it.each(['/media/none.webp', '/media/..%2f..%2fcms.db', '/media/logo.svg', '/media/', '/uploads/a.png'])(
    '%s gives nothing away',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});
