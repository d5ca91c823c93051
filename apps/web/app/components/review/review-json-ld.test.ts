import {
  makeFragmentData,
  readFragment,
  ReviewRowsFragmentDoc,
  type FragmentType,
  type ReviewRowsFragment,
} from '@meridian/content-schema';
import { expect, it } from 'vitest';
import { toReviewJsonLd } from './review-json-ld';
import { reviewerNow } from './reviewer-now';

type Practitioner = NonNullable<NonNullable<ReviewRowsFragment['reviewedBy']>['practitioner']>;
type Credential = NonNullable<NonNullable<Practitioner['credentials']>[number]>;
const licence: Credential = { kind: 'licence', expiresOn: '2027-06-15' };
const author = { __typename: 'Contributor' as const, documentId: 'a', name: 'A', qualifications: 'L.Ac.' };
const person = (name: string | null, credentials: Credential[] = [licence]) => ({
  ...author,
  name,
  practitioner: { __typename: 'Practitioner' as const, documentId: 'p', credentials: credentials.map((each) => ({ ...each })) },
});
const review = (fields: Partial<ReviewRowsFragment>): FragmentType<typeof ReviewRowsFragmentDoc> =>
  makeFragmentData(
    { writtenBy: author, reviewedBy: person('B'), checkedOn: '2026-11-23', nextCheckOn: null, conflictsOfInterest: null, ...fields },
    ReviewRowsFragmentDoc,
  );

const NOW = new Date(2026, 10, 24, 12);

it('names author, reviewer and day', () => {
  expect(toReviewJsonLd(review({}), false, NOW)).toEqual({
    author: { '@type': 'Person', name: 'A', honorificSuffix: 'L.Ac.' },
    reviewedBy: { '@type': 'Person', name: 'B', honorificSuffix: 'L.Ac.' },
    lastReviewed: '2026-11-23',
  });
});

it('names nobody in a demonstration', () => {
  expect(toReviewJsonLd(review({}), true)).toEqual({});
});

it.each([{ reviewedBy: null }, { reviewedBy: person(null) }, { checkedOn: null }])('is not reviewed with %j', (fields) => {
  const known = toReviewJsonLd(review(fields), false, NOW);
  expect([known.reviewedBy, known.lastReviewed]).toEqual([undefined, undefined]);
});

it.each<[string, Credential[], Date, string | undefined]>([
  ['a licence on its last day', [licence], new Date(2027, 5, 15, 23, 59), 'B'],
  ['a licence that has lapsed', [licence], new Date(2027, 5, 16), undefined],
  ['another one that is still valid', [licence, { kind: 'board_certification', expiresOn: '2028-01-01' }], new Date(2027, 5, 16), 'B'],
  ['a degree', [{ kind: 'degree', expiresOn: '2028-01-01' }], NOW, undefined],
  ['a licence without an end, which nobody can have checked', [{ kind: 'licence', expiresOn: null }], NOW, undefined],
])('with %s', (_, credentials, now, name) => {
  const { reviewedBy } = toReviewJsonLd(review({ reviewedBy: person('B', credentials) }), false, now);
  expect(reviewedBy?.name).toBe(name);
});

it('holds until the last credential that allows a review lapses', () => {
  const credentials: Credential[] = [licence, { kind: 'board_certification', expiresOn: '2028-01-01' }];
  const fields = readFragment(ReviewRowsFragmentDoc, review({ reviewedBy: person('B', credentials) }));
  expect(reviewerNow(fields, NOW)?.until).toEqual(new Date(2028, 0, 2));
});
