/** What people with a sign may type into search, as the field takes it. Everyday words, and few: all of a phrase must be typed, in any order. */
export function phrases(...lines: string[]): string {
  return lines.join('\n');
}
