/** What a number is multiplied by, by the word after it. */
const SCALES: [RegExp, number][] = [
  [/^\s?(million|millones|millón)/i, 1_000_000],
  [/^\s?万/, 10_000],
];
/** Chinese numbers the months. */
const MONTH = /\d+月/g;

/**
 * The numbers in a text, sorted, so that two languages can be compared: "229,230" is 229230, "2 million" and "200万" are 2000000.
 * Decimals are kept as written: 16.0 says more than 16. Numbers in words are not seen.
 */
export function figuresIn(text: string): string[] {
  const plain = text.replaceAll(MONTH, ' ');
  return [...plain.matchAll(/\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)]
    .map(({ 0: digits, index }) => {
      const number = digits.replaceAll(',', '');
      const after = plain.slice(index + digits.length);
      const scale = SCALES.find(([word]) => word.test(after))?.[1];
      return scale ? String(Number(number) * scale) : number;
    })
    .sort();
}
