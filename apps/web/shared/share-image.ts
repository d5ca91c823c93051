/** What the picture of a shared link says. */
export interface ShareWords {
  /** The page's question or name. */
  title: string;
  /** The answer in a few words, where the page has one. */
  verdict?: string | undefined;
  clinicName?: string | undefined;
  /** What every reader of the page is told before anything else, such as that it is a demonstration. */
  notice?: string | undefined;
}

/** What services show without cutting. Pixels. @see https://ogp.me */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

/** Goes up when the picture looks different with the same words, so that nobody shows the old one. */
const DESIGN = 1;

/**
 * Where a page's picture is: `/share/conditions/sciatica.1a2b3c.png`. The words are in the name as a hash: who keeps pictures, as most
 * services do, asks for a new one when they change. Only the current name has a picture.
 */
export function shareImagePath(pagePath: string, words: ShareWords): string {
  const page = pagePath === '/' ? '/index' : pagePath;
  return `/share${page}.${hashOf(JSON.stringify([DESIGN, words.title, words.verdict, words.clinicName, words.notice]))}.png`;
}

/** Beginnings of addresses that are no pages: pictures, files, and what only the server asks itself. */
const NO_PAGE = /^\/(share\/|media\/|_)/;

/** The page that a picture belongs to; undefined for an address that cannot be one. */
export function pageOfShareImage(path: string): string | undefined {
  const page = /^\/share(\/.+)\.[0-9a-z]+\.png$/.exec(path)?.[1];
  if (!page || NO_PAGE.test(page)) return undefined;
  return page === '/index' ? '/' : page;
}

/** 53 bits, enough to tell versions of one page apart; nothing secret hangs on it. @see https://github.com/bryc/code (cyrb53) */
function hashOf(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
