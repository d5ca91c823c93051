import type { LocaleCode } from '@meridian/content-model';
import type { ConditionContentsFragment } from '@meridian/content-schema';
import { hasContent, present } from '~/utils/present';
import { inSentence } from '~/utils/in-sentence';
import type { Translate } from '~/utils/translate';

/** Stable addresses of the parts of a guide, in the order of the page. Other sites link to them: never rename one. */
export type SectionId =
  | 'answer'
  | 'what-it-is'
  | 'causes'
  | 'how-it-works'
  | 'patterns'
  | 'where-the-needles-go'
  | 'what-it-feels-like'
  | 'sessions'
  | 'compare'
  | 'evidence'
  | 'see-a-doctor-first'
  | 'practitioners'
  | 'clinic'
  | 'next-steps'
  | 'faqs'
  | 'related'
  | 'about-this-page';

export interface Section {
  id: SectionId;
  /** Heading on the page: the question people ask. */
  heading: string;
  /** Shorter words for the list "On this page". */
  label: string;
}

type Contents = ConditionContentsFragment;

/** The part is there when any of these fields holds something; `always` needs none. */
type SectionRule = readonly [id: SectionId, fields: readonly (keyof Contents)[] | 'always'];

/** In the order of the page. */
const SECTIONS: readonly SectionRule[] = [
  ['answer', ['answer', 'verdict']],
  ['what-it-is', ['definition', 'signs', 'lookAlikes']],
  ['causes', ['causes', 'clinicObservation']],
  ['how-it-works', ['mechanismLimits', 'proposedMechanism']],
  ['patterns', ['biomedicalAccount', 'chineseMedicineAccount', 'patterns']],
  ['where-the-needles-go', ['needleSites']],
  ['what-it-feels-like', ['sensation', 'needleFear']],
  ['sessions', ['protocol']],
  ['compare', ['comparisons']],
  ['evidence', ['claims', 'guidelinePositions']],
  ['see-a-doctor-first', ['redFlags']],
  ['practitioners', ['practitioners']],
  ['clinic', ['locations']],
  ['next-steps', ['nextSteps']],
  ['faqs', ['faqs']],
  ['related', ['relatedPages']],
  ['about-this-page', 'always'],
];

interface SectionOptions {
  /** Parts that have something to show from elsewhere: the site's own next steps, say, serve a condition that has none. */
  also: readonly SectionId[];
  t: Translate;
  code: LocaleCode;
}

/** The parts that this condition has. A part without content has no heading and no entry in the list. */
export function presentSections(condition: Contents, { also, t, code }: SectionOptions): Section[] {
  const name = condition.name ? inSentence(condition.name, code) : t('condition.this');
  // The comparison that is shown first brings its own question.
  const comparison = present(condition.comparisons)[0]?.question;
  return SECTIONS.filter(
    ([id, fields]) => fields === 'always' || fields.some((field) => hasContent(condition[field])) || also.includes(id),
  ).map(([id]) => ({
    id,
    label: t(`condition.section.${id}.label`),
    heading: (id === 'compare' && comparison) || t(`condition.section.${id}.heading`, { name }),
  }));
}
