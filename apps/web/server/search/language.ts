import { listTag, toCmsLocale, type LocaleCode } from '@meridian/content-model';
import type { SearchableSign } from '../../app/components/red-flag/red-flag-search';
import { LocaleIndex } from './locale-index';
import { isReadName, READ_NAMES, type Entry, type ReadName } from './readers';

/** One document in one language: `condition:abc`. */
export type Key = `${ReadName}:${string}`;

export function toKey(name: ReadName, documentId: string): Key {
  return `${name}:${documentId}`;
}

export function partsOf(key: Key): { name: ReadName; documentId: string } {
  const colon = key.indexOf(':');
  return { name: key.slice(0, colon) as ReadName, documentId: key.slice(colon + 1) };
}

/** All that search knows in one language, and what of it may be out of date. */
export class Language {
  readonly code: LocaleCode;
  readonly index: LocaleIndex;
  readonly signs = new Map<string, SearchableSign>();
  readonly entries = new Map<Key, Entry>();
  /** To be read again, until that has been done. */
  readonly dirty = new Set<Key>();
  /** What changed while something is being read: that answer may be the older one. */
  readonly changedMeanwhile = new Set<Key>();
  /** Whether everything has been read once. */
  isReady = false;
  /** Whether it has to be found out what there is. */
  mustList = true;
  isListing = false;
  readonly #keysByTag = new Map<string, Set<Key>>();
  readonly #suffix: string;

  constructor(code: LocaleCode) {
    this.code = code;
    this.index = new LocaleIndex(code);
    this.#suffix = `@${toCmsLocale(code)}`;
  }

  get isSettled(): boolean {
    return this.isReady && !this.mustList && !this.isListing && this.dirty.size === 0;
  }

  put(name: ReadName, entry: Entry): void {
    const { documentId, item, tags } = entry;
    const key = toKey(name, documentId);
    this.remove(key);
    this.entries.set(key, entry);
    for (const tag of tags) this.#keysByTag.set(tag, (this.#keysByTag.get(tag) ?? new Set()).add(key));
    if (!item) return;
    if ('document' in item) this.index.put(item.document);
    else this.signs.set(documentId, item.sign);
  }

  remove(key: Key): void {
    const entry = this.entries.get(key);
    if (!entry) return;
    this.entries.delete(key);
    for (const tag of entry.tags) this.#keysByTag.get(tag)?.delete(key);
    const { name, documentId } = partsOf(key);
    if (name === 'red-flag') this.signs.delete(documentId);
    else this.index.remove(name, documentId);
  }

  /** Takes out what must not be shown any more. */
  withdraw(tags: readonly string[]): void {
    for (const tag of tags) {
      const key = this.#ownKey(tag);
      if (key) this.remove(key);
    }
  }

  /** Notes what has to be read again: the documents themselves, and whatever shows something of them. */
  touch(tags: readonly string[]): void {
    for (const tag of tags) {
      const key = this.#ownKey(tag);
      if (key) this.#mark(key);
      for (const dependent of this.#keysByTag.get(tag) ?? []) this.#mark(dependent);
    }
  }

  #mark(key: Key): void {
    this.dirty.add(key);
    this.changedMeanwhile.add(key);
  }

  /** The document that a tag names, if search reads such documents in this language. Lists have a star in the place of the id. */
  #ownKey(tag: string): Key | undefined {
    if (!tag.endsWith(this.#suffix)) return undefined;
    const own = tag.slice(0, -this.#suffix.length);
    const colon = own.indexOf(':');
    const [name, documentId] = [own.slice(0, colon), own.slice(colon + 1)];
    return isReadName(name) && documentId !== '*' ? toKey(name, documentId) : undefined;
  }

  /** Tags of everything that may be shown here: for a page that shows some of it. */
  get listTags(): string[] {
    return READ_NAMES.map((name) => listTag(name, toCmsLocale(this.code)));
  }
}
