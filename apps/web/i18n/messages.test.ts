import { readdirSync, readFileSync } from 'node:fs';
import { DEFAULT_LOCALE, LOCALES } from '@meridian/content-model';
import { describe, expect, it } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url);
const areasOf = (code: string) => readdirSync(here(`locales/${code}/`)).toSorted();

/** `site.menu.condition` and its words, for every message of a language. */
function messagesOf(code: string): Map<string, string> {
  const flatten = (value: unknown, path: string): [string, string][] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flatten(inner, path ? `${path}.${key}` : key))
      : [[path, String(value)]];
  return new Map(areasOf(code).flatMap((file) => flatten(JSON.parse(readFileSync(here(`locales/${code}/${file}`), 'utf8')), '')));
}

const english = messagesOf(DEFAULT_LOCALE);
const translations = LOCALES.map(({ code }) => code).filter((code) => code !== DEFAULT_LOCALE);
const placeholdersOf = (message: string) => [...new Set([...message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].toSorted();

describe.each(translations)('the interface in %s', (code) => {
  const messages = messagesOf(code);

  it('has the messages that English has, in the same files', () => {
    expect(areasOf(code)).toEqual(areasOf(DEFAULT_LOCALE));
    expect([...messages.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('fills in the same things', () => {
    for (const [key, message] of messages) expect([key, placeholdersOf(message)]).toEqual([key, placeholdersOf(english.get(key) ?? '')]);
  });

  it('is translated: no message is empty', () => {
    expect([...messages].filter(([, message]) => !message.trim()).map(([key]) => key)).toEqual([]);
  });
});

it('an area has its own name as its first key, so that files never overwrite each other', () => {
  for (const { code } of LOCALES)
    for (const file of areasOf(code))
      expect(Object.keys(JSON.parse(readFileSync(here(`locales/${code}/${file}`), 'utf8')) as object)).toEqual([file.replace('.json', '')]);
});

describe('the keys that components use', () => {
  const folders = ['../app/', '../server/', '../shared/'];
  const sources = folders.flatMap((folder) =>
    readdirSync(here(folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(vue|ts)$/.test(file) && !file.endsWith('.test.ts'))
      .map((file) => readFileSync(here(`${folder}${file}`), 'utf8')),
  );
  /** As patterns: what a template fills in may be any one part of a key. */
  const used = sources
    .flatMap((source) => [...source.matchAll(/(?:\bt\(|\bkeypath=)\s*(['"`])([\w-]+\.[^'"`]+)\1/g)].map(([, , key]) => key ?? ''))
    .map((key) => ({ key, pattern: new RegExp(`^${key.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[^.]+')}$`) }));

  it('are found', () => expect(used.length).toBeGreaterThan(10));

  it('are all defined', () => {
    const keys = [...english.keys()];
    expect(used.filter(({ pattern }) => !keys.some((key) => pattern.test(key))).map(({ key }) => key)).toEqual([]);
  });

  it('are all that there are: nothing is translated that nobody reads', () => {
    expect([...english.keys()].filter((key) => !used.some(({ pattern }) => pattern.test(key)))).toEqual([]);
  });
});
