/** The one address of the page that is being rendered, as others should write it down. */
export function useCanonicalUrl(): URL {
  return new URL(useRoute().path, useRuntimeConfig().siteUrl);
}
