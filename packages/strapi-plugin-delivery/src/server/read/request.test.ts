import { expect, it } from 'vitest';
import { parseQuestion } from './request.ts';

const parse = (query: string) => parseQuestion(new URLSearchParams(query));

it('takes a question for the state', () => {
  expect(parse('')).toEqual({ kind: 'state' });
  expect(parse('reader=site-1')).toEqual({ kind: 'state' });
});

it('takes a question for events, from the first one too', () => {
  const first = { kind: 'events', after: 0, epoch: 'e-1', last: null, wait: 0, reader: undefined };
  expect(parse('after=0&epoch=e-1')).toEqual(first);
  expect(parse('after=0&epoch=e-1&last=')).toEqual(first);
  expect(parse('after=7&epoch=e-1&last=id-7&wait=30000&reader=site-1.a:2@b')).toEqual({
    ...first,
    after: 7,
    last: 'id-7',
    wait: 30_000,
    reader: 'site-1.a:2@b',
  });
});

it.each([
  'after=1&after=2&epoch=e&last=x',
  'after=0x1&epoch=e&last=x',
  'after=99999999999999999&epoch=e&last=x',
  "after=1&epoch=e'&last=x",
])('refuses %s', (query) => {
  expect(() => parse(query)).toThrow(/Give "after" once|"after" is a whole number|"epoch" is needed/);
});
