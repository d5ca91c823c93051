export type Values = Readonly<Record<string, unknown>>;

/** What became of a form that two people changed. Fields by name. */
export interface Merged {
  values: Values;
  /** Changed by this person only. */
  mine: string[];
  /** Changed by the other one only. */
  theirs: string[];
  /** Changed by both: the form holds what this person wrote. */
  both: string[];
}

/** What Strapi keeps about an entry; nobody writes it. */
const BOOKKEEPING: ReadonlySet<string> = new Set(
  'id documentId locale status createdAt createdBy updatedAt updatedBy publishedAt localizations'.split(' '),
);

/**
 * Puts what this person changed over what the other one has saved.
 * @param base what both began with
 */
export function mergeForms(base: Values, mine: Values, theirs: Values): Merged {
  const fields = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].filter((field) => !BOOKKEEPING.has(field));
  const isChanged = (values: Values) => (field: string) => say(values[field]) !== say(base[field]);
  const changedByMe = fields.filter(isChanged(mine));
  const changedByThem = fields.filter(isChanged(theirs)).filter((field) => say(mine[field]) !== say(theirs[field]));
  return {
    values: { ...theirs, ...Object.fromEntries(changedByMe.map((field) => [field, mine[field]])) },
    mine: changedByMe.filter((field) => !changedByThem.includes(field)),
    theirs: changedByThem.filter((field) => !changedByMe.includes(field)),
    both: changedByThem.filter((field) => changedByMe.includes(field)),
  };
}

/** A value as text, without the keys by which the form tells the parts of a list apart. */
function say(value: unknown): string {
  return JSON.stringify(value ?? null, (key, item: unknown) => (key === '__temp_key__' ? undefined : item));
}
