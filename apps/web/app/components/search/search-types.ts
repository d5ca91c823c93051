import { ROUTABLE_TYPES } from '@meridian/content-model';
import type { SearchType } from '#shared/search';

const TYPES: ReadonlySet<string> = new Set(['page', ...ROUTABLE_TYPES.filter(({ isInSearch }) => isInSearch).map(({ name }) => name)]);

/** Whether results can be of this type. */
export function isSearchType(value: unknown): value is SearchType {
  return typeof value === 'string' && TYPES.has(value);
}
