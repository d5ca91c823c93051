import type { GlossaryTermInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';

type Details = Omit<GlossaryTermInput, 'term' | 'slug' | 'layTerms' | 'wordForms' | 'definition'> & {
  /** The plural, and how guides write it otherwise. */
  forms?: string[];
};

/** A word of the pages, the plain words people use for it, and what it means. */
export function term(
  slug: string,
  name: string,
  layTerms: string[],
  definition: string,
  { forms = [], ...details }: Details = {},
): DemoEntry<GlossaryTermInput> {
  return {
    ref: `glossary-term:${slug}`,
    fields: {
      term: name,
      slug,
      layTerms: layTerms.map((lay) => ({ term: lay })),
      wordForms: forms.map((form) => ({ term: form })),
      definition,
      ...details,
    },
  };
}
