import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadAccounts, readablePassword } from './accounts.ts';

let dataDir: string;
beforeEach(() => void (dataDir = mkdtempSync(join(tmpdir(), 'accounts-'))));
afterEach(() => rmSync(dataDir, { recursive: true }));

describe('loadAccounts', () => {
  it('makes one account for each role of the demonstration, once, for the owner alone', () => {
    const first = loadAccounts(dataDir, true);
    expect(first).toMatchObject({ isNew: true, file: join(dataDir, 'demo-accounts.json') });
    expect(first.list.map(({ email }) => email)).toEqual([
      'owner@demo.example',
      'editor@demo.example',
      'author@demo.example',
      'reviewer@demo.example',
    ]);
    expect(JSON.parse(readFileSync(first.file, 'utf8'))).toEqual(first.list);
    expect(statSync(first.file).mode & 0o777).toBe(0o600);
    expect(loadAccounts(dataDir, true)).toEqual({ ...first, isNew: false });
  });

  it('makes the owner alone for an empty clinic', () => {
    expect(loadAccounts(dataDir, false).list).toMatchObject([{ role: 'owner', email: 'owner@clinic.example' }]);
  });

  it.each([
    ['truncated', '[{"role":'],
    ['no list', '{}'],
    ['an empty list', '[]'],
    ['without a password', '[{"role":"owner","email":"a@b.example"}]'],
  ])('refuses a file that is %s', (_, text) => {
    writeFileSync(join(dataDir, 'demo-accounts.json'), text);
    expect(() => loadAccounts(dataDir, true)).toThrow(/demo-accounts\.json is .*put it back from a backup/);
  });
});

it('makes passwords that satisfy the admin and do not repeat', () => {
  const passwords = Array.from({ length: 200 }, readablePassword);
  for (const password of passwords) expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)[\w-]{12,}$/);
  expect(new Set(passwords).size).toBe(200);
});
