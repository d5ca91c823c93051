import type { LocaleCode } from './locales.ts';

/** schema.org types a page can be about. @see https://schema.org/docs/meddocs.html */
export type SchemaOrgType =
  'MedicalCondition' | 'MedicalTherapy' | 'MedicalWebPage' | 'Person' | 'MedicalClinic' | 'FAQPage' | 'DefinedTermSet';

/** What everything else needs to know of a content type that has pages. */
export interface RoutableType {
  /** Singular name, as in `api::condition.condition`. */
  name: string;
  /** Name of the GraphQL type. */
  graphqlType: string;
  /**
   * Address of one entry, with `:slug` where its slug goes. Segments are the same in every language.
   * An entry without a page of its own is a place on its list: `/glossary#:slug`.
   */
  path: string;
  /** Address of the list of all entries, and the words for it in breadcrumbs and menus. */
  index: { path: string; label: Readonly<Record<LocaleCode, string>> };
  /** What a page is about, for structured data. */
  schemaOrgType: SchemaOrgType;
  /** Whether each entry has its own line in the sitemap; entries that are places on a list have none. */
  isInSitemap: boolean;
  /** Whether search finds its entries. */
  isInSearch: boolean;
}
