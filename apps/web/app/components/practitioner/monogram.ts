/** Titles are no part of a name's initials. */
const TITLE = /^(dr|prof|mr|mrs|ms|mx)\.?$/i;

/** First and last initial of a name, where there is no portrait: `Dr. Jing Gong` gives `JG`. A Chinese name gives its first character. */
export function monogram(name: string | null | undefined): string {
  const words = (name ?? '').split(/\s+/).filter((word) => word && !TITLE.test(word));
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase()).join('');
}
