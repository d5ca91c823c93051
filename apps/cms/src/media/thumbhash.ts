import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';

/** The most that a thumbhash can be made of. Pixels. @see https://evanw.github.io/thumbhash/ */
const LARGEST = 100;

/**
 * What a picture looks like from very far away, in about 25 bytes, as Base64; null for one with see-through parts, behind which it would
 * stay visible. @throws when the picture cannot be read
 */
export async function thumbhashOf(picture: Buffer): Promise<string | null> {
  const small = sharp(picture).autoOrient().resize(LARGEST, LARGEST, { fit: 'inside' }).ensureAlpha().raw();
  const { data, info } = await small.toBuffer({ resolveWithObject: true });
  for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 255) < 250) return null;
  return Buffer.from(rgbaToThumbHash(info.width, info.height, data)).toString('base64');
}
