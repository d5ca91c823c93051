import { DEFAULT_LOCALE, type LocaleCode } from '@meridian/content-model';

/**
 * `lang` of a name. On a Chinese page a name without a Chinese character has stayed as it is, and a Chinese voice would spell it out.
 */
export function nameLang(name: string | null | undefined, code: LocaleCode): LocaleCode | undefined {
  return code === 'zh-hans' && name && !/\p{Script=Han}/u.test(name) ? DEFAULT_LOCALE : undefined;
}
