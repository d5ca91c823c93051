import { describe, expect, it } from 'vitest';
import { VERDICT_SCALE } from '../app/components/condition/verdict-scale';
import { translatorFor } from './translator';

/**
 * Words with a fixed meaning. Whoever changes one changes what every page claims, so they stand here a second time.
 * Certainty: GRADE's four levels. @see https://www.gradeworkinggroup.org
 */
describe.each([
  [
    'en',
    ['high', 'moderate', 'low', 'very low'],
    ['It helps.', 'It may help.', 'It is unclear.', 'It is unlikely to help.', 'Do not use it.'],
  ],
  [
    'es',
    ['alta', 'moderada', 'baja', 'muy baja'],
    ['Ayuda.', 'Puede ayudar.', 'No está claro.', 'Es poco probable que ayude.', 'No la use.'],
  ],
  ['zh-hans', ['高', '中等', '低', '极低'], ['有帮助。', '可能有帮助。', '尚不清楚。', '不太可能有帮助。', '请勿使用。']],
] as const)('in %s', (code, certainty, verdicts) => {
  const t = translatorFor(code);

  it('certainty has the words of GRADE', () => {
    expect(['high', 'moderate', 'low', 'very_low'].map((level) => t(`study.certainty.${level}`))).toEqual(certainty);
  });

  it('a verdict promises no more than its step', () => {
    expect(VERDICT_SCALE.map((verdict) => t(`condition.verdict.${verdict}.answer`))).toEqual(verdicts);
  });

  it('in an emergency the number is 911', () => {
    expect(t('red-flag.advice.emergency')).toContain('911');
    expect(t('error.emergency')).toContain('911');
  });
});
