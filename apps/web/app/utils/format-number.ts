import type { LocaleCode } from '@meridian/content-model';
import { FORMAT_LANGUAGES } from './format-languages';

/** `20827` as `20,827`, in the language of the page. */
export function formatNumber(value: number, code: LocaleCode): string {
  return value.toLocaleString(FORMAT_LANGUAGES[code]);
}
