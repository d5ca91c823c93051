import { localizePath, toCmsLocale } from '@meridian/content-model';
import type { Feed, FeedEntry } from './feed';
import { wordsOf } from './server-words';
import { escapeXml } from './xml';

/** Where the feed of a language is. */
export const FEED_PATH = '/feed.xml';

/** @see https://www.rfc-editor.org/rfc/rfc4287 */
export function renderFeed({ id, language, clinicName, updated, entries }: Feed, siteUrl: string): string {
  const t = wordsOf(language);
  const toUrl = (path: string) => escapeXml(new URL(path, siteUrl).href);
  const title = clinicName ? t('feed.title', { clinic: clinicName }) : t('feed.untitled');
  const lines = [
    `<id>${id}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<subtitle>${escapeXml(t('feed.subtitle'))}</subtitle>`,
    `<updated>${updated}</updated>`,
    `<link rel="self" type="application/atom+xml" href="${toUrl(localizePath(FEED_PATH, language))}"/>`,
    `<link rel="alternate" type="text/html" href="${toUrl(localizePath('/', language))}"/>`,
    `<author><name>${escapeXml(clinicName ?? title)}</name></author>`,
    ...entries.map((entry) => renderEntry(entry, toUrl(entry.path))),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${toCmsLocale(language)}">\n${lines.join('\n')}\n</feed>\n`;
}

function renderEntry({ id, title, updated, summary }: FeedEntry, url: string): string {
  return [
    '<entry>',
    `<id>${escapeXml(id)}</id>`,
    `<title>${escapeXml(title)}</title>`,
    `<link rel="alternate" type="text/html" href="${url}"/>`,
    `<updated>${updated}</updated>`,
    ...(summary ? [`<summary>${escapeXml(summary)}</summary>`] : []),
    '</entry>',
  ].join('');
}
