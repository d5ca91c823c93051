import { describe, expect, it } from 'vitest';
import { findProblems } from './problems.ts';
import { contentTypes } from './schemas.ts';

const refs = new Set(['condition:a', 'faq:a', 'study:a']);

function problemsOf(type: string, fields: object): string[] {
  return findProblems(fields, contentTypes.get(type) ?? {}, type, { refs });
}

describe('findProblems', () => {
  it.each([
    ['an unknown field', 'faq', { title: 'x' }, 'no such field'],
    ['an unknown enumeration value', 'faq', { topic: 'gossip' }, 'is not one of'],
    ['a string too long for the database', 'practitioner', { name: 'x'.repeat(256) }, 'at most 255 fit'],
    ['a text longer than its maxLength', 'condition', { seo: { title: 'x'.repeat(121) } }, 'at most 120 fit'],
    ['a slug with spaces', 'faq', { slug: 'not a slug' }, 'is not a slug'],
    ['plain text where Blocks belong', 'faq', { answer: 'Yes.' }, 'not Strapi Blocks'],
    ['an empty paragraph', 'faq', { answer: [{ type: 'paragraph', children: [{ type: 'text', text: '' }] }] }, 'not a block with text'],
    ['a ref that does not exist', 'condition', { faqs: ['faq:b'] }, 'does not exist'],
    ['a ref of the wrong type', 'condition', { faqs: ['study:a'] }, 'is not a faq'],
    ['a document named twice', 'condition', { faqs: ['faq:a', 'faq:a'] }, 'twice'],
    ['a relation set on its other side', 'faq', { conditions: ['condition:a'] }, 'set on the other side (condition.faqs)'],
    ['one ref where a list belongs', 'condition', { faqs: 'faq:a' }, 'takes a list'],
    ['a fault inside a component', 'condition', { claims: [{ certainty: 'sure' }] }, 'condition.claims[0].certainty'],
    ['an impossible day', 'condition', { changes: [{ changedOn: '2026-13-45' }] }, 'not a day'],
    ['an empty value', 'faq', { question: '' }, 'leave the field out'],
  ])('finds %s', (_name, type, fields, problem) => {
    expect(problemsOf(type, fields)).toEqual([expect.stringContaining(problem)]);
  });
});
