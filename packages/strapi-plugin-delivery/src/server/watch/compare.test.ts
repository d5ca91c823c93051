import { expect, it } from 'vitest';
import { compareSnapshots } from './compare.ts';
import type { PublishedVersion, Relative, Snapshot } from './snapshot.ts';

const relative = (documentId: string): Relative => ({ uid: 'api::b.b', documentId, locale: 'en' });
const version = (rowId: number, relatives: Record<string, string> = {}, updatedAt = 0): PublishedVersion => ({
  rowId,
  locale: 'en',
  updatedAt,
  relatives: new Map(Object.entries(relatives).map(([name, id]) => [name, relative(id)])),
});
const snapshot = (versions: Record<string, PublishedVersion>): Snapshot => new Map(Object.entries(versions));

it('nothing is different where nothing was written', () => {
  const same = () => snapshot({ en: version(1, { link: 'x' }) });
  expect(compareSnapshots(same(), same())).toEqual({ keys: [], appeared: [], disappeared: [], relatives: [] });
});

it('names the languages that came, changed and went', () => {
  const before = snapshot({ en: version(1), es: version(2), fr: version(3), de: version(4) });
  const after = snapshot({ en: version(5), es: version(2, {}, 1), de: version(4), it: version(6) });
  expect(compareSnapshots(before, after)).toMatchObject({ keys: ['en', 'es', 'fr', 'it'], appeared: ['it'], disappeared: ['fr'] });
});

it('names whose links came or went: all of them when a version does', () => {
  const linked = snapshot({ en: version(1, { a: 'kept', b: 'gone' }) });
  const again = snapshot({ en: version(2, { a: 'kept', c: 'come' }) });
  const names = (before: Snapshot, after: Snapshot) => compareSnapshots(before, after).relatives.map(({ documentId }) => documentId);
  expect(names(linked, again)).toEqual(['gone', 'come']);
  expect(names(snapshot({}), linked)).toEqual(['kept', 'gone']);
  expect(names(linked, snapshot({}))).toEqual(['kept', 'gone']);
  // From one field to another is a change of both.
  expect(names(snapshot({ en: version(1, { a: 'x' }) }), snapshot({ en: version(2, { b: 'x' }) }))).toEqual(['x', 'x']);
});

it('takes the caller’s word for a row that stayed in its place', () => {
  const same = () => snapshot({ '': version(1) });
  expect(compareSnapshots(same(), same(), '').keys).toEqual(['']);
  expect(compareSnapshots(snapshot({}), snapshot({}), '').keys).toEqual([]);
});
