import { describe, expect, it } from 'vitest';
import { describeDrift } from './drift.ts';

const SCHEMA = `
  type Query { conditions: [Condition] }
  enum Verdict { helps unclear }
  type Condition { name: String, question: String, verdict: Verdict, faqs: [Faq] }
  type Faq { answer: String }
`;
const DOCUMENTS = [
  { file: 'ConditionHead.graphql', source: 'fragment ConditionHead on Condition { name question }' },
  { file: 'ConditionPage.graphql', source: 'query ConditionPage { conditions { ...ConditionHead verdict faqs { answer } } }' },
];
const drift = (from: string, to: string) => describeDrift(SCHEMA, SCHEMA.replace(from, to), DOCUMENTS);

describe('a changed schema', () => {
  it('names a removed field and the document that asks for it', async () => {
    const [line] = await drift(', question: String', '');
    expect(line).toMatch(/question.*removed.*\(breaking\) — used by ConditionHead\.graphql$/);
  });

  it('names a changed type and who shows it', async () => {
    expect((await drift('answer: String', 'answer: Int')).join()).toMatch(/Faq\.answer.*breaking.*ConditionPage\.graphql/);
  });

  it('names a lost value of an enumeration', async () => {
    expect((await drift('helps unclear', 'unclear')).join()).toMatch(/helps.*ConditionPage\.graphql/);
  });

  it('says so when nobody uses what was added', async () => {
    const lines = await drift('name: String', 'name: String, synonym: String');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/synonym.*\(not breaking\)$/);
  });

  it('that did not change says nothing', async () => {
    expect(await describeDrift(SCHEMA, SCHEMA, DOCUMENTS)).toEqual([]);
  });
});
