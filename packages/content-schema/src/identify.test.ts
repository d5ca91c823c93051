import { buildSchema, parse, print } from 'graphql';
import { expect, it } from 'vitest';
import { describeReads, identifyDocuments } from './identify.ts';

const SCHEMA = `
  type Faq { documentId: ID! question: String }
  type Claim { text: String faqs: [Faq] }
  type Condition { documentId: ID! name: String faqs: [Faq] claims: [Claim] }
  input StringFilter { eq: String contains: String }
  input Filters { slug: StringFilter documentId: StringFilter name: StringFilter }
  type Query { conditions(filters: Filters, locale: String): [Condition]! faqs(locale: String): [Faq]! site: Condition }
`;
const identified = (document: string) =>
  print(identifyDocuments(parse(document), buildSchema(SCHEMA)))
    .replace(/\s+/g, ' ')
    .trim();

it('every selection of a document says which one it is, at any depth and in fragments; components do not', () => {
  expect(identified('{ conditions { name claims { text faqs { question } } } }')).toBe(
    '{ conditions { __typename documentId name claims { text faqs { __typename documentId question } } } }',
  );
  expect(identified('fragment F on Faq { question }')).toBe('fragment F on Faq { __typename documentId question }');
});

it('what is there already is not asked twice', () => {
  expect(identified('{ faqs { documentId question __typename } }')).toBe('{ faqs { documentId question __typename } }');
});

it('tells lists from entries that are looked up by name', () => {
  const manifest = {
    one: 'query One($slug: String!) { conditions(filters: { slug: { eq: $slug } }) { name } site { name } }',
    known: 'query Known($id: String!) { conditions(filters: { documentId: { eq: $id } }) { name } }',
    many: 'query Many($word: String!) { conditions(filters: { name: { contains: $word } }) { name } all: faqs { question } }',
  };
  const { one, known, many } = describeReads(manifest, SCHEMA);
  expect(one).toEqual({
    name: 'One',
    roots: [
      { field: 'conditions', type: 'Condition', kind: 'one' },
      { field: 'site', type: 'Condition', kind: 'one' },
    ],
  });
  expect(known?.roots).toEqual([{ field: 'conditions', type: 'Condition', kind: 'one' }]);
  expect(many?.roots.map(({ field, kind }) => [field, kind])).toEqual([
    ['conditions', 'many'],
    ['all', 'many'],
  ]);
});
