import { readdirSync, readFileSync } from 'node:fs';
import type { LocaleCode } from '@meridian/content-model';
import { createI18n } from 'vue-i18n';
import type { Translate } from '../app/utils/translate';

type Messages = Record<string, string>;

function messagesOf(code: LocaleCode): Messages {
  const folder = new URL(`locales/${code}/`, import.meta.url);
  return Object.assign({}, ...readdirSync(folder).map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Messages));
}

/** The messages of one language as components get them, for tests of functions that make sentences. */
export function translatorFor(code: LocaleCode): Translate {
  const messages: Record<LocaleCode, Messages> = { en: messagesOf('en'), es: messagesOf('es'), 'zh-hans': messagesOf('zh-hans') };
  return createI18n({ legacy: false, locale: code, messages }).global.t;
}
