import { describe, expect, it } from 'vitest';
import { mergeForms } from './merge';

const base = { name: 'Ache', answer: 'Old.', claims: [{ id: 1, statement: 'A', __temp_key__: 'a0' }], updatedAt: '1' };

describe('a form that two people changed', () => {
  it('keeps what each of them changed', () => {
    const theirs = { ...base, answer: 'Theirs.', updatedAt: '2' };
    const mine = { ...base, claims: [{ id: 1, statement: 'Mine', __temp_key__: 'a0' }] };
    const values = { name: 'Ache', answer: 'Theirs.', claims: mine.claims, updatedAt: '2' };
    expect(mergeForms(base, mine, theirs)).toEqual({ values, mine: ['claims'], theirs: ['answer'], both: [] });
  });

  it('holds mine where both changed a field, and says so', () => {
    const { values, both } = mergeForms(base, { ...base, answer: 'Mine.' }, { ...base, answer: 'Theirs.' });
    expect([values.answer, both]).toEqual(['Mine.', ['answer']]);
  });

  it('is not changed by the form’s own keys, by bookkeeping, or where both wrote the same', () => {
    const theirs = { ...base, answer: 'Same.', claims: [{ id: 1, statement: 'A', __temp_key__: 'b7' }], updatedAt: '2' };
    expect(mergeForms(base, { ...base, answer: 'Same.' }, theirs)).toMatchObject({ mine: ['answer'], theirs: [], both: [] });
  });

  it('knows a field that was empty, and one that was emptied', () => {
    expect(mergeForms({}, {}, { note: 'New.' })).toMatchObject({ theirs: ['note'], values: { note: 'New.' } });
    expect(mergeForms({ note: 'Old.' }, { note: null }, { note: 'Old.' })).toMatchObject({ mine: ['note'], values: { note: null } });
  });
});
