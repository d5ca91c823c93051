import { DEFAULT_LOCALE, LOCALES } from '@meridian/content-model';
import { cleanQuery } from '../../search/query';

/** Names of pages that begin as what is being typed, as JSON. Not kept, and asked of nobody else. */
export default defineEventHandler((event) => {
  const { q, lang } = getQuery(event);
  const locale = LOCALES.find(({ code }) => code === lang)?.code ?? DEFAULT_LOCALE;
  setResponseHeaders(event, { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  return event.context.search.suggest(cleanQuery(typeof q === 'string' ? q : ''), locale);
});
