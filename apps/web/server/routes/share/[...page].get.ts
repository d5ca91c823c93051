import sharp from 'sharp';
import { pageOfShareImage } from '#shared/share-image';
import { readMeta } from '../../utils/read-meta';
import { drawShareImage, type Hands } from '../../utils/share-design';
import { createHands, SHARE_FONTS } from '../../utils/share-hands';

let hands: Promise<Hands> | undefined;

/**
 * The picture of a shared link. Its words are those in the head of the page: so it depends on exactly what the page depends on, needs no
 * question of its own to the CMS, and a new type of content has pictures without further ado. Only the name that the page gives today
 * has a picture, so there is one for each page at most. @throws 404 for any other name
 */
export default defineEventHandler(async (event) => {
  const page = pageOfShareImage(event.path);
  if (!page) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  const { status, html } = await openPage(page);
  if (status >= 500) throw createError({ statusCode: status });
  const meta = readMeta(html);
  const isCurrent = status === 200 && new URL(meta.get('og:image') ?? '/', 'http://site').pathname === event.path;
  if (!isCurrent) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  hands ??= createHands((kind) => useStorage(`assets:share-${kind}`).getItemRaw<Uint8Array>(SHARE_FONTS[kind])).catch((error: unknown) => {
    hands = undefined;
    throw error;
  });
  const words = {
    title: meta.get('og:title') ?? '',
    verdict: meta.get('twitter:data1'),
    clinicName: meta.get('og:site_name'),
    notice: meta.get('twitter:data2'),
  };
  const png = await sharp(Buffer.from(drawShareImage(words, await hands)))
    .png({ palette: true, effort: 7 })
    .toBuffer();
  setResponseHeaders(event, {
    'content-type': 'image/png',
    // Made to be shown elsewhere.
    'cross-origin-resource-policy': 'cross-origin',
  });
  return png;
});

/** Rendered within this request, so that what the page reads counts as read here. */
async function openPage(path: string): Promise<{ status: number; html: string }> {
  const { status, body } = await useNitroApp().localCall({ url: path, method: 'GET', headers: { accept: 'text/html' } });
  return { status, html: typeof body === 'string' ? body : Buffer.from(body as Uint8Array).toString() };
}
