import type { LocaleCode } from '@meridian/content-model';
import en from '../../i18n/locales/en/feed.json';
import es from '../../i18n/locales/es/feed.json';
import zhHans from '../../i18n/locales/zh-hans/feed.json';

const WORDS = { en, es, 'zh-hans': zhHans } as const satisfies Record<LocaleCode, unknown>;

type Key = `feed.${keyof typeof en.feed}`;

/** The interface's words for answers that no page gives, such as the feed: there, no Vue app is running. */
export function wordsOf(code: LocaleCode): (key: Key, values?: Readonly<Record<string, string>>) => string {
  return (key, values = {}) => {
    const words: Readonly<Record<string, string>> = WORDS[code].feed;
    const message = words[key.slice('feed.'.length)] ?? '';
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
  };
}
