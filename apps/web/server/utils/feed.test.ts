import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { readFeed } from './feed';
import { renderFeed } from './render-feed';

interface Element {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: Element[];
}

/** @throws for anything that is not well-formed XML */
function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, text: '', children: [] };
  const open = [root];
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: '', children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0] ?? root;
}
const all = (element: Element, name: string) => element.children.filter((child) => child.name === name);
const textOf = (element: Element, name: string) => all(element, name).map(({ text }) => text);
const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

const row = (documentId: string, updatedAt: string | null, more: object = {}) => ({ documentId, slug: documentId, updatedAt, ...more });
const EMPTY = {
  conditions: [],
  treatments: [],
  treatmentComparisons: [],
  practitioners: [],
  guides: [],
  locations: [],
  site: { clinicName: 'Needles & Co', updatedAt: '2026-11-01T00:00:00.000Z' },
};
const feedOf = (answer: object, language: 'en' | 'es' = 'en') =>
  readFeed({ query: async () => ({ ...EMPTY, ...answer }) as never }, language);
const render = async (answer: object, language: 'en' | 'es' = 'en') =>
  parseXml(renderFeed(await feedOf(answer, language), 'https://clinic.example'));

const FULL = {
  conditions: [
    row('sciatica', '2026-11-20T10:00:00.000Z', {
      question: 'Does it work <for> "sciatica" & more?\u0007',
      verdictSummary: 'It may help.',
      changes: [{ changedOn: '2026-10-01', summary: 'First version' }, { changedOn: '2026-11-19', summary: 'A new trial was added' }, null],
    }),
    row('neck-pain', '2026-11-21T10:00:00.000Z', { question: null, name: 'Neck pain', verdictSummary: 'Unclear.', changes: [] }),
  ],
  guides: [row('pain', '2026-11-19T10:00:00.000Z', { title: 'Pain', summary: null, changes: null })],
  practitioners: [row('nobody', null, { name: 'Without a date' }), row('nameless', '2026-11-20T10:00:00.000Z', { name: null })],
  locations: [{ ...row('placeless', '2026-11-20T10:00:00.000Z', { name: 'Without an address' }), slug: null }, null],
};

describe('the feed', () => {
  it('follows the rules of Atom', async () => {
    const feed = await render(FULL);
    expect([feed.name, feed.attributes.xmlns]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
    for (const name of ['id', 'title', 'updated', 'author']) expect([name, all(feed, name).length]).toEqual([name, 1]);
    expect(all(feed, 'link').map(({ attributes: { rel, href } }) => [rel, href])).toEqual([
      ['self', 'https://clinic.example/feed.xml'],
      ['alternate', 'https://clinic.example/'],
    ]);
    const entries = all(feed, 'entry');
    expect(entries.length).toBe(3);
    for (const entry of entries) {
      for (const name of ['id', 'title', 'updated', 'link']) expect([name, all(entry, name).length]).toEqual([name, 1]);
      expect(textOf(entry, 'updated')[0]).toMatch(RFC_3339);
      expect(URL.canParse(all(entry, 'link')[0]?.attributes.href ?? '')).toBe(true);
    }
    const ids = [feed, ...entries].flatMap((element) => textOf(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  });

  it('has the newest first, and is as new as that', async () => {
    const feed = await render(FULL);
    const times = all(feed, 'entry').flatMap((entry) => textOf(entry, 'updated'));
    expect(times).toEqual(times.toSorted().reverse());
    expect(textOf(feed, 'updated')).toEqual([times[0]]);
  });

  it('says what changed, else what the page is about, else nothing', async () => {
    const entries = all(await render(FULL), 'entry');
    expect(entries.map((entry) => [textOf(entry, 'title')[0], textOf(entry, 'summary')[0]])).toEqual([
      ['Neck pain', 'Unclear.'],
      ['Does it work <for> "sciatica" & more?', 'A new trial was added'],
      ['Pain', undefined],
    ]);
  });

  it('knows an entry again under another title, address and host, and tells languages apart', async () => {
    const idOf = async (fields: object, language: 'en' | 'es' = 'en') =>
      (await feedOf({ treatments: [{ ...row('cupping', '2026-11-20T10:00:00.000Z', { name: 'Cupping' }), ...fields }] }, language))
        .entries[0]?.id;
    const id = await idOf({});
    expect(await idOf({ name: 'Cups', slug: 'cups', updatedAt: '2026-12-01T00:00:00.000Z' })).toBe(id);
    expect(await idOf({}, 'es')).not.toBe(id);
  });

  it('is valid without an entry, and without a clinic', async () => {
    for (const answer of [{}, { site: null }]) {
      const feed = await render(answer, 'es');
      expect(textOf(feed, 'updated')[0]).toMatch(RFC_3339);
      expect(textOf(feed, 'title')[0]?.length).toBeGreaterThan(3);
      expect([feed.attributes['xml:lang'], all(feed, 'link')[0]?.attributes.href]).toEqual(['es', 'https://clinic.example/es/feed.xml']);
    }
  });

  it('ends somewhere', async () => {
    const treatments = Array.from({ length: 200 }, (_, index) => row(`t-${index}`, '2026-11-20T10:00:00.000Z', { name: 'T' }));
    expect((await feedOf({ treatments })).entries).toHaveLength(50);
  });
});
