import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildables, buildHash, ensureBuilt, isBuilt } from './build.ts';
import { fakePnpm, silent } from './testing.ts';

let repo: string;
function write(path: string, text: string): void {
  mkdirSync(dirname(join(repo, path)), { recursive: true });
  writeFileSync(join(repo, path), text);
}

beforeEach(() => {
  repo = mkdtempSync(join(tmpdir(), 'build-'));
  write('package.json', '{"packageManager":"pnpm@1.2.3"}');
  write('pnpm-workspace.yaml', 'packages:\n  - apps/*\n  - packages/*\n\ncatalog:\n  x: 1\n');
  write('pnpm-lock.yaml', 'lock');
  write('apps/cms/package.json', '{"name":"@meridian/cms","dependencies":{"@meridian/used":"workspace:*"}}');
  write('apps/cms/src/index.ts', '1');
  write('apps/web/package.json', '{"name":"@meridian/web"}');
  write('packages/used/package.json', '{"name":"@meridian/used","devDependencies":{"@meridian/deep":"workspace:*"}}');
  write('packages/deep/package.json', '{"name":"@meridian/deep"}');
  write('packages/deep/index.ts', '1');
  write('packages/other/package.json', '{"name":"@meridian/other"}');
});
afterEach(() => rmSync(repo, { recursive: true }));

describe('buildHash', () => {
  it.each([
    ['apps/cms/src/index.ts'],
    ['apps/cms/src/new.ts'],
    ['packages/used/package.json', '{"name":"@meridian/used","version":"2.0.0","dependencies":{"@meridian/deep":"workspace:*"}}'],
    ['packages/deep/index.ts'],
    ['pnpm-lock.yaml'],
    ['.node-version'],
  ])('changes with %s', (path, text = 'changed') => {
    const before = buildHash(repo, '@meridian/cms');
    write(path, text);
    expect(buildHash(repo, '@meridian/cms')).not.toBe(before);
  });

  it.each([
    ['apps/cms/dist/index.js'],
    ['apps/cms/node_modules/x/index.js'],
    ['apps/cms/.strapi/client.ts'],
    ['apps/cms/src/index.test.ts'],
    ['apps/web/app.vue'],
    ['packages/other/index.ts'],
    ['README.md'],
  ])('does not change with %s', (path) => {
    const before = buildHash(repo, '@meridian/cms');
    write(path, 'changed');
    expect(buildHash(repo, '@meridian/cms')).toBe(before);
  });

  it('changes when a file is renamed or removed', () => {
    const before = buildHash(repo, '@meridian/cms');
    rmSync(join(repo, 'apps/cms/src/index.ts'));
    const without = buildHash(repo, '@meridian/cms');
    write('apps/cms/src/other.ts', '1');
    expect(new Set([before, without, buildHash(repo, '@meridian/cms')]).size).toBe(3);
  });
});

describe('ensureBuilt', () => {
  const built = () => buildables(repo).map((item) => isBuilt(repo, item));
  const run = (behaviour: string) => ensureBuilt(repo, fakePnpm(repo, behaviour), repo, silent());

  it('builds what is missing, and then nothing until a source changes', async () => {
    await run(
      'mkdir -p apps/cms/dist/build apps/web/.output/server; touch apps/cms/dist/build/index.html apps/web/.output/server/index.mjs',
    );
    expect(built()).toEqual([true, true]);
    await run('exit 1');
    write('apps/web/app.vue', 'changed');
    expect(built()).toEqual([true, false]);
  });

  it('keeps nothing of an earlier build', async () => {
    write('apps/cms/dist/src/components/removed.json', '{}');
    await run(
      'mkdir -p apps/cms/dist/build apps/web/.output/server; touch apps/cms/dist/build/index.html apps/web/.output/server/index.mjs',
    );
    expect(existsSync(join(repo, 'apps/cms/dist/src'))).toBe(false);
  });

  it('leaves no stamp after a failed build and prints the end of its log', async () => {
    const failure = run('echo the cause; exit 3');
    await expect(failure).rejects.toMatchObject({
      message: expect.stringMatching(/^Building the CMS failed \(exit code 3\)/),
      details: 'the cause',
    });
    expect(built()).toEqual([false, false]);
  });

  it('does not believe a build that made nothing', async () => {
    await expect(run('exit 0')).rejects.toThrow(/ended well but made no .*index\.html/);
  });
});
