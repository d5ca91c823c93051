import { describe, expect, it } from 'vitest';
import { describeError, readOriginal } from './describe-error';
import { translatorFor } from '../../i18n/translator';

const t = translatorFor('en');

describe('an error page', () => {
  it.each([502, 503, 500, undefined])('for %s says where to turn in an emergency', (status) => {
    expect(describeError(t, status).isHealthPageMissing).toBe(true);
  });

  it('for 404 does not cry emergency', () => {
    expect(describeError(t, 404).isHealthPageMissing).toBe(false);
  });
});

it('the original of an untranslated page is an address within the site', () => {
  expect(readOriginal({ original: '/conditions/sciatica' })).toBe('/conditions/sciatica');
  for (const data of [undefined, null, {}, { original: '//evil.example' }, { original: 'https://evil.example' }])
    expect(readOriginal(data)).toBeUndefined();
});
