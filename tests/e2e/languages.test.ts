import { demoEntries } from '@meridian/demo-content';
import { LOCALES, localizePath } from '@meridian/content-model';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { addressesOf, openAt, type OpenedPage } from '../harness/pages.ts';

const open = (path: string) => openAt(inject('siteUrl'), path);
const languageOf = (path: string) => LOCALES.find(({ code }) => path === `/${code}` || path.startsWith(`/${code}/`)) ?? LOCALES[0];

/** What a page tells search engines of its other languages: path by language. */
function alternatesOf({ text }: OpenedPage): Map<string, string> {
  const links = text.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)">/g);
  return new Map([...links].map(([, language = '', href = '']) => [language, new URL(href).pathname]));
}

/** Where the switcher leads, by language. */
function switcherOf({ text }: OpenedPage): Map<string, string> {
  const nav = /<nav class="languages"[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '';
  return new Map([...nav.matchAll(/<a href="([^"]+)" hreflang="([^"]+)"/g)].map(([, href = '', language = '']) => [language, href]));
}

const NO_PAGE: OpenedPage = { status: 0, text: '', store: null };

let pages: Map<string, OpenedPage>;
beforeAll(async () => {
  const paths = await addressesOf(inject('siteUrl'));
  pages = new Map(await Promise.all(paths.map(async (path): Promise<[string, OpenedPage]> => [path, await open(path)])));
});

describe('every page of the sitemap', () => {
  it('says in which language it is', () => {
    expect(pages.size).toBeGreaterThan(40);
    for (const [path, { text }] of pages)
      expect([path, /<html[^>]* lang="([^"]+)"/.exec(text)?.[1]]).toEqual([path, languageOf(path).cmsCode]);
  });

  it('is named back by every page that it names as itself in another language', () => {
    const pairs = [...pages].flatMap(([path, page]) => [...alternatesOf(page)].map(([language, other]) => ({ path, language, other })));
    expect(pairs.length).toBeGreaterThan(60);
    for (const { path, language, other } of pairs) {
      const back = alternatesOf(pages.get(other) ?? NO_PAGE);
      expect([path, language, other, back.get(languageOf(path).cmsCode)]).toEqual([path, language, other, path]);
      if (language !== 'x-default') expect([other, languageOf(other).cmsCode]).toEqual([other, language]);
    }
  });

  it('offers each language, to itself where it exists there and else to the home page, and each way opens', () => {
    for (const [path, page] of pages) {
      const [switcher, alternates] = [switcherOf(page), alternatesOf(page)];
      for (const { code, cmsCode } of LOCALES) {
        const expected = alternates.get(cmsCode) ?? (cmsCode === languageOf(path).cmsCode ? path : localizePath('/', code));
        expect([path, cmsCode, switcher.get(cmsCode)]).toEqual([path, cmsCode, expected]);
        expect([path, expected, pages.get(expected)?.status]).toEqual([path, expected, 200]);
      }
    }
  });

  it('sends nothing along that only a script would need: no messages of the interface, no marks of where lists begin', () => {
    for (const [path, { text }] of pages)
      expect([path, text.includes('data-nuxt-i18n'), text.includes('<!--')]).toEqual([path, false, false]);
  });

  it('says so where nobody has checked its translation, lists and finders too', () => {
    for (const [path, { text }] of pages)
      expect([path, text.includes('class="translation"')]).toEqual([path, languageOf(path).cmsCode !== 'en']);
  });
});

describe('a page that exists in English only', () => {
  const untranslated = () =>
    [...pages.keys()].filter((path) => /^\/(conditions|guides)\/./.test(path) && !alternatesOf(pages.get(path) ?? NO_PAGE).has('es'));

  it('is offered in the other language, as what it is', async () => {
    expect(untranslated().length).toBeGreaterThan(0);
    for (const path of untranslated()) {
      const { status, text } = await open(`/es${path}`);
      expect([path, status]).toEqual([path, 404]);
      expect(text).toContain('todavía no se ha traducido');
      expect(text).toContain(`<a href="${path}" hreflang="en">`);
    }
  });

  it('is named in the list, marked as English', () => {
    for (const path of untranslated()) {
      const list = pages.get(`/es/${path.split('/')[1] ?? ''}`)?.text ?? '';
      expect([path, list.includes(`<a href="${path}" hreflang="en"`)]).toEqual([path, true]);
    }
  });
});

it('nobody can read the messages by themselves', async () => {
  for (const path of ['/__i18n/en/messages.json', '/_i18n/en/messages.json'])
    expect([path, (await open(path)).status]).toEqual([path, 404]);
});

describe.each([
  ['es', 'es', 'Ningún profesional clínico ha revisado'],
  ['zh-hans', 'zh-Hans', '尚未经临床人员核对'],
])('the sciatica guide in %s, which nobody has checked', (code, cmsCode, words) => {
  const page = () => {
    const path = alternatesOf(pages.get('/conditions/sciatica') ?? NO_PAGE).get(cmsCode) ?? '';
    return { path, text: pages.get(path)?.text ?? '' };
  };

  it('has an address in its language, to which the English one leads', async () => {
    const { path } = page();
    expect(path).toMatch(new RegExp(`^/${code}/conditions/.`));
    if (path === `/${code}/conditions/sciatica`) return;
    const response = await fetch(`${inject('siteUrl')}/${code}/conditions/sciatica`, {
      redirect: 'manual',
      headers: { accept: 'text/html' },
    });
    expect([response.status, response.headers.get('location')]).toEqual([301, path]);
  });

  it('says so at the top and leads to the original', () => {
    const { text } = page();
    const notice = /<div class="translation"[\s\S]*?<\/div>/.exec(text)?.[0] ?? '';
    expect(notice).toContain(words);
    expect(notice).toContain('<a href="/conditions/sciatica" hreflang="en">');
    expect(text.indexOf(notice)).toBeLessThan(text.indexOf('<h1'));
  });

  it('shows every emergency sign in English too, marked as such, both times', () => {
    const { redFlags = [] } = demoEntries.find(({ ref }) => ref === 'condition:sciatica')?.fields as { redFlags?: string[] };
    const used = demoEntries.filter(({ ref }) => redFlags.includes(ref)).map(({ fields }) => fields as { level: string; sign: string });
    const signs = used.filter(({ level }) => level === 'emergency').map(({ sign }) => sign);
    expect(signs.length).toBeGreaterThan(5);
    const cards = [...page().text.matchAll(/<div class="care care-emergency">[\s\S]*?<\/ul>/g)].map(([card]) => card);
    expect(cards).toHaveLength(2);
    for (const card of cards) {
      const english = [...card.matchAll(/lang="en">([^<]+)</g)].map(([, words = '']) => words.replaceAll('&#39;', "'").trim());
      expect(english).toEqual(expect.arrayContaining(signs));
      // The advice itself, and nothing but it and the signs.
      expect(english.some((line) => line.includes('911'))).toBe(true);
      expect(english).toHaveLength(signs.length + 1);
    }
  });

  it('is in its language from the first heading to the last', () => {
    const { text } = page();
    const headings = [...text.matchAll(/<h[23][^>]*>([\s\S]*?)<\/h[23]>/g)].map(([, words = '']) => words.replace(/<[^>]*>/g, '').trim());
    expect(headings.length).toBeGreaterThan(30);
    const english = headings.filter((heading) => /\b(the|what|how|you|and|of)\b/i.test(heading));
    expect(english).toEqual([]);
  });
});
