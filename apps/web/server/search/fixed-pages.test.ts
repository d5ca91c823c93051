import { expect, it } from 'vitest';
import { readFixedPages } from './fixed-pages';

const page = (path: string) => ({ path, title: path, description: 'What it says.', parts: [] });
const answer =
  (pages: object[], status = 200) =>
  async () =>
    Response.json(pages, { status });

it('gives each language its own pages but the handbook, which is for editors; the same page has the same id in all', async () => {
  const pages = await readFixedPages(
    answer(
      ['/about/privacy', '/about/handbook/plain-words', '/es/about/handbook', '/es/about/privacy', '/zh-hans/about/privacy'].map(page),
    ),
  );
  expect(pages.en?.map(({ documentId, path }) => [documentId, path])).toEqual([['privacy', '/about/privacy']]);
  expect(pages.es?.map(({ documentId, path }) => [documentId, path])).toEqual([['privacy', '/es/about/privacy']]);
  expect(pages['zh-hans']?.map(({ documentId }) => documentId)).toEqual(['privacy']);
});

it('a failure is an error, not an empty list', async () => {
  await expect(readFixedPages(answer([], 500))).rejects.toThrow('500');
});
