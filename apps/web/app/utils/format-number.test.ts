import { expect, it } from 'vitest';
import { formatNumber } from './format-number';

it('figures look the same in every language of the site', () => {
  expect((['en', 'es', 'zh-hans'] as const).map((code) => formatNumber(20827.5, code))).toEqual(['20,827.5', '20,827.5', '20,827.5']);
});
