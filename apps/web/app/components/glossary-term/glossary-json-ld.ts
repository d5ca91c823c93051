import type { DefinedTermLeaf, DefinedTermSetLeaf } from 'schema-dts';
import type { JsonLdContext } from '~/composables/useJsonLd';
import { known } from '~/utils/json-ld';
import { present } from '~/utils/present';

interface Term {
  term: string | null;
  slug: string | null;
  definition: string | null;
  pinyin: string | null;
  nameSimplified: string | null;
  layTerms: readonly ({ term: string | null } | null)[] | null;
}

/** The terms of the glossary, each with its address on the page. */
export function toGlossaryJsonLd(name: string, terms: readonly Term[], at: JsonLdContext): DefinedTermSetLeaf {
  return known<DefinedTermSetLeaf>({
    '@type': 'DefinedTermSet',
    '@id': `${at.pageUrl}#terms`,
    name,
    url: at.pageUrl,
    inLanguage: at.language,
    hasDefinedTerm: terms.filter(({ term }) => term).map((term) => toDefinedTerm(term, at)),
  });
}

function toDefinedTerm({ term, slug, definition, pinyin, nameSimplified, layTerms }: Term, { urlOf }: JsonLdContext): DefinedTermLeaf {
  return known<DefinedTermLeaf>({
    '@type': 'DefinedTerm',
    name: term,
    description: definition,
    alternateName: present([...present(layTerms).map((lay) => lay.term), pinyin, nameSimplified]),
    url: urlOf('glossary-term', { slug }),
  });
}
