import { setResponseHeaders, setResponseStatus } from 'h3';
import type { SearchAnswer, SearchWish } from '#shared/search';
import { useSiteLocale } from './useSiteLocale';

interface Searched {
  /** Somebody may be about to come to harm: known at once, whatever is not ready. */
  isCrisis: boolean;
  /** Undefined while search does not know the pages yet; the page is then answered with 503. */
  answer: SearchAnswer | undefined;
}

/** What search finds, in the language of the page. The page is for this visitor alone: it is not kept, here or in the browser. */
export async function useSearchAnswer(query: string, wish: SearchWish): Promise<Searched> {
  const event = useRequestEvent();
  if (!event) throw new Error('Search can only be asked while the server renders.');
  setResponseHeaders(event, { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
  const { search } = event.context;
  const isCrisis = search.isCrisis(query);
  try {
    return { isCrisis, answer: await search.answer(query, useSiteLocale().code, wish) };
  } catch (error) {
    // What was searched for is never written down; an error of ours does not hold it.
    console.error('A search could not be answered:', error instanceof Error ? (error.stack ?? error.message) : typeof error);
    setResponseStatus(event, 503, 'Service Unavailable');
    setResponseHeaders(event, { 'retry-after': 30 });
    return { isCrisis, answer: undefined };
  }
}
