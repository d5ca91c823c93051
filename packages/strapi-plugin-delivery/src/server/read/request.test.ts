import { expect, it } from 'vitest';
import { parseQuestion, parseReport } from './request.ts';

const parse = (query: string) => parseQuestion(new URLSearchParams(query));

it('takes a question for the state', () => {
  expect(parse('')).toEqual({ kind: 'state' });
  expect(parse('reader=site-1')).toEqual({ kind: 'state' });
});

it('takes a question for events, from the first one too', () => {
  const first = { kind: 'events', after: 0, epoch: 'e-1', last: null, wait: 0, reader: undefined, live: undefined };
  expect(parse('after=0&epoch=e-1')).toEqual(first);
  expect(parse('after=0&epoch=e-1&last=')).toEqual(first);
  expect(parse('after=7&epoch=e-1&last=id-7&wait=30000&reader=site-1.a:2@b&live=6')).toEqual({
    ...first,
    after: 7,
    last: 'id-7',
    wait: 30_000,
    reader: 'site-1.a:2@b',
    live: 6,
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

it('takes the report of a reader, with its name', () => {
  const report = (query: string) => parseReport(new URLSearchParams(query));
  expect(report('reader=site-1&live=7')).toEqual({ reader: 'site-1', live: 7 });
  expect(() => report('live=7')).toThrow('"reader" is needed');
  expect(() => report('reader=site-1')).toThrow('"live" is a whole number');
  expect(() => report('reader=site-1&live=7&after=7')).toThrow('There is no parameter "after"');
});
