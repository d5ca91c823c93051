import { describe, expect, it } from 'vitest';
import {
  breadcrumbsOf,
  documentTag,
  indexPathOf,
  listTag,
  localizePath,
  pathOf,
  previewPathOf,
  ROUTABLE_TYPES,
  toCmsLocale,
  typeOfGraphql,
  typeOfUid,
} from './index.ts';

describe('the address of an entry', () => {
  it('is made of its type and slug', () => {
    expect(pathOf('condition', { slug: 'sciatica' })).toBe('/conditions/sciatica');
    expect(pathOf('treatment-comparison', { slug: 'a-or-b' })).toBe('/comparisons/a-or-b');
    expect(pathOf('glossary-term', { slug: 'de-qi' })).toBe('/glossary#de-qi');
  });

  it('has the language in front, but not for the default', () => {
    expect(pathOf('condition', { slug: 'ciatica' }, 'es')).toBe('/es/conditions/ciatica');
    expect(pathOf('condition', { slug: 'sciatica' }, 'zh-hans')).toBe('/zh-hans/conditions/sciatica');
    expect(localizePath('/', 'es')).toBe('/es');
  });

  it.each([{}, { slug: '' }, { slug: null }])('is never half made (%j)', (entry) => {
    expect(() => pathOf('condition', entry)).toThrow('needs its slug');
  });

  it('cannot leave its place', () => {
    expect(pathOf('condition', { slug: '../../admin?x' })).toBe('/conditions/..%2F..%2Fadmin%3Fx');
  });

  it('of an unknown type or language is refused', () => {
    // @ts-expect-error the compiler refuses it too
    expect(() => pathOf('recipe', { slug: 'a' })).toThrow('"recipe"');
    // @ts-expect-error the compiler refuses it too
    expect(() => pathOf('condition', { slug: 'a' }, 'fr')).toThrow('"fr"');
    expect(() => toCmsLocale('fr')).toThrow('"fr"');
  });
});

it('breadcrumbs lead over the list, in the same language', () => {
  expect(breadcrumbsOf('condition', 'es')).toEqual([{ label: 'Afecciones', href: '/es/conditions' }]);
});

it('no two types share an address', () => {
  const paths = ROUTABLE_TYPES.flatMap(({ path, index }) => [path, index.path]);
  expect(new Set(paths).size).toBe(paths.length);
  for (const { name } of ROUTABLE_TYPES) expect(indexPathOf(name)).toMatch(/^\/[a-z]+$/);
});

it('a preview is found by its document, in its language, and never by nothing', () => {
  expect(previewPathOf('condition', 'abc', 'es')).toBe('/es/preview/condition/abc');
  expect(() => previewPathOf('condition', '')).toThrow('document id');
});

it('tags of a document and of a list never meet', () => {
  expect(documentTag('condition', 'abc', 'es')).toBe('condition:abc@es');
  expect(documentTag('upload-file', 'abc')).toBe('upload-file:abc');
  expect(listTag('condition', 'en')).toBe('condition:*@en');
  expect(() => documentTag('condition', '')).toThrow('document id');
});

it('a type has one name, whether GraphQL or Strapi speaks of it', () => {
  expect(['Condition', 'TreatmentComparison', 'TcmPattern', 'UploadFile'].map(typeOfGraphql)).toEqual(
    [
      'api::condition.condition',
      'api::treatment-comparison.treatment-comparison',
      'api::tcm-pattern.tcm-pattern',
      'plugin::upload.file',
    ].map(typeOfUid),
  );
});
