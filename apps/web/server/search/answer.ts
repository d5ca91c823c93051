import { DEFAULT_LOCALE, toCmsLocale, type LocaleCode } from '@meridian/content-model';
import {
  RESULTS_PAGE_SIZE,
  type SearchAnswer,
  type SearchGroup,
  type SearchHit,
  type SearchSign,
  type SearchType,
  type SearchWish,
} from '#shared/search';
import { toHit } from './excerpt';
import type { Language } from './language';
import type { Found } from './locale-index';
import { isLongEnough, parseQuery } from './query';
import { matchSigns } from './safety';

/** Results of one type that stand on the first page. */
const SHOWN = 4;
/** Results in the default language, beside those of another. */
const UNTRANSLATED = 5;

/**
 * What is shown for a search: signs of danger, then what was found.
 * @param query what `cleanQuery()` made
 * @param original the default language, when the page is in another
 */
export function answerSearch(query: string, wish: SearchWish, language: Language, original: Language | undefined): SearchAnswer {
  const { code } = language;
  const parsed = parseQuery(query, code);
  const signs = signsFor(query, language, original);
  if (!isLongEnough(parsed)) return { query, state: 'short', signs, groups: [], alsoSearched: [], untranslated: [], isLoose: false };
  const { found, alsoSearched, isLoose } = language.index.find(parsed);
  const groups = toGroups(found, wish, code);
  const untranslated = original && wish.page === 1 && !wish.type ? findUntranslated(query, language, original) : [];
  const state = groups.length > 0 || untranslated.length > 0 ? 'found' : 'none';
  return { query, state, signs, groups, alsoSearched, untranslated, isLoose };
}

function toGroups(found: readonly Found[], { type, page }: SearchWish, code: LocaleCode): SearchGroup[] {
  const byType = new Map<SearchType, Found[]>();
  for (const one of found) {
    const group = byType.get(one.document.type) ?? [];
    byType.set(one.document.type, group);
    group.push(one);
  }
  return [...byType]
    .filter(([name]) => !type || name === type)
    .map(([name, all]) => {
      const shown = type ? all.slice((page - 1) * RESULTS_PAGE_SIZE, page * RESULTS_PAGE_SIZE) : all.slice(0, SHOWN);
      return { type: name, total: all.length, hits: shown.map((one) => toHit(one, toCmsLocale(code))) };
    })
    .filter(({ hits }) => hits.length > 0);
}

function findUntranslated(query: string, language: Language, original: Language): SearchHit[] {
  const parsed = parseQuery(query, original.code);
  if (!isLongEnough(parsed)) return [];
  const { found, isLoose } = original.index.find(parsed, { isExact: true });
  if (isLoose) return [];
  const missing = found.filter(({ document: { type, documentId } }) => !language.index.has(type, documentId));
  return missing.slice(0, UNTRANSLATED).map((one) => toHit(one, toCmsLocale(original.code)));
}

/** The signs that fit, in the page's language; also those that fit in the original, since people search in the language they think in. */
function signsFor(query: string, language: Language, original: Language | undefined): SearchAnswer['signs'] {
  const matched = new Map<string, { level: string; shown: SearchSign }>();
  for (const { documentId, level } of [language, original].flatMap((one) => (one ? matchSigns(query, [...one.signs.values()]) : []))) {
    const own = language.signs.get(documentId);
    const source = original?.signs.get(documentId);
    const shown = own ?? source;
    if (!shown || matched.has(documentId)) continue;
    matched.set(documentId, {
      level,
      shown: {
        documentId,
        sign: shown.sign,
        lang: toCmsLocale(own ? language.code : DEFAULT_LOCALE),
        original: own && !own.isTranslationChecked ? source?.sign : undefined,
      },
    });
  }
  const ofLevel = (level: string) => [...matched.values()].flatMap((match) => (match.level === level ? [match.shown] : []));
  return { emergency: ofLevel('emergency'), urgent: ofLevel('urgent') };
}
