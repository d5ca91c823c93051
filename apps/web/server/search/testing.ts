import fc from 'fast-check';

/** Texts of any characters at all, halves of pairs among them; for tests. */
export function junk(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength }).map((codes) => String.fromCodePoint(...codes));
}
