import { SaxesParser } from 'saxes';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { problemsOf, readVocabulary } from '../harness/schema-org.ts';

const read = async (path: string) => {
  const response = await fetch(`${inject('siteUrl')}${path}`);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
};

/** The addresses that the sitemap names. */
const addresses = async () => [...(await read('/sitemap.xml')).text.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');

interface Node {
  '@type': string;
  [property: string]: unknown;
}

/** The structured data of a page. @throws when there is not exactly one script element with it */
function graphOf(html: string): { '@graph': Node[] } {
  const [match, ...others] = [...html.matchAll(/<script type="application\/ld\+json">([\s\S]*?)<\/script>/g)];
  if (!match || others.length) throw new Error(`${match ? 'More than one element' : 'No element'} with structured data.`);
  return JSON.parse(match[1] ?? '') as { '@graph': Node[] };
}
const contentOf = (html: string, name: string) => new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];

describe('what machines read of a page', () => {
  it('is structured data in schema.org’s own words, on every page, that agrees with the page', async () => {
    const vocabulary = readVocabulary();
    const types = new Map<string, number>();
    for (const address of await addresses()) {
      const html = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
      const graph = graphOf(html);
      expect([address, problemsOf(graph, vocabulary)]).toEqual([address, []]);
      const [page] = graph['@graph'];
      expect(page).toMatchObject({ '@id': address, url: address, inLanguage: /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] });
      for (const { '@type': type } of graph['@graph']) types.set(String(type), (types.get(String(type)) ?? 0) + 1);
      // While the demonstration stands nobody has reviewed anything, and an acupuncturist is never a physician.
      expect([address, /"(lastReviewed|reviewedBy|Physician)"/.test(JSON.stringify(graph))]).toEqual([address, false]);
    }
    const kinds = [
      'MedicalWebPage',
      'MedicalCondition',
      'MedicalTherapy',
      'MedicalClinic',
      'Person',
      'FAQPage',
      'CollectionPage',
      'WebSite',
    ];
    expect([...types.keys()]).toEqual(expect.arrayContaining(kinds));
  });

  it('says of the sciatica guide what it is about, which studies it cites and what it answers', async () => {
    const text = JSON.stringify(graphOf((await read('/conditions/sciatica')).text));
    for (const words of [
      '"MedicalCode","codeValue":"M54.3',
      '"signOrSymptom"',
      '"possibleTreatment"',
      '"MedicalScholarlyArticle"',
      'https://doi.org/10.1001/jamainternmed.2024.5463',
      '"FAQPage"',
      '"BreadcrumbList"',
    ])
      expect(text).toContain(words);
  });

  it('names the credentials of a practitioner, without an issuer that nobody knows', async () => {
    const [, person] = graphOf((await read('/practitioners/yang-gong')).text)['@graph'];
    expect(person).toMatchObject({ '@type': 'Person', hasCredential: expect.any(Array) });
    expect(JSON.stringify(person)).not.toContain('recognizedBy');
  });

  it('is a title and a description that fit, one canonical address, and the same for shared links', async () => {
    for (const address of await addresses()) {
      const html = await (await fetch(address, { headers: { accept: 'text/html' } })).text();
      const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '';
      const description = contentOf(html, 'description') ?? '';
      expect([address, title.length > 3 && title.length <= 120]).toEqual([address, true]);
      // In a language without any content there is nothing to describe a list with.
      const isDescribed = description.length >= 10 && description.length <= 330;
      expect([address, isDescribed || (!description && /\/(es|zh-hans)\b/.test(address))]).toEqual([address, true]);
      expect([address, [...html.matchAll(/<link rel="canonical" href="([^"]*)"/g)].map((match) => match[1])]).toEqual([address, [address]]);
      expect([contentOf(html, 'og:url'), contentOf(html, 'og:description') ?? '']).toEqual([address, description]);
    }
  });
});

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

  it('the sitemap knows the other languages of a page, from both sides', async () => {
    const { text } = await read('/sitemap.xml');
    const lineOf = (path: string) => text.split('\n').find((line) => line.includes(`<loc>${inject('siteUrl')}${path}</loc>`)) ?? '';
    for (const path of ['/conditions', '/es/conditions']) {
      expect(lineOf(path)).toContain(`hreflang="es" href="${inject('siteUrl')}/es/conditions"`);
      expect(lineOf(path)).toContain(`hreflang="x-default" href="${inject('siteUrl')}/conditions"`);
    }
    expect(lineOf('/conditions')).toMatch(/<lastmod>\d{4}-\d\d-\d\dT/);
    expect((await read('/sitemap.xml?part=2')).status).toBe(404);
  });

  it.each(['/feed.xml', '/es/feed.xml', '/zh-hans/feed.xml', '/sitemap.xml'])('%s is well-formed', async (path) => {
    const { status, type, text } = await read(path);
    expect([status, type]).toEqual([200, `application/${path.includes('feed') ? 'atom+xml' : 'xml'}; charset=utf-8`]);
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    expect(() => parser.write(text).close()).not.toThrow();
  });

  it('the feed names every condition, and pages lead to it', async () => {
    const { text } = await read('/feed.xml');
    expect(text.match(/<entry>/g)?.length).toBeGreaterThan(15);
    expect(text).toContain(`href="${inject('siteUrl')}/conditions/sciatica"`);
    const link = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)"/;
    expect(link.exec((await read('/es/conditions')).text)?.[1]).toBe('/es/feed.xml');
  });

  it('the picture of a shared page is there under the name that the page gives, and no other', async () => {
    for (const path of ['/', '/conditions/sciatica', '/es/conditions', '/practitioners/yang-gong']) {
      const image = contentOf((await read(path)).text, 'og:image') ?? '';
      const response = await fetch(image);
      expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, 'image/png']);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(await sharp(bytes).metadata()).toMatchObject({ width: 1200, height: 630 });
      expect(bytes.length).toBeLessThan(120_000);
    }
    expect((await read('/share/conditions/sciatica.0.png')).status).toBe(404);
    expect((await read('/share/conditions/none.0.png')).status).toBe(404);
    expect((await read('/share/share/index.0.png.0.png')).status).toBe(404);
  });

  it.each([
    ['/favicon.ico', 'image/vnd.microsoft.icon'],
    ['/favicon.svg', 'image/svg+xml'],
    ['/apple-touch-icon.png', 'image/png'],
    ['/manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
  ])('%s is there as %s', async (path, type) => {
    const answer = await read(path);
    expect([answer.status, answer.type]).toEqual([200, type]);
  });

  it('the manifest names the clinic and icons that are there', async () => {
    const manifest = JSON.parse((await read('/manifest.webmanifest')).text) as { name: string; icons: { src: string }[] };
    expect(manifest.name.length).toBeGreaterThan(3);
    for (const { src } of manifest.icons) expect((await read(src)).status).toBe(200);
  });

  it('robots.txt names the sitemap at the canonical address', async () => {
    const { text } = await read('/robots.txt');
    expect(text).toContain(`Sitemap: ${inject('siteUrl')}/sitemap.xml`);
    // Whoever may not crawl a page never reads there that it is not to be listed.
    expect(text).not.toContain('Disallow');
  });

  it.each(['/media/none.webp', '/media/..%2f..%2fcms.db', '/media/logo.svg', '/media/', '/uploads/a.png'])(
    '%s gives nothing away',
    async (path) => {
      expect((await read(path)).status).toBe(404);
    },
  );
});
