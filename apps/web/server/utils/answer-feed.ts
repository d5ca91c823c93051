import type { LocaleCode } from '@meridian/content-model';
import { createError, setResponseHeader, type H3Event } from 'h3';
import { isCmsError } from '#shared/cms-error';
import { readFeed } from './feed';
import { renderFeed } from './render-feed';

/**
 * The feed of a language. Like a page it is stored, and made anew when something that it names changes.
 * @throws 502 or 503 when the CMS does not give what is in it
 */
export async function answerFeed(event: H3Event, language: LocaleCode, siteUrl: string): Promise<string> {
  try {
    const xml = renderFeed(await readFeed(event.context.cms, language), siteUrl);
    setResponseHeader(event, 'content-type', 'application/atom+xml; charset=utf-8');
    return xml;
  } catch (error) {
    if (!isCmsError(error)) throw error;
    throw createError({ statusCode: error.statusCode, cause: error });
  }
}
