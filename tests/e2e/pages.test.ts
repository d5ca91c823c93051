import { demoEntries } from '@meridian/demo-content';
import { describe, expect, inject, it } from 'vitest';

interface VisitedPage {
  path: string;
  status: number;
  html: string;
}

const open = async (path: string): Promise<VisitedPage> => {
  const response = await fetch(new URL(path, inject('siteUrl')), { headers: { accept: 'text/html' }, redirect: 'manual' });
  return { path, status: response.status, html: await response.text() };
};

/** Addresses within the site that a page links to, without their fragments. */
function linksOf(html: string): string[] {
  const links = [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map((match) => (match[1] ?? '').replaceAll('&amp;', '&'));
  return [...new Set(links)];
}

async function crawl(from: string): Promise<VisitedPage[]> {
  const visited = new Map<string, VisitedPage>();
  const waiting = [from];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (visited.has(path)) continue;
    const page = await open(path);
    visited.set(path, page);
    waiting.push(...linksOf(page.html));
  }
  return [...visited.values()];
}

describe('every page that a visitor can click to', () => {
  it('opens, has one heading of the first level, its language, and no script', async () => {
    const pages = await crawl('/');
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.filter(({ status }) => status !== 200).map(({ path, status }) => `${path} ${status}`)).toEqual([]);
    for (const { path, html } of pages) {
      expect([path, html.match(/<h1[ >]/g)?.length]).toEqual([path, 1]);
      expect([path, /<html[^>]*lang="(en|es|zh-Hans)"/.test(html)]).toEqual([path, true]);
      expect([path, html.includes('<script')]).toEqual([path, false]);
    }
  });

  it('has its fragments: an address with # leads to something', async () => {
    const pages = await crawl('/');
    const missing = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/href="#([^"]+)"/g)].filter((match) => !html.includes(`id="${match[1]}"`)).map((match) => `${path}#${match[1]}`),
    );
    expect(missing).toEqual([]);
  });
});

describe('each document with a page of its own', () => {
  const PATHS: Record<string, string> = {
    condition: 'conditions',
    treatment: 'treatments',
    'treatment-comparison': 'comparisons',
    practitioner: 'practitioners',
    location: 'locations',
    guide: 'guides',
  };
  const addresses = demoEntries.flatMap(({ ref, fields }) => {
    const folder = PATHS[ref.slice(0, ref.indexOf(':'))];
    return folder && 'slug' in fields ? [`/${folder}/${String(fields.slug)}`] : [];
  });

  it.each(addresses)('%s opens', async (path) => {
    expect((await open(path)).status).toBe(200);
  });
});

describe('a guide', () => {
  it('shows the numbers that its editors chose, each with its study', async () => {
    const { html } = await open('/guides/acupuncture-for-pain-relief');
    expect(html).toContain('<dd>20,827</dd>');
    expect(html).toContain('Vickers 2018');
  });

  it('shows its claims with their certainty', async () => {
    const { html } = await open('/guides/acupuncture-for-back-pain-in-overland-park');
    expect(html).toContain('id="evidence"');
    expect(html).toContain('Certainty: ');
  });
});

describe('other languages', () => {
  it.each(['/es', '/zh-hans', '/es/conditions', '/zh-hans/faqs'])('%s opens in its language', async (path) => {
    const { status, html } = await open(path);
    expect(status).toBe(200);
    expect(html).toContain(`lang="${path.startsWith('/es') ? 'es' : 'zh-Hans'}"`);
  });

  it('a page that was not translated says so and offers the original', async () => {
    const { status, html } = await open('/es/conditions/sciatica');
    expect(status).toBe(404);
    expect(html).toContain('has not been translated');
    expect(html).toContain('href="/conditions/sciatica"');
  });

  it('a language that the site does not have is 404', async () => {
    expect((await open('/fr/conditions')).status).toBe(404);
  });
});

describe('an address that moved', () => {
  const moved = demoEntries.flatMap(({ ref, fields }) =>
    ref.startsWith('redirect:') && 'kind' in fields && fields.kind === 'moved' && 'fromPath' in fields && 'toPath' in fields
      ? [[String(fields.fromPath), String(fields.toPath)]]
      : [],
  );

  it('is in the demonstration', () => expect(moved.length).toBeGreaterThan(0));

  it.each(moved)('%s leads to %s with 301', async (from = '', to = '') => {
    const response = await fetch(`${inject('siteUrl')}${from}`, { redirect: 'manual', headers: { accept: 'text/html' } });
    expect([response.status, response.headers.get('location')]).toEqual([301, to]);
  });
});
