export { AcupointCodeError, CHANNEL_CODES, toWhoCode } from './acupoint-code.ts';
export { alternatesOf, splitLocale, type Alternate } from './alternates.ts';
export { READABLE_TYPES, uidOf } from './content-types.ts';
export { DEFAULT_LOCALE, LOCALES, toCmsLocale, type CmsLocaleCode, type LocaleCode } from './locales.ts';
export { pageAddress, toPagePath, type PageAddress } from './page-address.ts';
export { breadcrumbsOf, indexPathOf, localizePath, pathOf, previewPathOf, type Addressable, type Breadcrumb } from './paths.ts';
export { ROUTABLE_TYPES, routableType, type RoutableName } from './registry.ts';
export type { RoutableType, SchemaOrgType } from './routable-type.ts';
export { documentTag, listTag, typeOfGraphql, typeOfUid, type Tag } from './tags.ts';
