import { acupoints } from './acupoints.ts';
import { bodyRegions } from './body-regions.ts';
import { conditions } from './conditions.ts';
import { contributors } from './contributors.ts';
import type { DemoEntry } from './entry.ts';
import { faqs } from './faqs.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { guides } from './guides.ts';
import { guidelines } from './guidelines.ts';
import { home } from './home.ts';
import { locations } from './location.ts';
import { navigation } from './navigation.ts';
import { patterns } from './patterns.ts';
import { practitioners } from './practitioners.ts';
import { redFlags } from './red-flags.ts';
import { redirects } from './redirects.ts';
import { site } from './site.ts';
import { studies } from './studies.ts';
import { treatmentComparisons } from './treatment-comparison.ts';
import { withTranslations } from './translations/index.ts';
import { treatments } from './treatments.ts';

export type { BlockNode, DemoEntry, InlineNode } from './entry.ts';
export { awkwardEntries } from './examples/awkward.ts';

const entries: DemoEntry<object>[] = [
  ...acupoints,
  ...bodyRegions,
  ...conditions,
  ...contributors,
  ...faqs,
  ...glossaryTerms,
  ...guidelines,
  ...guides,
  ...home,
  ...locations,
  ...navigation,
  ...patterns,
  ...practitioners,
  ...redFlags,
  ...redirects,
  ...site,
  ...studies,
  ...treatmentComparisons,
  ...treatments,
];

/**
 * Every document of the demonstration, with its translations, in no order that matters: the loader sorts them by what they refer to.
 */
export const demoEntries: DemoEntry<object>[] = entries.map(withTranslations);
