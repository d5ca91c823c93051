import { afterEach, expect, it, vi } from 'vitest';
import { LOCALES } from '@meridian/content-model';
import type { FollowerAccess, KeptFiles } from '@meridian/nuxt-page-store/runtime';
import type { CmsClient } from '../utils/cms-client';
import { DOCUMENT_READS } from '@meridian/content-schema';
import { parseQuery } from './query';
import { SearchIndex, SearchNotReadyError, type SearchIndexSettings } from './search-index';

interface Question {
  documentId: string;
  slug: string;
  question: string;
  answer: unknown;
}

/** A CMS that holds questions in English, and counts what it is asked. */
class FakeCms implements CmsClient {
  readonly faqs = new Map<string, Question>();
  asked = 0;
  isAway = false;

  publish(documentId: string, question: string): void {
    this.faqs.set(documentId, { documentId, slug: documentId, question, answer: null });
  }

  async query<Result, Variables extends object>(document: object, variables: Variables): Promise<Result> {
    this.asked += 1;
    if (this.isAway) throw new Error('away');
    const { hash } = Reflect.get(document, '__meta__') as { hash: string };
    const { locale, ids, start } = variables as { locale: string; ids?: string[]; start?: number };
    const faqs = locale === 'en' && !start ? [...this.faqs.values()].map((faq) => ({ __typename: 'Faq', ...faq })) : [];
    const empty = Object.fromEntries((DOCUMENT_READS[hash]?.roots ?? []).map(({ field }) => [field, []]));
    const wanted = faqs.filter(({ documentId }) => !ids || ids.includes(documentId));
    return { ...empty, ...('faqs' in empty ? { faqs: wanted } : {}) } as Result;
  }
}

function memoryFiles(): KeptFiles & { files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return { files, read: async (name) => files.get(name), write: async (name, content) => void files.set(name, content) };
}

const place = { epoch: 'e', position: 5 };
const running: SearchIndex[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((index) => index.stop()));
});

function startIndex(cms: FakeCms, access: Partial<FollowerAccess> = {}, settings: Partial<SearchIndexSettings> = {}): SearchIndex {
  const index = new SearchIndex({ cms, readPages: async () => ({}), say: () => {}, ...settings });
  index.start({ files: memoryFiles(), build: 'b', place: () => place, isConnected: () => !cms.isAway, ...access });
  running.push(index);
  return index;
}

/** Everything is known in every language. */
const untilSettled = (index: SearchIndex) =>
  vi.waitFor(() => expect(LOCALES.filter(({ code }) => !index.peek(code).isSettled)).toEqual([]), { timeout: 4_000 });

const find = async (index: SearchIndex, text: string) =>
  (await index.current('en')).index.find(parseQuery(text, 'en')).found.map(({ document }) => document.documentId);
const changed = (id: string) => ({ changed: [`faq:${id}@en`, 'faq:*@en'], withdrawn: [] });

it('knows what is published, and asks the CMS nothing for a search', async () => {
  const cms = new FakeCms();
  cms.publish('hurt', 'Does it hurt?');
  const index = startIndex(cms);
  expect(await find(index, 'hurt')).toEqual(['hurt']);
  await untilSettled(index);
  const { asked } = cms;
  await find(index, 'hurt');
  await find(index, 'needle');
  expect(cms.asked).toBe(asked);
});

it('a search after an event finds what the event published, and asks for that document alone', async () => {
  const cms = new FakeCms();
  const index = startIndex(cms);
  await untilSettled(index);
  expect(await find(index, 'needles')).toEqual([]);
  const { asked } = cms;
  cms.publish('needles', 'How thick are the needles?');
  index.note(changed('needles'));
  expect(await find(index, 'needles')).toEqual(['needles']);
  expect(cms.asked).toBe(asked + 1);
});

it('what was withdrawn is gone at once, also while the CMS is away', async () => {
  const cms = new FakeCms();
  cms.publish('hurt', 'Does it hurt?');
  cms.publish('safe', 'Is it safe?');
  const index = startIndex(cms);
  expect(await find(index, 'hurt')).toEqual(['hurt']);
  cms.isAway = true;
  cms.faqs.delete('hurt');
  index.note({ ...changed('hurt'), withdrawn: ['faq:hurt@en'] });
  expect(await find(index, 'hurt')).toEqual([]);
  expect(await find(index, 'safe')).toEqual(['safe']);
});

it('what changes once more while it is read is read once more', async () => {
  const cms = new FakeCms();
  const index = startIndex(cms);
  await find(index, 'nothing');
  cms.publish('hurt', 'Does it hurt?');
  const query = cms.query.bind(cms);
  cms.query = async (document, variables) => {
    const answer = await query(document, variables);
    cms.query = query;
    cms.publish('hurt', 'Does it ache?');
    index.note(changed('hurt'));
    return answer as never;
  };
  index.note(changed('hurt'));
  expect(await find(index, 'ache')).toEqual(['hurt']);
});

it('after a restart it answers without the CMS from what was kept', async () => {
  const cms = new FakeCms();
  cms.publish('hurt', 'Does it hurt?');
  const files = memoryFiles();
  const first = startIndex(cms, { files });
  await untilSettled(first);
  await first.stop();
  cms.isAway = true;
  expect(await find(startIndex(cms, { files }), 'hurt')).toEqual(['hurt']);
});

it.each([
  ['is where it was', place, 0],
  ['went on meanwhile', { epoch: 'e', position: 6 }, 1],
  ['started over', { epoch: 'f', position: 5 }, 1],
])('after a restart, when the log %s, it reads anew only what it must', async (_what, now, least) => {
  const cms = new FakeCms();
  cms.publish('hurt', 'Does it hurt?');
  const files = memoryFiles();
  const first = startIndex(cms, { files });
  await untilSettled(first);
  await first.stop();
  cms.asked = 0;
  const second = startIndex(cms, { files, place: () => now });
  await untilSettled(second);
  expect(Math.min(cms.asked, 1)).toBe(least);
});

it('damaged files are read anew', async () => {
  const cms = new FakeCms();
  cms.publish('hurt', 'Does it hurt?');
  const files = memoryFiles();
  const first = startIndex(cms, { files });
  await untilSettled(first);
  await first.stop();
  for (const name of files.files.keys()) files.files.set(name, Buffer.from('{"half'));
  expect(await find(startIndex(cms, { files }), 'hurt')).toEqual(['hurt']);
});

it('says that it is not ready when it knows nothing and cannot ask', async () => {
  const cms = new FakeCms();
  cms.isAway = true;
  await expect(find(startIndex(cms), 'hurt')).rejects.toThrow(SearchNotReadyError);
});

it('says once what is wrong, and when it is over', async () => {
  const cms = new FakeCms();
  cms.isAway = true;
  const lines: string[] = [];
  const index = startIndex(cms, { isConnected: () => true }, { say: (line) => lines.push(line) });
  // Asked again twice at least.
  await vi.waitFor(() => expect(cms.asked).toBeGreaterThan(2), { timeout: 4_000 });
  expect(lines).toHaveLength(1);
  cms.isAway = false;
  await untilSettled(index);
  expect(lines.filter((line) => line.includes('again.'))).toHaveLength(1);
});

it('says when each language is known, after a restart too', async () => {
  const cms = new FakeCms();
  const files = memoryFiles();
  for (const _start of ['first', 'second']) {
    const ready: string[] = [];
    const index = startIndex(cms, { files }, { onReady: (code) => ready.push(code) });
    await vi.waitFor(() => expect(ready.toSorted()).toEqual(LOCALES.map(({ code }) => code).toSorted()), { timeout: 4_000 });
    await untilSettled(index);
    await index.stop();
  }
});
