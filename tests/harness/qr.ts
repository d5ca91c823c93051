import jsqr from 'jsqr';
import type { Page } from 'playwright-core';

/** What a phone's camera would read from a drawing on the page; undefined where there is nothing to read. */
export async function readQr(page: Page, selector: string): Promise<string | undefined> {
  const png = (await page.locator(selector).screenshot()).toString('base64');
  // A page of its own: the site's policy allows no picture from elsewhere, and a browser knows how to read PNG.
  const canvas = await page.context().newPage();
  const { width, height, pixels } = await canvas.evaluate(async (address) => {
    const picture = await createImageBitmap(await (await fetch(address)).blob());
    const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
    context?.drawImage(picture, 0, 0);
    const data = context?.getImageData(0, 0, picture.width, picture.height).data ?? [];
    return { width: picture.width, height: picture.height, pixels: [...data] };
  }, `data:image/png;base64,${png}`);
  await canvas.close();
  // A CommonJS module: what its types call the default export is one step further in.
  return jsqr.default(new Uint8ClampedArray(pixels), width, height)?.data;
}
