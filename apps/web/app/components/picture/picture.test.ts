import { rgbaToThumbHash } from 'thumbhash';
import { describe, expect, it } from 'vitest';
import { fallbackPath, pictureSources } from './picture-sources';
import { placeholderOf } from './placeholder';

const format = (ending: string, width: number) => ({ url: `/uploads/${ending}_${width}_a.${ending}`, mime: `image/${ending}`, width });
const FORMATS = {
  thumbnail: { url: '/uploads/thumbnail_a.webp', mime: 'image/webp', width: 245 },
  webp_800: format('webp', 800),
  avif_480: format('avif', 480),
  webp_480: format('webp', 480),
  avif_800: format('avif', 800),
};

describe('the versions of a picture', () => {
  it('are offered by type, best first, and from small to large', () => {
    expect(pictureSources(FORMATS)).toEqual([
      { type: 'image/avif', srcset: '/media/avif_480_a.avif 480w, /media/avif_800_a.avif 800w' },
      { type: 'image/webp', srcset: '/media/webp_480_a.webp 480w, /media/webp_800_a.webp 800w' },
    ]);
    expect(fallbackPath(FORMATS)).toBe('/media/webp_800_a.webp');
  });

  it.each([
    null,
    undefined,
    'text',
    [],
    {},
    { small: { url: '/uploads/small_a.jpg', mime: 'image/jpeg', width: 500 } },
    { a: null, b: { url: 1 } },
  ])('are none for %j', (formats) => expect([pictureSources(formats), fallbackPath(formats)]).toEqual([[], undefined]));

  it('never lead to another site', () => {
    expect(pictureSources({ a: { ...format('webp', 480), url: 'https://evil.example/a.webp' } })).toEqual([]);
  });
});

describe('what shows until a picture is there', () => {
  const hash = (width: number, height: number) => {
    const rgba = new Uint8Array(width * height * 4).map((_, index) => (index % 4 === 3 ? 255 : 90));
    return Buffer.from(rgbaToThumbHash(width, height, rgba)).toString('base64');
  };

  it('is a small image within the page, in the colours of the picture', () => {
    const placeholder = placeholderOf(hash(60, 40)) ?? '';
    expect(placeholder).toMatch(/^data:image\/svg\+xml,/);
    const svg = decodeURIComponent(placeholder.slice('data:image/svg+xml,'.length));
    expect(svg).toContain("viewBox='0 0 5 4'");
    for (const [, colour = ''] of svg.matchAll(/fill='#(\w{6})'/g)) expect(parseInt(colour.slice(0, 2), 16)).toBeCloseTo(90, -1.4);
    expect(placeholder.length).toBeLessThan(2_000);
  });

  it.each([null, undefined, '', 'not base64!', 'AA=='])('is nothing for %j', (value) => expect(placeholderOf(value)).toBeUndefined());
});
