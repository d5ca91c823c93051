/**
 * What the CMS uses of the registry. Strapi compiles its own folder only and loads the package as it is, so the compiler is
 * told here what the package exports; packages/content-model/src/cms-view.test.ts fails when the two differ.
 */
declare module '@meridian/content-model' {
  export const READABLE_TYPES: readonly string[];
  export const ROUTABLE_TYPES: readonly { name: string }[];
  export function uidOf(name: string): `api::${string}.${string}`;
  export const LOCALES: readonly { code: string; cmsCode: string; englishName: string }[];
  export function toCmsLocale(code: string): string;
  export type PageAddress = { kind: 'entry'; name: string; slug: string; locale: string } | { kind: 'fixed' };
  export function pageAddress(address: string): PageAddress | undefined;
  export function toPagePath(address: string): string;
  export function toWhoCode(input: string): string;
  export class AcupointCodeError extends Error {}
}
