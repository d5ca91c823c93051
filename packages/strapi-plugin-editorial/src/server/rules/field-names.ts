const NAMED = 3;

/** Fields for a sentence: "Answer, Claims 1 statement and 2 more". */
export function namesOf(paths: readonly (readonly string[])[]): string {
  const others = paths.length - NAMED;
  return `${paths.slice(0, NAMED).map(nameOf).join(', ')}${others > 0 ? ` and ${others} more` : ''}`;
}

/** `['claims', '0', 'statement']` reads "Claims 1 statement"; people count from one. */
function nameOf(path: readonly string[]): string {
  const words = path.map((part) =>
    /^\d+$/.test(part) ? String(Number(part) + 1) : part.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
  );
  const name = words.join(' ');
  return name.charAt(0).toUpperCase() + name.slice(1);
}
