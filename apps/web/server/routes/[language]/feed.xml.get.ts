import { DEFAULT_LOCALE, LOCALES } from '@meridian/content-model';
import { answerFeed } from '../../utils/answer-feed';

/** What changed, in another language: `/es/feed.xml`. */
export default defineEventHandler((event) => {
  const language = LOCALES.find(({ code }) => code === getRouterParam(event, 'language') && code !== DEFAULT_LOCALE);
  if (!language) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  return answerFeed(event, language.code, useRuntimeConfig(event).siteUrl);
});
