import type { ConditionContentsFragment } from '@meridian/content-schema';
import { hasContent, present } from '~/utils/present';
import { inSentence } from '~/utils/in-sentence';

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

interface SectionRule {
  id: SectionId;
  label: string;
  heading: string | ((condition: Contents) => string);
  /** The part is there when any of these fields holds something; `always` needs none. */
  fields: readonly (keyof Contents)[] | 'always';
}

const SECTIONS: readonly SectionRule[] = [
  { id: 'answer', label: 'The answer', heading: 'The answer', fields: ['answer', 'verdict'] },
  {
    id: 'what-it-is',
    label: 'What it is',
    heading: ({ name }) => `What is ${inSentence(name)}?`,
    fields: ['definition', 'signs', 'lookAlikes'],
  },
  { id: 'causes', label: 'Causes', heading: ({ name }) => `What causes ${inSentence(name)}?`, fields: ['causes', 'clinicObservation'] },
  {
    id: 'how-it-works',
    label: 'How it may work',
    heading: 'How might acupuncture work?',
    fields: ['mechanismLimits', 'proposedMechanism'],
  },
  {
    id: 'patterns',
    label: 'Two views of it',
    heading: ({ name }) => `How do two kinds of medicine see ${inSentence(name)}?`,
    fields: ['biomedicalAccount', 'chineseMedicineAccount', 'patterns'],
  },
  { id: 'where-the-needles-go', label: 'Where the needles go', heading: 'Where do the needles go?', fields: ['needleSites'] },
  { id: 'what-it-feels-like', label: 'What it feels like', heading: 'What does it feel like?', fields: ['sensation', 'needleFear'] },
  { id: 'sessions', label: 'Sessions', heading: 'How many sessions does it take?', fields: ['protocol'] },
  {
    id: 'compare',
    label: 'Compared with others',
    heading: ({ comparisons }) => present(comparisons)[0]?.question ?? 'How does it compare?',
    fields: ['comparisons'],
  },
  { id: 'evidence', label: 'Evidence', heading: 'How good is the evidence?', fields: ['claims', 'guidelinePositions'] },
  { id: 'see-a-doctor-first', label: 'See a doctor first', heading: 'When should you see a doctor first?', fields: ['redFlags'] },
  { id: 'practitioners', label: 'Practitioners', heading: ({ name }) => `Who treats ${inSentence(name)} here?`, fields: ['practitioners'] },
  { id: 'clinic', label: 'The clinic', heading: 'Where is the clinic, and what does a visit include?', fields: ['locations'] },
  { id: 'next-steps', label: 'Next steps', heading: 'What happens next?', fields: ['nextSteps'] },
  { id: 'faqs', label: 'Questions', heading: 'Questions people ask', fields: ['faqs'] },
  { id: 'related', label: 'Related guides', heading: 'Related guides', fields: ['relatedPages'] },
  { id: 'about-this-page', label: 'About this page', heading: 'About this page', fields: 'always' },
];

/**
 * The parts that this condition has. A part without content has no heading and no entry in the list.
 * `hasSiteSteps`: the site's own next steps serve a condition that has none.
 */
export function presentSections(condition: Contents, hasSiteSteps: boolean): Section[] {
  return SECTIONS.filter(
    ({ id, fields }) =>
      fields === 'always' || fields.some((field) => hasContent(condition[field])) || (id === 'next-steps' && hasSiteSteps),
  ).map(({ id, label, heading }) => ({ id, label, heading: typeof heading === 'string' ? heading : heading(condition) }));
}
