import type { Breadcrumb } from '@meridian/content-model';
import type { BreadcrumbListLeaf, ItemListLeaf, MedicalClinicLeaf, Thing, WebPageLeaf } from 'schema-dts';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { known } from '~/utils/json-ld';

/** The kinds of page that the site has. FAQPage only where the whole page is questions and answers. */
type PageType = 'WebPage' | 'AboutPage' | 'CollectionPage' | 'FAQPage' | 'MedicalWebPage' | 'ProfilePage';

/** What a page says of itself beyond its title and address. */
export interface PageJsonLd {
  type?: PageType;
  /** The way to the page, without the page itself. */
  breadcrumbs?: readonly Breadcrumb[] | undefined;
  /** What the page is called at the end of that way, as the page itself shows it; its title if that is not said. */
  crumb?: string | null | undefined;
  properties?: Partial<Omit<WebPageLeaf, '@type' | '@id'>>;
  /** Further nodes of the graph, which `properties` may name by `@id`. */
  things?: readonly Thing[];
}

interface PageWords {
  title: string;
  description?: string | undefined;
  clinicName?: string | null | undefined;
}

/** The page, the site it is part of, and what it is about. */
export function toPageJsonLd(page: PageJsonLd, { title, description, clinicName }: PageWords, at: JsonLdContext): Thing[] {
  const { type = 'WebPage', breadcrumbs = [], crumb, properties = {}, things = [] } = page;
  const node = {
    ...known<WebPageLeaf>({
      '@type': 'WebPage',
      '@id': at.pageUrl,
      url: at.pageUrl,
      name: title,
      description,
      inLanguage: at.language,
      isPartOf: clinicName ? { '@type': 'WebSite', '@id': `${at.siteUrl}#website`, name: clinicName, url: at.siteUrl } : undefined,
      publisher: clinicName ? clinicReference(clinicName, at) : undefined,
      breadcrumb: breadcrumbs.length ? toBreadcrumbList(breadcrumbs, crumb ?? title, at) : undefined,
    }),
    ...properties,
    '@type': type,
  };
  return [node, ...things];
}

/** The clinic, as other nodes refer to it. */
export function clinicReference(name: string | null | undefined, at: JsonLdContext): MedicalClinicLeaf {
  return known<MedicalClinicLeaf>({ '@type': 'MedicalClinic', '@id': `${at.siteUrl}#clinic`, name, url: at.siteUrl });
}

function toBreadcrumbList(steps: readonly Breadcrumb[], crumb: string, at: JsonLdContext): BreadcrumbListLeaf {
  const items = [
    ...steps.map(({ label, href }) => ({ name: label, item: { '@id': at.toUrl(href) } })),
    { name: crumb, item: { '@id': at.pageUrl } },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem' as const, position: index + 1, ...item })),
  };
}

/** The entries of a list page, in its order. */
export function toItemList(cards: readonly { path: string; title: string }[], at: JsonLdContext): ItemListLeaf {
  return known<ItemListLeaf>({
    '@type': 'ItemList',
    numberOfItems: cards.length,
    itemListElement: cards.map(({ path, title }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name: title,
      url: at.toUrl(path),
    })),
  });
}
