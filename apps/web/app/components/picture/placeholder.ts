import { thumbHashToApproximateAspectRatio, thumbHashToRGBA } from 'thumbhash';

/** Fields along the longer side: more would not be seen through the blur. */
const FIELDS = 5;

/** A shorter one does not even hold its own head. Bytes. @see https://evanw.github.io/thumbhash/ */
const SHORTEST = 5;

/**
 * What a picture looks like from far away, as an image of a few hundred bytes within the page, from its thumbhash. Undefined for a file
 * that has none, or one that is damaged: it is only an ornament.
 */
export function placeholderOf(thumbhash: string | null | undefined): string | undefined {
  if (!thumbhash || !/^[\w+/]+=*$/.test(thumbhash)) return undefined;
  const hash = Uint8Array.from(atob(thumbhash), (character) => character.charCodeAt(0));
  if (hash.length < SHORTEST) return undefined;
  // Only what would end an attribute or an address: the rest may stand as it is.
  return `data:image/svg+xml,${drawFields(hash).replace(/[<>#%"]/g, (character) => encodeURIComponent(character))}`;
}

function drawFields(hash: Uint8Array): string {
  const { w, h, rgba } = thumbHashToRGBA(hash);
  const ratio = thumbHashToApproximateAspectRatio(hash);
  const columns = Math.max(2, Math.round(ratio >= 1 ? FIELDS : FIELDS * ratio));
  const rows = Math.max(2, Math.round(ratio >= 1 ? FIELDS / ratio : FIELDS));
  const fields = Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)];
    const start = 4 * (Math.floor(((row + 0.5) / rows) * h) * w + Math.floor(((column + 0.5) / columns) * w));
    const colour = [...rgba.subarray(start, start + 3)].map((part) => part.toString(16).padStart(2, '0')).join('');
    return `<path fill='#${colour}' d='M${column} ${row}h1v1h-1z'/>`;
  });
  const blur = `<filter id='b'><feGaussianBlur stdDeviation='.5' edgeMode='duplicate'/></filter>`;
  return `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 ${columns} ${rows}' preserveAspectRatio='none'>${blur}<g filter='url(#b)'>${fields.join('')}</g></svg>`;
}
