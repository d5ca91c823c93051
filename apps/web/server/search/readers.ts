import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { toCmsLocale, type LocaleCode, type ROUTABLE_TYPES } from '@meridian/content-model';
import {
  ConditionSearchDocument,
  FaqSearchDocument,
  GlossaryTermSearchDocument,
  GuideSearchDocument,
  LocationSearchDocument,
  PractitionerSearchDocument,
  RedFlagSearchDocument,
  TreatmentComparisonSearchDocument,
  TreatmentSearchDocument,
  type SearchIdsQuery,
} from '@meridian/content-schema';
import type { SearchDocument } from '#shared/search';
import { toConditionSearch } from '../../app/components/condition/condition-search';
import { toFaqSearch } from '../../app/components/faq/faq-search';
import { toGlossaryTermSearch } from '../../app/components/glossary-term/glossary-term-search';
import { toGuideSearch } from '../../app/components/guide/guide-search';
import { toLocationSearch } from '../../app/components/location/location-search';
import { toPractitionerSearch } from '../../app/components/practitioner/practitioner-search';
import { toRedFlagSearch, type SearchableSign } from '../../app/components/red-flag/red-flag-search';
import { toTreatmentComparisonSearch } from '../../app/components/treatment-comparison/treatment-comparison-search';
import { toTreatmentSearch } from '../../app/components/treatment/treatment-search';
import type { CmsClient } from '../utils/cms-client';
import { documentTagsIn } from '../utils/dependencies';

/** What search remembers of one document: a page to find, or a sign to warn of. */
export type Item = { readonly document: SearchDocument } | { readonly sign: SearchableSign };

/** One document, with all that it depends on. */
export interface Entry {
  readonly documentId: string;
  readonly item: Item | undefined;
  readonly tags: readonly string[];
}

export interface Reader {
  /** Under which name the list of ids has the type. */
  readonly field: Exclude<keyof SearchIdsQuery, '__typename'>;
  /** Reads some documents. Those that are not published in the language are missing. @throws {CmsError} */
  read(cms: CmsClient, ids: string[], locale: LocaleCode): Promise<Entry[]>;
}

/** As many documents as one question asks for; each document's query has the same limit. */
export const READ_AT_ONCE = 50;

type SearchableName = Extract<(typeof ROUTABLE_TYPES)[number], { isInSearch: true }>['name'];
/** Content types that search reads. */
export type ReadName = SearchableName | 'red-flag';

interface Variables {
  ids: string[];
  locale: string;
}

const document = (found: SearchDocument): Item => ({ document: found });
const sign = (found: SearchableSign): Item => ({ sign: found });

function reader<Result extends object, Found>(
  field: Reader['field'] & keyof Result,
  query: TypedDocumentNode<Result, Variables>,
  toFound: (row: never, locale: LocaleCode) => Found[],
  toItem: (found: Found) => Item,
): Reader {
  return {
    field,
    async read(cms, ids, locale) {
      const cmsLocale = toCmsLocale(locale);
      const rows = (await cms.query(query, { ids, locale: cmsLocale }))[field] as ({ documentId: string } | null)[];
      return rows.flatMap((row) => {
        if (!row) return [];
        const [found] = toFound(row as never, locale);
        return [{ documentId: row.documentId, item: found && toItem(found), tags: documentTagsIn(row, cmsLocale) }];
      });
    },
  };
}

/** Total by type: one that is to be found must be read. */
export const READERS = {
  condition: reader('conditions', ConditionSearchDocument, toConditionSearch, document),
  treatment: reader('treatments', TreatmentSearchDocument, toTreatmentSearch, document),
  'treatment-comparison': reader('treatmentComparisons', TreatmentComparisonSearchDocument, toTreatmentComparisonSearch, document),
  practitioner: reader('practitioners', PractitionerSearchDocument, toPractitionerSearch, document),
  faq: reader('faqs', FaqSearchDocument, toFaqSearch, document),
  guide: reader('guides', GuideSearchDocument, toGuideSearch, document),
  location: reader('locations', LocationSearchDocument, toLocationSearch, document),
  'glossary-term': reader('glossaryTerms', GlossaryTermSearchDocument, toGlossaryTermSearch, document),
  'red-flag': reader('redFlags', RedFlagSearchDocument, toRedFlagSearch, sign),
} as const satisfies Record<ReadName, Reader>;

export const READ_NAMES = Object.keys(READERS) as ReadName[];

export function isReadName(name: string): name is ReadName {
  return Object.hasOwn(READERS, name);
}
