import type { GlossaryWordsQuery } from '@meridian/content-schema';
import { present } from '~/utils/present';
import { proseOf, wordSplitter, type Word } from '~/utils/words';

export interface GlossaryWord extends Word {
  documentId: string;
  name: string;
}

/** The terms with the forms in which they stand in texts. One without an address, or that is the page's own subject, is left out. */
export function toGlossaryWords(terms: GlossaryWordsQuery['glossaryTerms'], subject: string | null | undefined): GlossaryWord[] {
  return present(terms)
    .map(({ documentId, term, slug, wordForms }) => {
      const forms = [term, ...present(wordForms).map((form) => form.term)].filter((form): form is string => Boolean(form));
      return { documentId, slug: slug ?? '', name: term ?? '', forms };
    })
    .filter(({ slug, name, forms }) => slug && name && !forms.some((form) => form.toLowerCase() === subject?.toLowerCase()));
}

/** Those of them that a page's prose uses. */
export function wordsInUse(words: readonly GlossaryWord[], page: unknown): GlossaryWord[] {
  const split = wordSplitter(words);
  return [...new Set(proseOf(page).flatMap((text) => split(text).flatMap(({ word }) => (word ? [word] : []))))];
}
