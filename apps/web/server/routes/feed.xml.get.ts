import { DEFAULT_LOCALE } from '@meridian/content-model';
import { answerFeed } from '../utils/answer-feed';

/** What changed, in the default language. */
export default defineEventHandler((event) => answerFeed(event, DEFAULT_LOCALE, useRuntimeConfig(event).siteUrl));
