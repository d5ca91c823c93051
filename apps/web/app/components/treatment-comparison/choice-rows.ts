import type { TreatmentColumnFragment } from '@meridian/content-schema';
import { hasContent, present } from '~/utils/present';

/** What is asked of each treatment, in the order of the rows. */
export const CRITERIA = ['whatItIs', 'offered', 'drugFree', 'feels', 'safety', 'evidence', 'sources'] as const;
export type Criterion = (typeof CRITERIA)[number];

export interface ChoiceCell {
  criterion: Criterion;
  treatment: TreatmentColumnFragment;
  /** Whether the entry says anything on it; if not, the cell has to say so. */
  isAnswered: boolean;
}

const ANSWERS: Readonly<Record<Criterion, (treatment: TreatmentColumnFragment) => unknown>> = {
  whatItIs: ({ summary }) => summary,
  offered: ({ isOfferedHere }) => isOfferedHere,
  drugFree: ({ isDrugFree }) => isDrugFree,
  feels: ({ sensation }) => sensation,
  safety: ({ safety }) => safety,
  evidence: ({ claims }) => present(claims),
  sources: ({ sources }) => present(sources),
};

/** Every treatment on every criterion: none can look better by silence. */
export function choiceRows(treatments: readonly TreatmentColumnFragment[]): { criterion: Criterion; cells: ChoiceCell[] }[] {
  return CRITERIA.map((criterion) => ({
    criterion,
    cells: treatments.map((treatment) => ({ criterion, treatment, isAnswered: hasContent(ANSWERS[criterion](treatment)) })),
  }));
}
