import { useSiteLocale } from './useSiteLocale';

/** A description longer than this is cut by search engines. Letters. */
const LONGEST = 155;
/** More names never fit: the work stays small beside ten thousand. */
const MOST = 50;

/** What a list is about, for search engines: its heading, and as many of the names on it as fit. Undefined while it is empty. */
export function useListDescription(heading: string, names: readonly (string | null | undefined)[]): string | undefined {
  const { t } = useI18n();
  const list = new Intl.ListFormat(useSiteLocale().code, { style: 'narrow' });
  const known = names.flatMap((name) => name?.trim() || []).slice(0, MOST);
  const describe = (count: number) => t('site.listDescription', { heading, names: list.format(known.slice(0, count)) });
  for (let count = known.length; count > 0; count -= 1) if (describe(count).length <= LONGEST || count === 1) return describe(count);
  return undefined;
}
