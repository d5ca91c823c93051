import { expect, it } from 'vitest';
import { actionOf, explainFailure, languageOf, progressOf, timeAgo, weightOf } from './words';

it.each([
  [0, 'now'],
  [12, '12 seconds ago'],
  [60, '1 minute ago'],
  [7_199, '1 hour ago'],
  [2 * 86_400, '2 days ago'],
  [-5, 'now'],
])('%i seconds ago is "%s"', (seconds, words) => {
  expect(timeAgo(1_000_000_000 - seconds * 1_000, 1_000_000_000)).toBe(words);
});

it.each([
  [{ lag: 0, isConnected: true }, 'Up to date', 'success'],
  [{ lag: 3, isConnected: true }, '3 behind', 'warning'],
  [{ lag: 0, isConnected: false }, 'Not connected, up to date', 'neutral'],
  [{ lag: 3, isConnected: false }, 'Not connected, 3 behind', 'danger'],
])('says how far a reader is behind and whether it is there: %j', (reader, words, weight) => {
  expect([progressOf(reader), weightOf(reader)]).toEqual([words, weight]);
});

it('has a word for every action, and shows one that it does not know', () => {
  expect(['publish', 'update', 'unpublish', 'delete', 'everything', 'archive'].map((action) => actionOf({ action }))).toEqual([
    'Published',
    'Changed',
    'Withdrawn',
    'Deleted',
    'Everything republished',
    'archive',
  ]);
});

it('names languages, and leaves codes that name none', () => {
  expect(['en', 'es', 'zh-Hans', 'not a code'].map(languageOf)).toEqual(['English', 'Spanish', 'Simplified Chinese', 'not a code']);
});

it.each([
  [undefined, 'does not answer', 'see whether the CMS runs'],
  [401, 'signed out', 'Sign in again'],
  [403, 'may no longer', 'Ask the owner'],
  [500, 'error (500)', 'log of the CMS'],
])('after a failure (%s) says what is wrong and what to do', (status, title, advice) => {
  const words = explainFailure(status);
  expect(words.title).toContain(title);
  expect(words.advice).toContain(advice);
});
