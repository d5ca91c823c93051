import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { demoEntries } from '@meridian/demo-content';
import { clearContent, countLoaded } from '@meridian/demo-content/clear';
import { loadContent } from '@meridian/demo-content/load';
import { REPO_ROOT } from '@meridian/launcher';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { tryLock } from '../../packages/launcher/src/lock.ts';
import { startContractCms, type ContractCms } from '../harness/contract-cms.ts';

let cms: ContractCms;
let dataDir: string;
beforeAll(async () => {
  cms = await startContractCms({}, 'demo');
  dataDir = path.dirname(String(cms.strapi.config.get('database.connection.connection.filename')));
});
afterAll(() => cms.stop());

const types = [...new Set(demoEntries.map(({ ref }) => ref.slice(0, ref.indexOf(':'))))];
const rows = async () => {
  const counts = await Promise.all(types.map((type) => cms.strapi.db.query(`api::${type}.${type}`).count()));
  return counts.reduce((sum, count) => sum + count, 0);
};
const total = async () => (await countLoaded(cms.strapi)).reduce((sum, { count }) => sum + count, 0);
const faqs = () => cms.documents('faq');

/** Runs a script of this repository to its end, as the launcher and pnpm do. */
async function run(script: string, args: string[], environment: Record<string, string>) {
  const env = { ...process.env, NODE_ENV: 'production', EDITORIAL_GATE: 'on', ...environment };
  const child = spawn(process.execPath, [path.join(REPO_ROOT, 'scripts', script), ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, output };
}

describe('the demonstration', () => {
  it('counts by type what a removal takes, and nothing as changed that nobody changed', async () => {
    expect(await total()).toBe(demoEntries.length);
    expect((await countLoaded(cms.strapi)).filter(({ changed }) => changed > 0)).toEqual([]);
    expect(await countLoaded(cms.strapi)).toContainEqual({ name: 'Site', count: 1, changed: 0 });
  });

  it('keeps an editor’s change through the next start, and tells of it before a removal', async () => {
    const first = await faqs().findFirst({ locale: 'en' });
    const target = { documentId: first?.documentId ?? '', locale: 'en' };
    await faqs().update({ ...target, data: { question: 'Changed by an editor?' } });
    await faqs().publish(target);
    const { code, output } = await run('load-demo.ts', [], { DATA_DIR: dataDir });
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('nothing to do') });
    expect(await faqs().findOne(target)).toMatchObject({ question: 'Changed by an editor?' });
    expect((await countLoaded(cms.strapi)).filter(({ changed }) => changed > 0)).toMatchObject([{ changed: 1 }]);
  });

  it('goes without a trace, and leaves what editors made, published or not', async () => {
    const own = await faqs().create({ locale: 'en', data: { question: 'Do you have parking?', answer: [] } });
    const draft = await cms.documents('condition').create({ locale: 'en', data: { name: 'Our own', slug: 'our-own' } });
    expect(await clearContent(cms.strapi)).toBe(demoEntries.length);
    expect(await rows()).toBe(2);
    expect(await faqs().findOne({ ...own, locale: 'en' })).toMatchObject({ question: 'Do you have parking?' });
    expect(await cms.documents('condition').findOne({ ...draft, locale: 'en' })).not.toBeNull();
  });

  it('is not there to be removed twice, and no start brings it back', async () => {
    expect(await countLoaded(cms.strapi)).toEqual([]);
    expect(await clearContent(cms.strapi)).toBe(0);
    expect(await run('load-demo.ts', [], { DATA_DIR: dataDir })).toMatchObject({ output: expect.stringContaining('nothing to do') });
  });

  it('does not replace the clinic’s own site entry', async () => {
    const site = await cms.documents('site').create({ locale: 'en', data: { clinicName: 'Our clinic' } });
    await expect(loadContent(cms.strapi, demoEntries)).rejects.toThrow(/would replace "Site", which editors made: remove it/);
    await cms.strapi.documents('api::site.site' as Parameters<typeof cms.strapi.documents>[0]).delete({ ...site, locale: '*' });
  });

  it('can be loaded again', { timeout: 240_000 }, async () => {
    const { created } = await loadContent(cms.strapi, demoEntries);
    expect(created).toBe(demoEntries.length);
    expect(await total()).toBe(demoEntries.length);
  });

  it('goes on with a removal that was cut short', async () => {
    let left = 5;
    cms.strapi.documents.use(async (context, next) => {
      if (context.action === 'delete' && left-- === 0) throw new Error('killed');
      return next();
    });
    await expect(clearContent(cms.strapi)).rejects.toThrow('killed');
    const rest = await total();
    expect(rest).toBe(demoEntries.length - 5);
    expect(await clearContent(cms.strapi)).toBe(rest);
    expect(await rows()).toBe(2);
  });
});

describe('the command', () => {
  let folder: string;
  beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'meridian-demo-'))));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('is refused while Meridian runs on the folder', async () => {
    mkdirSync(path.join(folder, 'run'), { recursive: true });
    const lock = tryLock(path.join(folder, 'run', 'launcher.lock'));
    const { code, output } = await run('demo.ts', ['clear', '--yes'], { DATA_DIR: folder });
    lock?.release();
    expect({ code, output }).toEqual({ code: 1, output: expect.stringMatching(/^Meridian is already running with .*stop it first/) });
  });

  it('is refused for a clinic that was set up without the demonstration', async () => {
    writeFileSync(path.join(folder, 'clinic.json'), '{"demo": false}');
    const { code, output } = await run('demo.ts', ['load'], { DATA_DIR: folder });
    rmSync(path.join(folder, 'clinic.json'));
    expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('holds a real clinic: set DATA_DIR') });
  });

  // Three commands, each of which boots the CMS.
  it('removes nothing without being sure, then everything, and loads it again', { timeout: 240_000 }, async () => {
    cpSync(inject('preparedData').demo, folder, { recursive: true });
    const environment = { DATA_DIR: folder, DEMO: '1' };
    const asked = await run('demo.ts', ['clear'], environment);
    expect(asked).toMatchObject({ code: 1, output: expect.stringMatching(/This removes \d+ documents[\s\S]*1 {2}Site\n[\s\S]*add --yes/) });
    expect(await run('demo.ts', ['clear', '--yes'], environment)).toMatchObject({
      code: 0,
      output: expect.stringMatching(/Removed \d+ doc/),
    });
    expect(await run('demo.ts', ['load'], environment)).toMatchObject({ code: 0, output: expect.stringMatching(/\d+ documents created/) });
  });

  it.each([
    [[], 'Say what to do'],
    [['clear', '--force'], '--force is not an option'],
  ])('explains itself after %j', async (args, text) => {
    expect(await run('demo.ts', args, { DATA_DIR: folder })).toMatchObject({ code: 2, output: expect.stringContaining(text) });
  });
});
