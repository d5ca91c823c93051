import { SHARE_SIZE, shareImagePath } from '#shared/share-image';
import { toPageJsonLd, type PageJsonLd } from '~/components/site/page-json-ld';
import { serializeJsonLd } from '~/utils/json-ld';
import { toDescription, toTitle } from '~/utils/page-words';
import { useJsonLd, type JsonLdContext } from './useJsonLd';
import { useSiteLocale } from './useSiteLocale';

interface PageHead {
  title: string;
  /** The first one that says something is used. */
  descriptions?: readonly (string | null | undefined)[];
  /** While the content is a demonstration, search engines are told to stay away. */
  isDemonstration: boolean;
  clinicName?: string | null | undefined;
  /** What search engines should call this page, where that is not simply its path: a further page of a list. */
  canonicalPath?: string | undefined;
  jsonLd?: PageJsonLd;
  /** The page's answer in a few words, for the picture of shared links. */
  verdict?: string | undefined;
  /** What stands above every page, such as that it is a demonstration; shared links say it too. */
  notice?: string | undefined;
}

/** Title, description, canonical address, robots, what shared links show, and structured data of a page. */
export function usePageHead(page: PageHead): void {
  const at = useJsonLd(page.canonicalPath);
  const { title, isDemonstration, clinicName, jsonLd = {} } = page;
  const description = toDescription(...(page.descriptions ?? []));
  useHead({
    title: toTitle(title, clinicName === title ? undefined : clinicName),
    link: [
      { rel: 'canonical', href: at.pageUrl },
      { rel: 'alternate', type: 'application/atom+xml', href: useSiteLocale().localize('/feed.xml') },
    ],
    meta: [
      ...(description ? [{ name: 'description', content: description }] : []),
      ...(isDemonstration ? [{ name: 'robots', content: 'noindex, nofollow' }] : []),
      ...useSharedMeta(page, { description, at }),
    ],
    script: [
      {
        type: 'application/ld+json',
        innerHTML: serializeJsonLd(toPageJsonLd(jsonLd, { title, description, clinicName }, at)),
        // Behind the words: the first bytes are for readers.
        tagPosition: 'bodyClose',
      },
    ],
  });
}

/** What a link to the page looks like where people share it. @see https://ogp.me */
function useSharedMeta(page: PageHead, { description, at }: { description: string | undefined; at: JsonLdContext }) {
  const { t } = useI18n();
  const title = toTitle(page.title);
  const { verdict, notice } = page;
  const { path, query } = useRoute();
  // A picture belongs to an address without parameters; what somebody searched for must not be in its name.
  const hasPicture = Object.keys(query).length === 0;
  const clinicName = page.clinicName ?? undefined;
  const properties: Record<string, string | undefined> = {
    'og:type': 'website',
    'og:title': title,
    'og:description': description,
    'og:url': at.pageUrl,
    'og:site_name': clinicName,
    'og:locale': at.language.replace('-', '_'),
    ...(hasPicture
      ? {
          'og:image': at.toUrl(shareImagePath(path, { title, verdict, clinicName, notice })),
          'og:image:width': String(SHARE_SIZE.width),
          'og:image:height': String(SHARE_SIZE.height),
          'og:image:alt': [title, verdict].filter(Boolean).join(' '),
        }
      : {}),
  };
  const names: Record<string, string | undefined> = {
    'twitter:card': 'summary_large_image',
    ...(verdict ? { 'twitter:label1': t('share.answer'), 'twitter:data1': verdict } : {}),
    ...(notice ? { 'twitter:label2': t('share.notice'), 'twitter:data2': notice } : {}),
  };
  return [
    ...Object.entries(properties).flatMap(([property, content]) => (content ? [{ property, content }] : [])),
    ...Object.entries(names).flatMap(([name, content]) => (content ? [{ name, content }] : [])),
  ];
}
