import type { LocaleCode } from '@meridian/content-model';
import { FORMAT_LANGUAGES } from './format-languages';

/** `2026-11-23` or a timestamp as `November 23, 2026`, in the language of the page. */
export function formatDate(value: string, code: LocaleCode): string {
  return new Intl.DateTimeFormat(FORMAT_LANGUAGES[code], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(value));
}
