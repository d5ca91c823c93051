import { GlossaryMeaningsDocument, GlossaryWordsDocument } from '@meridian/content-schema';
import type { WordExplainer } from '~/components/base/explained-words';
import { toGlossaryWords, wordsInUse } from '~/components/glossary-term/page-words';
import { present } from '~/utils/present';
import { wordSplitter } from '~/utils/words';
import { useContent } from './useContent';
import { useSiteLocale } from './useSiteLocale';

/**
 * What a page can explain of its words: the terms of the glossary that its prose uses. Give it to the page by `WORD_EXPLAINER`.
 * @param page what was read for it
 * @param subject the name of what the page is about, which is not explained in passing
 */
export async function useGlossary(page: unknown, subject: string | null | undefined): Promise<WordExplainer> {
  const { cmsCode: locale, pathOf } = useSiteLocale();
  const nuxt = useNuxtApp();
  const { glossaryTerms } = await useContent(GlossaryWordsDocument, { locale });
  const found = wordsInUse(toGlossaryWords(glossaryTerms, subject), page);
  if (found.length === 0) return { split: (text) => [{ text }], used: new Set() };
  const meanings = await nuxt.runWithContext(() =>
    useContent(GlossaryMeaningsDocument, { locale, documentIds: found.map(({ documentId }) => documentId) }),
  );
  const byId = new Map(present(meanings.glossaryTerms).map(({ documentId, definition }) => [documentId, definition]));
  const words = found.flatMap((word) => {
    const meaning = byId.get(word.documentId);
    return meaning ? [{ ...word, meaning, href: pathOf('glossary-term', word) }] : [];
  });
  return { split: wordSplitter(words), used: new Set() };
}
