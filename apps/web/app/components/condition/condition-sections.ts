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

/** The parts that this condition has. A part without content has no heading and no entry in the list. */
export function presentSections(condition: ConditionContentsFragment, hasSiteSteps: boolean): Section[] {
  const name = inSentence(condition.name);
  const has = (...values: unknown[]) => values.some(hasContent);
  const compare = present(condition.comparisons)[0]?.question;
  const all: (Section & { isPresent: boolean })[] = [
    { id: 'answer', heading: 'The answer', label: 'The answer', isPresent: has(condition.answer, condition.verdict) },
    { id: 'what-it-is', heading: `What is ${name}?`, label: 'What it is', isPresent: has(condition.definition, condition.signs, condition.lookAlikes) },
    { id: 'causes', heading: `What causes ${name}?`, label: 'Causes', isPresent: has(condition.causes, condition.clinicObservation) },
    { id: 'how-it-works', heading: 'How might acupuncture work?', label: 'How it may work', isPresent: has(condition.mechanismLimits, condition.proposedMechanism) },
    { id: 'patterns', heading: `How do two kinds of medicine see ${name}?`, label: 'Two views of it', isPresent: has(condition.biomedicalAccount, condition.chineseMedicineAccount, condition.patterns) },
    { id: 'where-the-needles-go', heading: 'Where do the needles go?', label: 'Where the needles go', isPresent: has(condition.needleSites) },
    { id: 'what-it-feels-like', heading: 'What does it feel like?', label: 'What it feels like', isPresent: has(condition.sensation, condition.needleFear) },
    { id: 'sessions', heading: 'How many sessions does it take?', label: 'Sessions', isPresent: has(condition.protocol) },
    { id: 'compare', heading: compare ?? 'How does it compare?', label: 'Compared with others', isPresent: has(condition.comparisons) },
    { id: 'evidence', heading: 'How good is the evidence?', label: 'Evidence', isPresent: has(condition.claims, condition.guidelinePositions) },
    { id: 'see-a-doctor-first', heading: 'When should you see a doctor first?', label: 'See a doctor first', isPresent: has(condition.redFlags) },
    { id: 'practitioners', heading: `Who treats ${name} here?`, label: 'Practitioners', isPresent: has(condition.practitioners) },
    { id: 'clinic', heading: 'Where is the clinic, and what does a visit include?', label: 'The clinic', isPresent: has(condition.locations) },
    { id: 'next-steps', heading: 'What happens next?', label: 'Next steps', isPresent: has(condition.nextSteps) || hasSiteSteps },
    { id: 'faqs', heading: 'Questions people ask', label: 'Questions', isPresent: has(condition.faqs) },
    { id: 'related', heading: 'Related guides', label: 'Related guides', isPresent: has(condition.relatedPages) },
    { id: 'about-this-page', heading: 'About this page', label: 'About this page', isPresent: true },
  ];
  return all.filter(({ isPresent }) => isPresent).map(({ id, heading, label }) => ({ id, heading, label }));
}
