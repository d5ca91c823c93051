import type { RedFlagCardsFragment } from '@meridian/content-schema';
import { expect, it } from 'vitest';
import { signsOf } from './red-flag-groups';

const flag = (documentId: string, sign: string, more: Partial<RedFlagCardsFragment> = {}): RedFlagCardsFragment => ({
  __typename: 'RedFlag',
  documentId,
  sign,
  level: 'emergency',
  isTranslationChecked: null,
  pointsTo: null,
  sources: [],
  ...more,
});
const original = [flag('a', 'you cannot pass urine'), flag('b', 'both legs are weak')];

it('on the original page signs stand alone', () => {
  expect(signsOf('emergency', original, [])).toEqual([
    { key: 'a', text: 'you cannot pass urine', original: undefined },
    { key: 'b', text: 'both legs are weak', original: undefined },
  ]);
});

it('an unchecked translation has the original beside it, a checked one does not', () => {
  const translated = [flag('a', 'no puede orinar'), flag('b', 'ambas piernas débiles', { isTranslationChecked: true })];
  expect(signsOf('emergency', translated, original).map((sign) => sign.original)).toEqual(['you cannot pass urine', undefined]);
});

it('a sign that nobody translated is not lost', () => {
  expect(signsOf('emergency', [flag('a', 'no puede orinar')], original)).toContainEqual({
    key: 'b',
    text: undefined,
    original: 'both legs are weak',
  });
});

it('what is not urgent is shown once, and a sign without a level counts as an emergency', () => {
  const quiet = [flag('a', 'dolor', { level: 'non_urgent' }), flag('c', 'sin nivel', { level: null })];
  expect(signsOf('non_urgent', quiet, [flag('a', 'pain', { level: 'non_urgent' })])).toEqual([
    { key: 'a', text: 'dolor', original: undefined },
  ]);
  expect(signsOf('emergency', quiet, []).map(({ key }) => key)).toEqual(['c']);
});
