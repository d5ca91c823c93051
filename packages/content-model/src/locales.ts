/** The languages of the site. The first is the default and has no prefix in addresses. */
export const LOCALES = [
  { code: 'en', cmsCode: 'en', name: 'English', englishName: 'English' },
  { code: 'es', cmsCode: 'es', name: 'Español', englishName: 'Spanish' },
  { code: 'zh-hans', cmsCode: 'zh-Hans', name: '简体中文', englishName: 'Simplified Chinese' },
] as const;

/** As in addresses: `/zh-hans/...`. */
export type LocaleCode = (typeof LOCALES)[number]['code'];
/** As the CMS and `lang` attributes have it. @see RFC 5646 */
export type CmsLocaleCode = (typeof LOCALES)[number]['cmsCode'];

export const DEFAULT_LOCALE: LocaleCode = 'en';

/** @throws {RangeError} for a language that the site does not have. */
export function toCmsLocale(code: string): CmsLocaleCode {
  const locale = LOCALES.find((candidate) => candidate.code === code);
  if (!locale) throw new RangeError(`The site has no language "${code}".`);
  return locale.cmsCode;
}
