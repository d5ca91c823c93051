import { DEFAULT_LOCALE, toCmsLocale } from '@meridian/content-model';
import {
  ConditionIndexPageDocument,
  ConditionLetterPageDocument,
  ConditionLettersDocument,
  ConditionRegionPageDocument,
  type ConditionIndexPageQuery,
} from '@meridian/content-schema';
import { beginningsOf, LETTERS } from '~/components/condition/condition-letters';
import type { IndexChoice } from '~/components/condition/index-choice';
import { present } from '~/utils/present';
import { untranslated } from '~/utils/untranslated';
import { useContent } from './useContent';
import { useOriginalSite } from './useOriginalSite';
import { useSiteLocale } from './useSiteLocale';

/** Conditions on one page of the list; the next ones follow by a plain link. */
const PAGE_SIZE = 200;

export interface ConditionIndex {
  choice: IndexChoice;
  conditions: ConditionIndexPageQuery['conditions'];
  /** Letters with an entry, when the list is too long for one page; undefined when the page itself shows them all. */
  letters: readonly string[] | undefined;
  /** Name of the chosen region of the body. */
  region: string | undefined;
  hasMore: boolean;
  site: ConditionIndexPageQuery['site'];
  /** In other languages, what exists in the default language only, where all of it fits on the page. */
  originals: NonNullable<ConditionIndexPageQuery['conditions'][number]>[];
}

interface Part extends Pick<ConditionIndex, 'conditions' | 'region' | 'site'> {
  isFull: boolean;
}

/**
 * The conditions of one page of the A to Z. A few reads however many conditions there are.
 * @throws 404 for a page behind the last one, or a region that the clinic does not have.
 */
export async function useConditionIndex(choice: IndexChoice): Promise<ConditionIndex> {
  const nuxt = useNuxtApp();
  const { code, cmsCode: locale } = useSiteLocale();
  const span = { locale, start: (choice.page - 1) * PAGE_SIZE, limit: PAGE_SIZE + 1 };
  const { isFull, ...part } = await readPart(choice, span);
  if (choice.page > 1 && part.conditions.length === 0) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  const isOnePage = choice.page === 1 && !choice.letter && !isFull;
  const letters = isOnePage || choice.regionId ? undefined : await nuxt.runWithContext(() => readLetters(locale));
  const isTranslated = isOnePage && code !== DEFAULT_LOCALE;
  const originals = isTranslated
    ? await nuxt.runWithContext(() => readPart(choice, { ...span, locale: toCmsLocale(DEFAULT_LOCALE) }))
    : undefined;
  return {
    ...part,
    site: part.site ?? originals?.site ?? (await nuxt.runWithContext(useOriginalSite)),
    choice,
    letters,
    hasMore: isFull,
    originals: untranslated(part.conditions, originals?.conditions),
  };
}

type Span = { locale: string; start: number; limit: number };

async function readPart({ letter, regionId }: IndexChoice, span: Span): Promise<Part> {
  if (regionId) return readRegion(regionId, span);
  if (letter) {
    const { conditions, others, site } = await useContent(ConditionLetterPageDocument, { ...span, ...beginningsOf(letter) });
    const isFull = [conditions, others].some((list) => list.length > PAGE_SIZE);
    return { conditions: [conditions, others].flatMap((list) => list.slice(0, PAGE_SIZE)), region: undefined, site, isFull };
  }
  const { conditions, site } = await useContent(ConditionIndexPageDocument, span);
  return { conditions: conditions.slice(0, PAGE_SIZE), region: undefined, site, isFull: conditions.length > PAGE_SIZE };
}

async function readRegion(regionId: string, span: Span): Promise<Part> {
  const { conditions, bodyRegions, site } = await useContent(ConditionRegionPageDocument, { ...span, regionId });
  const [region] = present(bodyRegions);
  if (!region) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  return { conditions: conditions.slice(0, PAGE_SIZE), region: region.name ?? '', site, isFull: conditions.length > PAGE_SIZE };
}

async function readLetters(locale: string): Promise<string[]> {
  const found = await useContent(ConditionLettersDocument, { locale });
  const entries = new Map<string, unknown>(Object.entries(found));
  return LETTERS.filter((letter) => {
    const list = entries.get(letter === 'ñ' ? 'enye' : letter);
    return Array.isArray(list) && list.length > 0;
  });
}
