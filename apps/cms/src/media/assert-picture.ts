import { errors } from '@strapi/utils';
import sharp from 'sharp';

/** A large camera's picture has less. More is a mistake, or a file that says so in order to fill the memory. Pixels. */
const MOST_PIXELS = 60_000_000;

/**
 * Refuses a picture by what its head says, before anything decodes it.
 * @throws {errors.ApplicationError} for one that cannot be read, or has more pixels than any picture needs
 */
export async function assertPicture(filepath: string): Promise<void> {
  const count = await countPixels(filepath);
  if (count === undefined) throw new errors.ApplicationError('This file says that it is a picture, and is none that can be read.');
  if (count <= MOST_PIXELS) return;
  const millions = (pixels: number) => Math.round(pixels / 1_000_000);
  throw new errors.ApplicationError(
    `This picture has ${millions(count)} million pixels. Save it with at most ${millions(MOST_PIXELS)} million and upload it again.`,
  );
}

/** Of all frames together; undefined when the file is no picture. */
async function countPixels(filepath: string): Promise<number | undefined> {
  try {
    const { width, height, pageHeight = height, pages = 1 } = await sharp(filepath, { limitInputPixels: false }).metadata();
    return width * pageHeight * pages;
  } catch {
    return undefined;
  }
}
