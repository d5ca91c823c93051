import type { ReviewRowsFragment } from '@meridian/content-schema';
import { dayAfter, hasLapsed } from '../practitioner/credential-lines';
import { present } from '~/utils/present';

type Reviewer = NonNullable<ReviewRowsFragment['reviewedBy']>;

/** What allows somebody to review: what the publish gate of the CMS asks for. A degree does not, nor does what is only stated. */
const ALLOWING: ReadonlySet<string | null> = new Set(['licence', 'board_certification']);

/** Who may be named as the reviewer of a page, and until when: as long as one of their credentials allows it. */
export function reviewerNow(review: ReviewRowsFragment | null | undefined, now: Date): { reviewer: Reviewer; until: Date } | undefined {
  const reviewer = review?.reviewedBy;
  if (!reviewer?.name) return undefined;
  const ends = present(reviewer.practitioner?.credentials)
    .filter((credential) => ALLOWING.has(credential.kind) && !hasLapsed(credential, now))
    .flatMap(({ expiresOn }) => (expiresOn ? [dayAfter(expiresOn).getTime()] : []));
  return ends.length ? { reviewer, until: new Date(Math.max(...ends)) } : undefined;
}
