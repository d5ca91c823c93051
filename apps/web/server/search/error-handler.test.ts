import { createError, type H3Event } from 'h3';
import { afterEach, expect, it, vi } from 'vitest';
import keepSearchesSecret from './error-handler';

const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
afterEach(() => logged.mockClear());

function fail(path: string) {
  const error = Object.assign(createError('broken'), { unhandled: true });
  keepSearchesSecret(error, { path } as H3Event);
  return error;
}

it.each(['/search?q=secret', '/zh-hans/search?q=secret', '/search/suggestions?q=secret', '/__nuxt_error?url=%2Fsearch%3Fq%3Dsecret'])(
  'an error at %s is written down without what was searched for, and by nobody else',
  (path) => {
    expect(fail(path).unhandled).toBe(false);
    expect(logged.mock.calls.flat().join(' ')).toContain('could not be made');
    expect(logged.mock.calls.flat().join(' ')).not.toContain('secret');
  },
);

it('other pages are left to the other handlers', () => {
  expect(fail('/conditions/sciatica').unhandled).toBe(true);
  expect(logged).not.toHaveBeenCalled();
});
