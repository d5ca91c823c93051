import { ROUTABLE_TYPES } from './registry.ts';

/** Content types that appear on other types' pages and have none of their own. */
const EMBEDDED_TYPES = [
  'acupoint',
  'body-region',
  'contributor',
  'credential-issuer',
  'guideline',
  'home',
  'navigation',
  'red-flag',
  'redirect',
  'site',
  'study',
  'tcm-pattern',
] as const;

/** Singular names of all content types that the site may read. The CMS grants the site's token these, and no others. */
export const READABLE_TYPES: readonly string[] = [...ROUTABLE_TYPES.map(({ name }) => name), ...EMBEDDED_TYPES];

/** `condition` is the Strapi content type `api::condition.condition`. */
export function uidOf(name: string): `api::${string}.${string}` {
  return `api::${name}.${name}`;
}
