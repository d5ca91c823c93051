import { readFragment, ReviewRowsFragmentDoc, type FragmentType } from '@meridian/content-schema';
import type { PersonLeaf } from 'schema-dts';
import { reviewerNow } from './reviewer-now';
import { known } from '~/utils/json-ld';

interface ReviewProperties {
  author?: PersonLeaf;
  reviewedBy?: PersonLeaf;
  /** `2026-11-23` */
  lastReviewed?: string;
}

/**
 * Who wrote and who checked a page. A demonstration names nobody, and a page counts as reviewed only where somebody did it on a day
 * that is known, who may still be named.
 */
export function toReviewJsonLd(
  masked: FragmentType<typeof ReviewRowsFragmentDoc> | null | undefined,
  isDemonstration: boolean | null,
  now = new Date(),
): ReviewProperties {
  const review = readFragment(ReviewRowsFragmentDoc, masked);
  if (!review || isDemonstration) return {};
  const reviewed = review.checkedOn ? reviewerNow(review, now) : undefined;
  return known<ReviewProperties>({
    author: toPerson(review.writtenBy),
    reviewedBy: reviewed && toPerson(reviewed.reviewer),
    lastReviewed: reviewed && review.checkedOn,
  });
}

function toPerson(contributor: { name: string | null; qualifications: string | null } | null): PersonLeaf | undefined {
  if (!contributor?.name) return undefined;
  return known<PersonLeaf>({ '@type': 'Person', name: contributor.name, honorificSuffix: contributor.qualifications });
}
