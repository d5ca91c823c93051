import { listTag } from '@meridian/content-model';
import { isServable, MAXIMUM_FILE_BYTES, MEDIA_TYPES, readWithin } from '../../utils/media';

/**
 * Images and files of the CMS, for visitors. The CMS itself is not reachable for them, and nothing that could run in a page
 * (SVG, HTML) is passed on.
 */
export default defineEventHandler(async (event) => {
  const file = getRouterParam(event, 'file') ?? '';
  // A name says nothing of the document, so every change of a file asks again.
  event.context.render?.dependOn([listTag('upload-file')]);
  if (!isServable(file)) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  const { cmsUrl } = useRuntimeConfig(event);
  const unavailable = (cause: unknown) => {
    throw createError({ statusCode: 503, statusMessage: 'Service Unavailable', cause });
  };
  const response = await fetch(`${cmsUrl}/uploads/${file}`, { signal: AbortSignal.timeout(10_000) }).catch(unavailable);
  if (response.status === 404) throw createError({ statusCode: 404, statusMessage: 'Not Found' });
  if (!response.ok) throw createError({ statusCode: 502, statusMessage: 'Bad Gateway' });
  const body = await readWithin(response, MAXIMUM_FILE_BYTES).catch(unavailable);
  if (!body) {
    console.error(`/media/${file} has more than ${MAXIMUM_FILE_BYTES} bytes and is not sent: put a smaller file in its place.`);
    throw createError({ statusCode: 502, statusMessage: 'Bad Gateway' });
  }
  const ending = file.slice(file.lastIndexOf('.') + 1).toLowerCase();
  setResponseHeaders(event, {
    'content-type': MEDIA_TYPES[ending] ?? 'application/octet-stream',
    'content-disposition': ending === 'pdf' ? 'attachment' : 'inline',
  });
  return body;
});
