import type { Thing } from 'schema-dts';
import { expect, it } from 'vitest';
import { known, serializeJsonLd } from './json-ld';

it.each(['</script><script>alert(1)</script>', '<!--<script>', ']]>', 'a\u2028b\u2029c', '&lt;/script&gt;', '\\u003c', '"}]'])(
  '%j neither ends the element nor changes',
  (name) => {
    const text = serializeJsonLd([{ '@type': 'Person', name }]);
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    const read = JSON.parse(text) as { '@graph': Thing[] };
    expect(read['@graph']).toEqual([{ '@type': 'Person', name }]);
  },
);

it('what is not known is not said', () => {
  expect(known({ name: 'Sciatica', description: null, sameAs: [], url: '', isFree: false, position: 0 })).toEqual({
    name: 'Sciatica',
    isFree: false,
    position: 0,
  });
});
