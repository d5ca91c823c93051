import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, expect, it } from 'vitest';
import { drawShareImage, type Hands } from './share-design';
import { createHands, SHARE_FONTS } from './share-hands';

const PACKAGES = { display: '@fontsource/newsreader', text: '@fontsource-variable/atkinson-hyperlegible-next' } as const;
let hands: Hands;
beforeAll(async () => {
  const folder = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`));
  hands = await createHands((kind) => readFile(join(folder(PACKAGES[kind]), 'files', SHARE_FONTS[kind])));
});

const WORDS = { title: 'Does acupuncture work for sciatica?', verdict: 'It may help.', clinicName: 'Grace Family Acupuncture' };
const draw = (words: Partial<Parameters<typeof drawShareImage>[0]>) => drawShareImage({ ...WORDS, ...words }, hands);
const toPixels = (svg: string) => sharp(Buffer.from(svg)).raw().toBuffer({ resolveWithObject: true });

/** How far to the right something dark stands, left of the needle. Pixels. */
async function inkBox(svg: string) {
  const { data, info } = await toPixels(svg);
  let right = 0;
  for (let y = 0; y < info.height; y += 1)
    for (let x = 0; x < 1050; x += 1) {
      const start = (y * info.width + x) * info.channels;
      if ((data[start] ?? 255) < 200) right = Math.max(right, x);
    }
  return { right };
}

it('is as large as services want, and no file of text', async () => {
  const svg = draw({});
  expect(await sharp(Buffer.from(svg)).metadata()).toMatchObject({ width: 1200, height: 630 });
  expect(svg).not.toMatch(/<text|font-family|href|url\(/);
});

it.each([
  ['a question of 300 letters', 'Does acupuncture work for a very long name '.repeat(7)],
  ['one word of 300 letters', 'w'.repeat(300)],
])('keeps %s within its lines', async (_what, title) => {
  expect((await inkBox(draw({ title }))).right).toBeLessThan(1_020);
});

it('looks different with another question, answer or clinic', async () => {
  const pictures = await Promise.all(
    [{}, { title: 'Neck pain' }, { verdict: 'It helps.' }, { clinicName: 'Other' }, { notice: 'Note' }].map((words) =>
      toPixels(draw(words)),
    ),
  );
  expect(new Set(pictures.map(({ data }) => data.toString('base64'))).size).toBe(5);
});

it('an answer never covers the question', async () => {
  for (const count of [1, 2, 3, 4, 5, 7]) {
    const title = 'Does acupuncture work for a very long name '.repeat(count);
    const [, top] = /<rect x="80" y="([\d.]+)" width="[\d.]+" height="76"/.exec(draw({ title })) ?? [];
    const baselines = [...draw({ title, clinicName: undefined }).matchAll(/translate\(80 ([\d.]+)\)/g)].map((match) => Number(match[1]));
    expect([count, Number(top) > Math.max(...baselines) + 15, Number(top) + 76 < 528]).toEqual([count, true, true]);
  }
});

it('has no empty boxes for letters that the fonts lack', () => {
  expect(draw({ title: '针灸对坐骨神经痛有效吗？', verdict: '可能有帮助。' })).toBe(draw({ title: '', verdict: undefined }));
});

it('writes Spanish with all its letters', async () => {
  const [spanish, none] = [draw({ title: '¿Sirve la acupuntura para el dolor crónico del niño?' }), draw({ title: '' })];
  expect(spanish.length).toBeGreaterThan(none.length + 5_000);
});

it('never takes words for markup', () => {
  expect(draw({ title: '</svg><script>alert(1)</script>' })).not.toContain('script');
});
