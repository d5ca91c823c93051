import type { MedicalClinicLeaf, SearchActionLeaf, WebSiteLeaf, WithActionConstraints } from 'schema-dts';
import { clinicReference } from './page-json-ld';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { known } from '~/utils/json-ld';

interface SiteWords {
  clinicName: string | null;
  description: string | null;
}

/** The site as a whole, and how to search it. */
export function toWebSiteJsonLd({ clinicName, description }: SiteWords, searchPath: string, at: JsonLdContext): WebSiteLeaf {
  const search: WithActionConstraints<SearchActionLeaf> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${at.toUrl(searchPath)}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return known<WebSiteLeaf>({
    '@type': 'WebSite',
    '@id': `${at.siteUrl}#website`,
    name: clinicName,
    url: at.siteUrl,
    description,
    inLanguage: at.language,
    potentialAction: search,
  });
}

/** The clinic whose site it is. Where patients are seen has nodes of its own. */
export function toClinicJsonLd({ clinicName, description }: SiteWords, at: JsonLdContext): MedicalClinicLeaf {
  return known<MedicalClinicLeaf>({ ...clinicReference(clinicName, at), description });
}
