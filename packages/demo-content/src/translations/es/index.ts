import { withSearchPhrases } from '../search-phrases.ts';
import type { Texts } from '../translation.ts';
import { lowBackPain } from './condition-low-back-pain.ts';
import { sciatica } from './condition-sciatica.ts';
import { faqs } from './faqs.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { guidelines } from './guidelines.ts';
import { guides } from './guides.ts';
import { acupoints, bodyRegions, contributors, locations, patterns, practitioners } from './places-and-people.ts';
import { otherRedFlags } from './red-flags-head-and-knee.ts';
import { backRedFlags } from './red-flags.ts';
import { SEARCH_PHRASES } from './search-phrases.ts';
import { home, navigation, site } from './site.ts';
import { backStudies, benefitStudies, safetyStudies } from './studies.ts';
import { treatmentComparisons } from './treatment-comparisons.ts';
import { treatments } from './treatments.ts';

/** Spanish: plain, and "usted". Figures as written in the United States. */
export const es: Texts<object> = {
  ...acupoints,
  ...backStudies,
  ...benefitStudies,
  ...bodyRegions,
  ...contributors,
  ...faqs,
  ...glossaryTerms,
  ...guidelines,
  ...guides,
  ...home,
  ...locations,
  ...lowBackPain,
  ...navigation,
  ...patterns,
  ...practitioners,
  ...safetyStudies,
  ...sciatica,
  ...site,
  ...treatmentComparisons,
  ...treatments,
  ...withSearchPhrases({ ...backRedFlags, ...otherRedFlags }, SEARCH_PHRASES),
};
