import { expect, it } from 'vitest';
import { pageOfShareImage, shareImagePath } from './share-image';

const WORDS = { title: 'Does acupuncture work for sciatica?', verdict: 'It may help.', clinicName: 'Clinic', notice: undefined };

it.each(['/', '/es', '/conditions/sciatica', '/zh-hans/conditions/%E5%9D%90', '/index-of-things'])(
  'the picture of %s leads back to it',
  (page) => {
    const path = shareImagePath(page, WORDS);
    expect(path).toMatch(/^\/share\/[^?]+\.[0-9a-z]+\.png$/);
    expect(pageOfShareImage(path)).toBe(page);
  },
);

it('has another name as soon as any of its words is different', () => {
  const changed = [{ title: 'A' }, { verdict: 'It helps.' }, { verdict: undefined }, { clinicName: 'B' }, { notice: 'Demonstration' }];
  const names = [WORDS, ...changed.map((words) => ({ ...WORDS, ...words }))].map((words) => shareImagePath('/a', words));
  expect(new Set(names).size).toBe(names.length);
  expect(shareImagePath('/a', { ...WORDS })).toBe(names[0]);
});

it.each([
  '/share/a.png',
  '/share/.abc.png',
  '/share/a.abc.jpg',
  '/share/a.ABC.png',
  '/conditions/a.abc.png',
  '/share/a.abc.png/b',
  '/share/share/a.abc.png.abc.png',
  '/share/__page-store/addresses.abc.png',
])('%s is no picture', (path) => expect(pageOfShareImage(path)).toBeUndefined());
