import type { MaybeRefOrGetter } from 'vue';

interface PageHead {
  title: string;
  description?: string | undefined;
  /** While the content is a demonstration, search engines are told to stay away. */
  isDemonstration: boolean;
  clinicName?: string | null | undefined;
}

/** Title, description, canonical address and robots of a page. */
export function usePageHead(page: MaybeRefOrGetter<PageHead>): void {
  const { siteUrl } = useRuntimeConfig();
  const { path } = useRoute();
  const { title, description, isDemonstration, clinicName } = toValue(page);
  useHead({
    title: clinicName ? `${title} · ${clinicName}` : title,
    link: [{ rel: 'canonical', href: new URL(path, siteUrl).href }],
    meta: [
      ...(description ? [{ name: 'description', content: description }] : []),
      ...(isDemonstration ? [{ name: 'robots', content: 'noindex, nofollow' }] : []),
    ],
  });
}
