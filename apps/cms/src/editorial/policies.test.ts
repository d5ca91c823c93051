import { READABLE_TYPES } from '@meridian/content-model';
import { expect, it } from 'vitest';
import { EDITORIAL_POLICIES } from './policies';

/** Types that are published as they are, and why no rule stops them. */
const WITHOUT_POLICY: Readonly<Record<string, string>> = {
  acupoint: 'names and codes; what is said of a point is part of the guide that shows it',
  'body-region': 'a name and a place on the drawing',
  contributor: 'who somebody is; what they may sign is asked when they sign',
  'credential-issuer': 'a name and an address',
  'glossary-term': 'what a word means, which says nothing of what helps',
  home: 'an order of what is published elsewhere',
  navigation: 'links',
  redirect: 'has rules of its own, which hold for drafts too',
  site: 'what the clinic says of itself',
  'tcm-pattern': 'always shown as tradition, with what is not known beside it',
};

it.each([...READABLE_TYPES])('%s obeys editorial rules, or has a reason why not', (type) => {
  const hasPolicy = `api::${type}.${type}` in EDITORIAL_POLICIES;
  expect(hasPolicy || type in WITHOUT_POLICY, `add a policy for ${type} to apps/cms/src/editorial/policies.ts`).toBe(true);
  expect(hasPolicy && type in WITHOUT_POLICY, `${type} has a policy now: take it out of WITHOUT_POLICY`).toBe(false);
});
