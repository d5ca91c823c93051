import { condition } from './types/condition.ts';
import { faq } from './types/faq.ts';
import { glossaryTerm } from './types/glossary-term.ts';
import { guide } from './types/guide.ts';
import { location } from './types/location.ts';
import { practitioner } from './types/practitioner.ts';
import { treatment } from './types/treatment.ts';
import { treatmentComparison } from './types/treatment-comparison.ts';
import type { RoutableType } from './routable-type.ts';

/** Every content type with pages, in the order of menus and indexes. */
export const ROUTABLE_TYPES = [
  condition,
  treatment,
  treatmentComparison,
  practitioner,
  faq,
  guide,
  location,
  glossaryTerm,
] as const satisfies readonly RoutableType[];

export type RoutableName = (typeof ROUTABLE_TYPES)[number]['name'];

/** @throws {RangeError} for a name that no entry has. */
export function routableType(name: RoutableName): RoutableType {
  const found = ROUTABLE_TYPES.find((type) => type.name === name);
  if (!found)
    throw new RangeError(
      `No content type "${String(name)}" has pages. Those that have: ${ROUTABLE_TYPES.map((type) => type.name).join(', ')}.`,
    );
  return found;
}
