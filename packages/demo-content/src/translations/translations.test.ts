import { describe, expect, it } from 'vitest';
import { findProblems } from '../checks/problems.ts';
import { contentTypes } from '../checks/schemas.ts';
import { demoEntries, type DemoEntry } from '../index.ts';
import { referencesIn } from '../sort.ts';
import { TEXTS } from './index.ts';
import { findTranslationProblems } from './problems.ts';
import { TRANSLATED_LOCALES, type TranslatedLocale } from './translation.ts';

const byRef = new Map(demoEntries.map((entry) => [entry.ref as string, entry]));
const refs = new Set(byRef.keys());
const attributesOf = ({ ref }: DemoEntry<object>) => contentTypes.get(ref.slice(0, ref.indexOf(':'))) ?? {};
const translatedInto = (locale: TranslatedLocale) => demoEntries.filter(({ translations }) => translations?.[locale]);

/** Pages that are still in English only. Links to them are left out in the other languages. */
const ENGLISH_ONLY = new Set([
  'condition:neck-pain',
  'condition:tension-type-headache',
  'condition:migraine',
  'condition:knee-osteoarthritis',
]);
/** Where a visitor begins, and what every page shows. */
const STARTS = /^(condition:sciatica|home:|navigation:|site:|glossary-term:|guide:|practitioner:|treatment:|body-region:)/;

/** Everything that is shown, directly or through others, beginning with these. */
function shownFrom(start: readonly string[]): string[] {
  const seen = new Set<string>();
  const visit = (ref: string): void => {
    const entry = byRef.get(ref);
    if (!entry || seen.has(ref) || ENGLISH_ONLY.has(ref)) return;
    seen.add(ref);
    for (const next of referencesIn(entry.fields)) visit(next);
  };
  start.forEach(visit);
  return [...seen];
}

describe.each(TRANSLATED_LOCALES)('the translation into %s', (locale) => {
  it('names only documents that exist', () => {
    expect(Object.keys(TEXTS[locale]).filter((ref) => !refs.has(ref))).toEqual([]);
  });

  it('has the sciatica guide, the entry pages, and everything that they show', () => {
    const shown = shownFrom([...refs].filter((ref) => STARTS.test(ref)));
    expect(shown.length).toBeGreaterThan(150);
    expect(shown.filter((ref) => !TEXTS[locale][ref as DemoEntry<object>['ref']])).toEqual([]);
  });

  it.each(translatedInto(locale))('of $ref is whole, and has the figures of the source', (entry) => {
    const text = TEXTS[locale][entry.ref] ?? {};
    expect(findTranslationProblems(entry.fields, text, attributesOf(entry), entry.ref, { locale })).toEqual([]);
  });

  it('fits the schemas', () => {
    expect(
      translatedInto(locale).flatMap((entry) =>
        findProblems(entry.translations?.[locale] ?? {}, attributesOf(entry), `${locale} ${entry.ref}`, { refs }),
      ),
    ).toEqual([]);
  });

  it('has an address of its own for every page, but for names', () => {
    const slugs = translatedInto(locale).flatMap(({ ref, fields, translations }) => {
      const slug = new Map(Object.entries(translations?.[locale] ?? {})).get('slug');
      return slug
        ? [{ ref, slug: `${ref.slice(0, ref.indexOf(':'))}/${String(slug)}`, same: 'slug' in fields && fields.slug === slug }]
        : [];
    });
    expect(new Set(slugs.map(({ slug }) => slug)).size).toBe(slugs.length);
    expect(slugs.filter(({ same, ref }) => same && !/^(practitioner|location):/.test(ref))).toEqual([]);
  });

  it('is marked as checked nowhere: nobody has judged it clinically', () => {
    expect(translatedInto(locale).filter(({ translations }) => 'isTranslationChecked' in (translations?.[locale] ?? {}))).toEqual([]);
  });
});
