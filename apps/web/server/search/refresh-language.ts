import { toCmsLocale } from '@meridian/content-model';
import { SearchIdsDocument } from '@meridian/content-schema';
import type { CmsClient } from '../utils/cms-client';
import { partsOf, toKey, type Key, type Language } from './language';
import { READ_AT_ONCE, READ_NAMES, READERS, type ReadName } from './readers';
import type { Slices } from './slices';

/** As many ids of each type as the CMS gives at once. */
const LIST_SIZE = 500;

export interface Refreshed {
  readonly changed: readonly Key[];
  /** Everything was read again. */
  readonly isAnew: boolean;
}

/**
 * Reads again what may be out of date in a language, signs of danger first.
 * @throws {CmsError} when the CMS does not answer; what was not read stays marked
 */
export async function refreshLanguage(language: Language, cms: CmsClient, slices: Slices): Promise<Refreshed> {
  const isAnew = language.mustList;
  if (isAnew) await listAnew(language, cms);
  const changed: Key[] = [];
  for (const name of ['red-flag' as const, ...READ_NAMES]) {
    for (let keys = someDirty(language, name); keys.length > 0; keys = someDirty(language, name)) {
      await readSome(language, name, keys, cms, slices);
      changed.push(...keys);
    }
  }
  if (language.dirty.size === 0 && !language.mustList) language.isReady = true;
  return { changed, isAnew };
}

function someDirty(language: Language, name: ReadName): Key[] {
  return [...language.dirty].filter((key) => key.startsWith(`${name}:`)).slice(0, READ_AT_ONCE);
}

/** Finds out what there is: marks it all, and takes out what is not there any more. */
async function listAnew(language: Language, cms: CmsClient): Promise<void> {
  language.mustList = false;
  language.isListing = true;
  try {
    const listed = new Set<Key>();
    for (let start = 0, isMore = true; isMore; start += LIST_SIZE) {
      const lists = await cms.query(SearchIdsDocument, { locale: toCmsLocale(language.code), start });
      for (const name of READ_NAMES) for (const row of lists[READERS[name].field]) if (row) listed.add(toKey(name, row.documentId));
      isMore = READ_NAMES.some((name) => lists[READERS[name].field].length === LIST_SIZE);
    }
    for (const key of [...language.entries.keys()]) if (!listed.has(key)) language.remove(key);
    for (const key of listed) language.dirty.add(key);
  } catch (error) {
    language.mustList = true;
    throw error;
  } finally {
    language.isListing = false;
  }
}

async function readSome(language: Language, name: ReadName, keys: Key[], cms: CmsClient, slices: Slices): Promise<void> {
  language.changedMeanwhile.clear();
  const ids = keys.map((key) => partsOf(key).documentId);
  const entries = new Map((await READERS[name].read(cms, ids, language.code)).map((entry) => [entry.documentId, entry]));
  for (const key of keys) {
    await slices.pause();
    // It changed once more while it was read: it stays marked, and is read again.
    if (language.changedMeanwhile.has(key)) continue;
    const entry = entries.get(partsOf(key).documentId);
    if (entry) language.put(name, entry);
    else language.remove(key);
    language.dirty.delete(key);
  }
}
