import type { LocaleCode } from '@meridian/content-model';

/**
 * In which language and for which country dates and numbers are written. The clinic is in the United States, where Spanish too sets
 * a point before decimals: a figure must not look different from the one in the paper it comes from.
 */
export const FORMAT_LANGUAGES: Readonly<Record<LocaleCode, string>> = { en: 'en-US', es: 'es-US', 'zh-hans': 'zh-Hans-CN' };
