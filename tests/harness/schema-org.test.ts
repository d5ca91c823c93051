import { describe, expect, it } from 'vitest';
import { problemsOf, readVocabulary } from './schema-org.ts';

const vocabulary = readVocabulary();
const problems = (...nodes: object[]) => problemsOf({ '@context': 'https://schema.org', '@graph': nodes }, vocabulary);

describe('the check of structured data', () => {
  it('agrees with what schema.org says', () => {
    const page = {
      '@type': 'MedicalWebPage',
      '@id': 'https://clinic.example/a',
      name: 'A',
      lastReviewed: '2026-11-23',
      about: { '@id': 'https://clinic.example/a#condition' },
      breadcrumb: {
        '@type': 'BreadcrumbList',
        itemListElement: [{ '@type': 'ListItem', position: 1, name: 'A', item: { '@id': 'https://clinic.example/' } }],
      },
      hasPart: {
        '@type': 'FAQPage',
        mainEntity: [{ '@type': 'Question', name: 'Why?', acceptedAnswer: { '@type': 'Answer', text: 'So.' } }],
      },
    };
    expect(problems(page)).toEqual([]);
  });

  it.each([
    ['a type that is not', { '@type': 'MedicalGuide' }, '@type "MedicalGuide": no such type'],
    ['a property that is not', { '@type': 'MedicalCondition', symptoms: 'a' }, 'MedicalCondition.symptoms: no such property'],
    ['a property of another type', { '@type': 'Person', lastReviewed: '2026-11-23' }, 'Person.lastReviewed: no such property'],
    [
      'text for a thing',
      { '@type': 'MedicalCondition', code: 'M54.3' },
      'MedicalCondition.code: "M54.3" is none of MedicalCode, IdReference',
    ],
    ['the wrong thing', { '@type': 'MedicalCondition', code: { '@type': 'Person' } }, 'a Person is none of'],
    ['a day that is none', { '@type': 'MedicalWebPage', lastReviewed: 'soon' }, 'MedicalWebPage.lastReviewed: "soon"'],
    ['empty text', { '@type': 'Person', name: '' }, 'Person.name: ""'],
    ['a relative address', { '@type': 'Person', '@id': '/a' }, 'Person.@id: not an absolute address'],
    ['a mistake deep inside', { '@type': 'WebPage', about: [{ '@type': 'Person', wage: 1 }] }, 'Person.wage: no such property'],
  ])('finds %s', (_what, node, expected) => {
    expect(problems(node).join('\n')).toContain(expected);
  });

  it('finds a graph without anything', () => {
    expect(problems()).toEqual(['@graph: nothing in it']);
  });

  it('knows what is a kind of what', () => {
    expect(vocabulary.isKindOf('MedicalTherapy', 'Thing')).toBe(true);
    expect(vocabulary.isKindOf('Thing', 'MedicalTherapy')).toBe(false);
  });
});
