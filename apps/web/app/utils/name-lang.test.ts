import { expect, it } from 'vitest';
import { nameLang } from './name-lang';

it('a name that stayed as it is among Chinese text is read as English', () => {
  expect(nameLang('Dr. Yang Gong', 'zh-hans')).toBe('en');
  expect(nameLang('龚静', 'zh-hans')).toBeUndefined();
  expect(nameLang('Dr. Yang Gong', 'es')).toBeUndefined();
});
