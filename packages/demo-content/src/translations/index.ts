import type { DemoEntry } from '../entry.ts';
import { es } from './es/index.ts';
import { translate } from './translate.ts';
import { TRANSLATED_LOCALES, type Texts, type TranslatedLocale } from './translation.ts';
import { zhHans } from './zh-hans/index.ts';

/** What is written in each language. A document that is not named in it does not exist in that language. */
export const TEXTS: Record<TranslatedLocale, Texts<object>> = { es, 'zh-Hans': zhHans };

/** Adds the translations of an entry, as far as there are any. */
export function withTranslations(entry: DemoEntry<object>): DemoEntry<object> {
  const translations: DemoEntry<object>['translations'] = {};
  for (const locale of TRANSLATED_LOCALES) {
    const text = TEXTS[locale][entry.ref];
    if (text) translations[locale] = translate(entry.fields, text, `${locale} ${entry.ref}`);
  }
  return { ...entry, translations };
}
