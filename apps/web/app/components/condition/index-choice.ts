import { BODY_REGIONS } from '../body-region/body-map-regions';
import { isLetter } from './condition-letters';

/** Which part of the A to Z an address asks for: all of it, one letter, or one region of the body. */
export interface IndexChoice {
  page: number;
  letter?: string;
  regionId?: string;
}

/** A page of a list after the first, which has no number. */
export const isFurtherPage = (value: unknown) => typeof value === 'string' && /^([2-9]|[1-9]\d{1,3})$/.test(value);

/** Only places that the drawing knows, so that there are not endlessly many addresses. */
export const isRegion = (value: unknown): value is string => typeof value === 'string' && Object.hasOwn(BODY_REGIONS, value);

/** Reads the query of an address; what is no choice counts as none. */
export function readIndexChoice({ page, letter, region }: Readonly<Record<string, unknown>>): IndexChoice {
  return {
    page: isFurtherPage(page) ? Number(page) : 1,
    ...(isRegion(region) ? { regionId: region } : isLetter(letter) ? { letter } : {}),
  };
}

/** The query of the next part of the same choice. */
export function queryOf({ page, letter, regionId }: IndexChoice): string {
  const query = new URLSearchParams({
    ...(letter ? { letter } : {}),
    ...(page > 1 ? { page: String(page) } : {}),
    ...(regionId ? { region: regionId } : {}),
  });
  return query.size > 0 ? `?${query}` : '';
}
