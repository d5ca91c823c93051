import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../testing.ts';
import { changedPaths, takeSnapshot, watchFiles } from './snapshot.ts';

let folder: string;
const write = (path: string, text = '1') => {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  write('src/a.ts');
});
afterEach(() => rmSync(folder, { recursive: true }));

const see = (pattern?: RegExp) => takeSnapshot([{ dir: folder, ...(pattern ? { pattern } : {}) }]) ?? new Map<string, string>();

describe('a change', () => {
  it.each<[string, () => void]>([
    ['src/new/b.ts', () => write('src/new/b.ts')],
    ['src/a.ts', () => write('src/a.ts', 'longer')],
    ['src/a.ts', () => utimesSync(join(folder, 'src/a.ts'), new Date(), new Date(5))],
    ['src/a.ts', () => rmSync(join(folder, 'src/a.ts'))],
  ])('of %s is seen', (path, change) => {
    const before = see();
    change();
    expect(changedPaths(before, see())).toEqual([join(folder, path)]);
  });

  it.each(['node_modules/x/i.js', 'dist/a.js', '.strapi/x.ts', 'src/a.test.ts', 'src/.a.ts.swp', 'src/generated/g.ts'])(
    'of %s means nothing',
    (path) => {
      const before = see();
      write(path);
      expect(changedPaths(before, see())).toEqual([]);
    },
  );
});

it('only files of the pattern count', () => {
  write('Page.graphql');
  expect([...see(/\.graphql$/).keys()]).toEqual([join(folder, 'Page.graphql')]);
});

it('tells of each change once, also of a file that an editor replaced, until it is stopped', async () => {
  const stop = new AbortController();
  const seen: string[][] = [];
  const watching = watchFiles([{ dir: folder }], 10, stop.signal, (paths) => seen.push(paths));
  write('.new', 'replaced');
  renameSync(join(folder, '.new'), join(folder, 'src/a.ts'));
  await until(() => seen.length === 1);
  stop.abort();
  await watching;
  write('src/late.ts');
  expect(seen).toEqual([[join(folder, 'src/a.ts')]]);
});
