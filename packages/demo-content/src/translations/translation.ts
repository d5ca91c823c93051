import type { DemoEntry } from '../entry.ts';

/** The languages beside English, as the CMS has them. */
export const TRANSLATED_LOCALES = ['es', 'zh-Hans'] as const;
export type TranslatedLocale = (typeof TRANSLATED_LOCALES)[number];

/** Prose is JSON to the CMS. A translation gives one text for each paragraph and list item; the blocks themselves are those of the source. */
type TextsOfBlocks = string[];

type TextOfValue<Value> = unknown extends Value
  ? TextsOfBlocks
  : Value extends (infer Item)[]
    ? TextOfValue<Item>[]
    : string extends Value
      ? string
      : Value extends object
        ? TextOf<Value>
        : never;

/**
 * What a translation writes of a document: its text, in the shape of the source. Numbers, choices and relations cannot be written, so
 * they cannot differ between languages.
 */
export type TextOf<Fields> = { [Name in keyof Fields]?: TextOfValue<Exclude<Fields[Name], null | undefined>> };

/** Translations of documents of one content type, by the name of the document. */
export type Texts<Fields> = Record<DemoEntry<Fields>['ref'], TextOf<Fields>>;
