/** The language that a locale is of: `zh` for `zh-Hans`. */
export function languageOf(locale: string): string {
  return locale.toLowerCase().split('-')[0] ?? '';
}

/** Sentences of a text, by the rules of its language. A line is never part of the next. */
export function sentencesOf(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'sentence' });
  return text.split('\n').flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()).filter(Boolean));
}

/** Words of a text, by the rules of its language. */
export function wordsOf(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
  return [...segmenter.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment);
}
