import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reachableHost, readSettings } from './settings.ts';

let repo: string;
beforeEach(() => void (repo = mkdtempSync(join(tmpdir(), 'settings-'))));
afterEach(() => rmSync(repo, { recursive: true }));

describe('readSettings', () => {
  it('has a default for everything', () => {
    const settings = readSettings({}, repo);
    expect(settings).toMatchObject({ host: '127.0.0.1', sitePort: 3000, cmsPort: 1337, siteUrl: 'http://localhost:3000', demo: undefined });
    expect(settings.dataDir).toBe(join(repo, '.data'));
  });

  it('resolves DATA_DIR against the repository and derives the address from the port', () => {
    const settings = readSettings({ DATA_DIR: '../other', SITE_PORT: '4000' }, repo);
    expect(settings.dataDir).toBe(join(repo, '..', 'other'));
    expect(settings.siteUrl).toBe('http://localhost:4000');
  });

  it.each([['https://clinic.example'], ['https://clinic.example/'], ['http://localhost:8080']])('accepts the origin %s', (text) => {
    expect(readSettings({ SITE_URL: text }, repo).siteUrl).toBe(text.replace(/\/$/, ''));
  });

  it.each([
    [{ SITE_PORT: 'http' }, /^SITE_PORT is "http", which is not a port: .*such as 3000\.$/],
    [{ CMS_PORT: '70000' }, /^CMS_PORT is "70000"/],
    [{ SITE_PORT: '0' }, /^SITE_PORT is "0"/],
    [{ SITE_PORT: '1337' }, /both 1337: give each its own port/],
    [{ SITE_URL: 'clinic.example' }, /^SITE_URL is "clinic.example"/],
    [{ SITE_URL: 'https://clinic.example/path' }, /not a web origin/],
    [{ SITE_URL: 'ftp://clinic.example' }, /not a web origin/],
    [{ HOST: 'x86_64-linux' }, /^HOST is "x86_64-linux"/],
    [{ DEMO: 'maybe' }, /^DEMO is "maybe"/],
  ])('refuses %o in one sentence', (environment, sentence) => {
    expect(() => readSettings(environment, repo)).toThrow(sentence);
  });

  it.each([
    ['0', false],
    ['false', false],
    ['1', true],
    ['', undefined],
  ])('reads DEMO=%s as %s', (text, expected) => {
    expect(readSettings({ DEMO: text }, repo).demo).toBe(expected);
  });

  it('reads .env, and the environment wins over it', () => {
    writeFileSync(join(repo, '.env'), '# ports\nSITE_PORT=3001 # the site\nexport CMS_PORT="1338"\nSITE_URL=\'https://a.example\'\n');
    expect(readSettings({ CMS_PORT: '1400' }, repo)).toMatchObject({ sitePort: 3001, cmsPort: 1400, siteUrl: 'https://a.example' });
  });

  it.each([
    ['SITE_PORT=1\n\nnot a setting\n', /^Line 3 of .*\.env is not of the form KEY=value: correct or remove that line\.$/],
    ['JWT_SECRET="half', /^Line 1 of .*quotation of JWT_SECRET/],
  ])('names the broken line of .env without repeating a value', (text, sentence) => {
    writeFileSync(join(repo, '.env'), text);
    expect(() => readSettings({}, repo)).toThrow(sentence);
  });
});

it('reaches a server that listens everywhere over the loopback', () => {
  expect(['0.0.0.0', '::', '::1', '10.0.0.2'].map(reachableHost)).toEqual(['127.0.0.1', '[::1]', '[::1]', '10.0.0.2']);
});
