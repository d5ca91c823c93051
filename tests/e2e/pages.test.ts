import { demoEntries, type DemoEntry } from '@meridian/demo-content';
import { describe, expect, inject, it } from 'vitest';
import { signInAs } from '../harness/admin.ts';
import { createEditor } from '../harness/editor.ts';

/** Script elements that a browser would run; structured data is not among them. */
const scriptsOf = (html: string) => (html.match(/<script[^>]*>/g) ?? []).filter((tag) => tag !== '<script type="application/ld+json">');

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
  it('opens, has one heading of the first level, its language, and no script that runs', async () => {
    const pages = await crawl('/');
    expect(pages.length).toBeGreaterThan(25);
    expect(pages.filter(({ status }) => status !== 200).map(({ path, status }) => `${path} ${status}`)).toEqual([]);
    for (const { path, html } of pages) {
      expect([path, html.match(/<h1[ >]/g)?.length]).toEqual([path, 1]);
      expect([path, /<html[^>]*lang="(en|es|zh-Hans)"/.test(html)]).toEqual([path, true]);
      expect([path, scriptsOf(html)]).toEqual([path, []]);
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
  const addresses = (prefix: string, fieldsOf: (entry: DemoEntry<object>) => object | undefined) =>
    demoEntries.flatMap((entry) => {
      const folder = PATHS[entry.ref.slice(0, entry.ref.indexOf(':'))];
      const fields = fieldsOf(entry);
      return folder && fields && 'slug' in fields ? [`${prefix}/${folder}/${String(fields.slug)}`] : [];
    });

  it.each(addresses('', ({ fields }) => fields))('%s opens', async (path) => {
    expect((await open(path)).status).toBe(200);
  });

  it.each([
    ...addresses('/es', ({ translations }) => translations?.es),
    ...addresses('/zh-hans', ({ translations }) => translations?.['zh-Hans']),
  ])('%s opens in its language', async (path) => {
    const { status, html } = await open(path);
    expect(status).toBe(200);
    expect(html).toContain(path.startsWith('/es') ? 'Demostración, sin revisión clínica' : '演示内容，未经临床审核');
  });
});

describe('finding a condition', () => {
  it('by where it hurts: each place on the drawing leads to one of the list, which has the same number', async () => {
    const { html } = await open('/conditions/by-region');
    const places = [...html.matchAll(/<a href="#([\w-]+)" data-region="\1" aria-label="(\d+)\. ([^"]+)"/g)];
    expect(places.length).toBeGreaterThan(10);
    for (const [, region, number, name] of places) {
      const entry = html.slice(html.indexOf(`<li id="${region}"`)).split('</ul>')[0] ?? '';
      expect([region, entry.includes(`>${number}</span> <span>${name}</span></h2>`)]).toEqual([region, true]);
      expect([region, /<a href="\/conditions\/[\w-]+"/.test(entry)]).toEqual([region, true]);
    }
    expect(html.slice(html.indexOf('<li id="lower-back"'), html.indexOf('<li id="buttock"'))).toContain('href="/conditions/sciatica"');
  });

  it('by its letter, or by an everyday word for it', async () => {
    const { html } = await open('/conditions');
    expect(html).toMatch(/Slipped disk with leg pain: <a href="\/conditions\/sciatica">see Sciatica<\/a>/);
    const letters = [...html.matchAll(/href="#letter-(\w)"/g)].map(([, letter]) => letter);
    const headings = [...html.matchAll(/<section id="letter-(\w)"/g)].map(([, letter]) => letter);
    expect(letters.length).toBeGreaterThan(5);
    expect(letters).toEqual(headings);
  });

  it('one letter or one place has an address of its own', async () => {
    const letter = (await open('/conditions?letter=s')).html;
    expect(letter).toContain('see Neck pain');
    expect(letter).not.toContain('href="/conditions/migraine"');
    // Every letter that has an entry, though this page shows only one.
    expect(letter).toContain('href="/conditions?letter=m"');
    expect(letter).not.toContain('href="/conditions?letter=z"');
    const region = (await open('/conditions?region=knee')).html;
    expect(linksOf(region)).toContain('/conditions/knee-osteoarthritis');
    expect(linksOf(region)).not.toContain('/conditions/sciatica');
    // A part of a list has no translation of its own.
    expect(region).not.toContain('hreflang="x-default"');
    expect((await open('/conditions?letter=s&page=2')).status).toBe(404);
  });
});

describe('in a language that has some of the conditions only', () => {
  const partOf = (html: string) => html.slice(html.indexOf('Por ahora solo en inglés'), html.indexOf('<footer'));

  it('a place names as English what is, and nothing that is translated', async () => {
    const knee = (await open('/es/conditions?region=knee')).html;
    expect(linksOf(partOf(knee))).toEqual(['/conditions/knee-osteoarthritis']);
    expect((await open('/es/conditions?region=buttock')).html).not.toContain('Por ahora solo en inglés');
  });

  it('the drawing does so too', async () => {
    const links = linksOf(partOf((await open('/es/conditions/by-region')).html));
    expect(links).toContain('/conditions/migraine');
    expect(links).not.toContain('/conditions/sciatica');
  });
});

describe('the first page', () => {
  it('leads on by name, by place, and to those who treat, and says what to do in an emergency', async () => {
    const { html } = await open('/');
    const start = html.slice(html.indexOf('<h1'), html.indexOf('id="conditions"'));
    expect(linksOf(start)).toEqual(expect.arrayContaining(['/conditions/sciatica', '/conditions/migraine', '/conditions']));
    expect(start).toContain('href="/conditions/by-region#lower-back"');
    expect(start).toContain('call 911');
    expect(linksOf(html)).toEqual(expect.arrayContaining(['/practitioners/jing-gong', '/faqs', '/guides/acupuncture-for-pain-relief']));
    expect(html).toContain('What happens next?');
  });
});

describe('questions', () => {
  it('stand under their topics with their number, and each has an address that opens it', async () => {
    const { html } = await open('/faqs');
    const topics = [...html.matchAll(/href="\/faqs\?topic=(\w+)"[^>]*>[^<]+<\/a>\s*<span class="soft">\((\d+)\)/g)];
    expect(topics.length).toBeGreaterThan(3);
    for (const [, topic, count] of topics) {
      const shown = (await open(`/faqs?topic=${topic}`)).html;
      expect([topic, shown.match(/<details class="[^"]*\bfaq\b/g)?.length]).toEqual([topic, Number(count)]);
    }
    // Inside of what it opens: browsers unfold the answer that an address points into.
    expect(html).toMatch(/<details[^>]*>\s*<summary>(?:(?!<\/details>)[\s\S])*<div id="does-acupuncture-hurt"/);
  });
});

describe('a page that is not there', () => {
  it('has the site’s frame, in the visitor’s language, and says where to look', async () => {
    const { status, html } = await open('/es/conditions/no-such-condition');
    expect(status).toBe(404);
    expect(html).toContain('lang="es"');
    expect(html).toContain('Grace Family Acupuncture');
    expect(linksOf(html)).toEqual(expect.arrayContaining(['/es/conditions', '/es/conditions/by-region', '/es']));
  });

  it('names what was probably meant, and has a field to search', async () => {
    const { status, html } = await open('/conditions/siatica');
    expect(status).toBe(404);
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
    expect(linksOf(main)).toContain('/conditions/sciatica');
    expect(main).toContain('action="/search"');
  });
});

describe('comparing treatments of one’s own choice', () => {
  const CHOOSE = '/comparisons/choose';
  const pair = `${CHOOSE}?treatment=acupuncture&treatment=chiropractic`;

  it('asks each the same questions, and says where nothing good is known', async () => {
    const { status, html } = await open(pair);
    expect(status).toBe(200);
    expect(html).toContain('Acupuncture or chiropractic?</h1>');
    const rows = html.match(/<th scope="row"/g)?.length ?? 0;
    expect(rows).toBeGreaterThan(5);
    expect(html.match(/<td role="cell"/g)?.length).toBe(2 * rows);
    expect(linksOf(html)).toContain('/comparisons/acupuncture-or-chiropractic-for-sciatica');
  });

  it.each([
    [`${CHOOSE}?treatment=acupuncture`, 200, 'Choose at least one more treatment.'],
    [`${CHOOSE}?treatment=acupuncture&treatment=leeches`, 404, 'One of these treatments is not here'],
    [`${CHOOSE}?treatment=a&treatment=b&treatment=c&treatment=d&treatment=e`, 404, 'One of these treatments is not here'],
  ])('%s answers %i and says what to do', async (path, expected, words) => {
    const { status, html } = await open(path);
    expect([status, html.includes(words)]).toEqual([expected, true]);
    expect(html).toContain('<form');
  });

  it('a choice has one address: in one order, each treatment once', async () => {
    const ask = (query: string) => fetch(`${inject('siteUrl')}${CHOOSE}?${query}`, { redirect: 'manual' });
    for (const query of [
      'treatment=chiropractic&treatment=acupuncture',
      'treatment=acupuncture&treatment=chiropractic&treatment=acupuncture',
      'treatment=acupuncture&utm=1&treatment=chiropractic&treatment=%3Cscript%3E',
    ]) {
      const { status, headers } = await ask(query);
      expect([query, status, headers.get('location')]).toEqual([query, 301, pair]);
    }
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

  it.each([
    ['/es', 'es', 'todavía no se ha traducido'],
    ['/zh-hans', 'zh-Hans', '此页面尚未翻译'],
  ])('a page that was not translated says so in the language of %s and offers the original', async (prefix, language, words) => {
    const { status, html } = await open(`${prefix}/conditions/migraine`);
    expect(status).toBe(404);
    expect(html).toMatch(new RegExp(`<html[^>]* lang="${language}"`));
    expect(html).toContain(words);
    expect(html).toContain('<a href="/conditions/migraine" hreflang="en">');
  });

  it.each([
    ['/es/conditions/ciatica', 'puede ayudar', 'Llame al 911', '16.0', 'Huantiao'],
    ['/zh-hans/conditions/zuogu-shenjing-tong', '可能有帮助', '拨打911', '16.0', '环跳'],
  ])('%s gives the answer, the emergency number and the figures of the source', async (path, ...words) => {
    const { html } = await open(path);
    for (const word of words) expect(html).toContain(word);
  });

  it('a language that the site does not have is 404', async () => {
    expect((await open('/fr/conditions')).status).toBe(404);
  });
});

/** Status and target of the first answer. */
async function leadsTo(path: string): Promise<[number, string | null]> {
  const response = await fetch(`${inject('siteUrl')}${path}`, { redirect: 'manual', headers: { accept: 'text/html' } });
  return [response.status, response.headers.get('location')];
}

describe('an address that moved', () => {
  const moved = demoEntries.flatMap(({ ref, fields }) =>
    ref.startsWith('redirect:') && 'kind' in fields && fields.kind === 'moved' && 'fromPath' in fields && 'toPath' in fields
      ? [[String(fields.fromPath), String(fields.toPath)]]
      : [],
  );

  it('is in the demonstration', () => expect(moved.length).toBeGreaterThan(0));

  it.each(moved)('%s leads to %s with 301', async (from = '', to = '') => {
    expect(await leadsTo(from)).toEqual([301, to]);
  });

  it('may be in any language, and lead to a part of a page; what follows the old address does no harm', async () => {
    const editor = createEditor(inject('cmsUrl'), await signInAs('editor'));
    for (const [fromPath, toPath] of [
      ['/es/ejemplo-antiguo', '/es/conditions'],
      ['/zh-hans/conditions/example-old', '/conditions/sciatica#faqs'],
    ] as const) {
      expect((await leadsTo(fromPath))[0]).toBe(404);
      const { documentId } = await editor.create('redirect', { kind: 'moved', fromPath, toPath });
      await editor.publish('redirect', documentId, { kind: 'moved', fromPath, toPath });
      await expect.poll(() => leadsTo(fromPath)).toEqual([301, toPath]);
      expect(await leadsTo(`${fromPath}?utm=1#later`)).toEqual([301, fromPath]);
      await editor.remove('redirect', documentId);
      await expect.poll(async () => (await leadsTo(fromPath))[0]).toBe(404);
    }
  });
});

describe('a page that was withdrawn', () => {
  it('says why, in the language of the address where somebody wrote it, and does not guess that it was mistyped', async () => {
    const editor = createEditor(inject('cmsUrl'), await signInAs('editor'));
    const fields = { kind: 'withdrawn', fromPath: '/es/conditions/ciatica-antigua', reason: 'It said more than is known.' };
    const { documentId } = await editor.create('redirect', fields);
    await editor.publish('redirect', documentId, fields);
    const read = async () => {
      const response = await fetch(`${inject('siteUrl')}${fields.fromPath}`, { headers: { accept: 'text/html' } });
      return { status: response.status, html: await response.text() };
    };
    await expect.poll(async () => (await read()).status).toBe(410);
    expect((await read()).html).toContain('<p lang="en">It said more than is known.</p>');
    expect((await read()).html).not.toContain('Did you mean');
    expect((await read()).html).not.toContain('Quiso decir');
    const reason = 'Decía más de lo que se sabe.';
    await editor.publish('redirect', documentId, { ...fields, reason }, 'es');
    await expect.poll(async () => (await read()).html).toContain(`<p>${reason}</p>`);
    await editor.remove('redirect', documentId);
  });
});
