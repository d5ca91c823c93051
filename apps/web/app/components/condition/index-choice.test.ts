import { expect, it } from 'vitest';
import { queryOf, readIndexChoice } from './index-choice';

it.each([
  [{}, { page: 1 }, ''],
  [{ page: '3' }, { page: 3 }, '?page=3'],
  [{ letter: 's', page: '2' }, { page: 2, letter: 's' }, '?letter=s&page=2'],
  [{ region: 'lower-back' }, { page: 1, regionId: 'lower-back' }, '?region=lower-back'],
  // A place says more than a letter.
  [{ region: 'knee', letter: 's' }, { page: 1, regionId: 'knee' }, '?region=knee'],
  [{ region: 'toString', letter: 'sc', page: '0' }, { page: 1 }, ''],
  [{ page: ['2', '3'], letter: null }, { page: 1 }, ''],
])('the query %j asks for %j, whose address ends in %s', (query, choice, address) => {
  expect(readIndexChoice(query)).toEqual(choice);
  expect(queryOf(readIndexChoice(query))).toBe(address);
});
