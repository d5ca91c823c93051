import { LETTERS, letterOf } from './condition-letters';
import { byDocument } from '~/utils/present';

interface IndexCondition {
  documentId: string;
  name: string | null;
  /** Other words that patients use. */
  words: readonly string[];
}

/** A line of an A to Z: a condition, or an everyday word that leads to one. */
export type IndexEntry<Condition> = { key: string; label: string; condition: Condition; isReference: boolean };

export interface IndexGroup<Condition> {
  /** Undefined for names that begin with no letter. */
  letter: string | undefined;
  entries: IndexEntry<Condition>[];
}

/** Every condition under its name, and again under each other word for it that does not begin with that name. */
export function indexEntries<Condition extends IndexCondition>(conditions: readonly Condition[]): IndexEntry<Condition>[] {
  return byDocument(conditions).flatMap((condition) => {
    const name = condition.name ?? '';
    const isNews = (word: string) => word !== '' && !word.toLowerCase().startsWith(name.toLowerCase());
    const references = [...new Set(condition.words)].filter(isNews);
    return [
      { key: condition.documentId, label: name, condition, isReference: false },
      ...references.map((label) => ({ key: `${condition.documentId} ${label}`, label, condition, isReference: true })),
    ];
  });
}

/** By letter, each group in the order of the language. Names that begin with no letter stand last. */
export function groupByLetter<Condition>(entries: readonly IndexEntry<Condition>[], language: string): IndexGroup<Condition>[] {
  const { compare } = new Intl.Collator(language);
  const groups = Map.groupBy(
    entries.toSorted((a, b) => compare(a.label, b.label)),
    ({ label }) => letterOf(label),
  );
  const order = [...LETTERS.toSorted(compare), undefined];
  return order.flatMap((letter) => {
    const members = groups.get(letter);
    return members ? [{ letter, entries: members }] : [];
  });
}
