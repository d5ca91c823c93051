import { describe, expect, it } from 'vitest';
import { AcupointCodeError, CHANNEL_CODES, toWhoCode } from './acupoint-code.ts';

describe('an acupoint code', () => {
  it.each([
    ['GB30', 'GB30'],
    [' gb 30 ', 'GB30'],
    ['GB-30', 'GB30'],
    ['gb030', 'GB30'],
    ['UB40', 'BL40'],
    ['B40', 'BL40'],
    ['LIV3', 'LR3'],
    ['Lv3', 'LR3'],
    ['SJ5', 'TE5'],
    ['TW5', 'TE5'],
    ['DU20', 'GV20'],
    ['REN4', 'CV4'],
    ['P6', 'PC6'],
    ['K3', 'KI3'],
    ['GV29', 'EX-HN3'],
    ['DU29', 'EX-HN3'],
    ['ex-hn5', 'EX-HN5'],
    ['EXHN5', 'EX-HN5'],
    ['EX-B2', 'EX-B2'],
    ['BL67', 'BL67'],
  ])('%s is %s for WHO', (input, expected) => {
    expect(toWhoCode(input)).toBe(expected);
  });

  it.each(['', 'GB', '30', 'GB0', 'GB45', 'BL68', 'XX3', 'EX-ZZ1', 'EX-HN', 'GB3000', 'ST3<b>', 'CV25', 'GV30'])(
    '"%s" is refused with what is allowed',
    (input) => {
      expect(() => toWhoCode(input)).toThrow(AcupointCodeError);
    },
  );

  it('says up to which number a channel goes', () => {
    expect(() => toWhoCode('LU12')).toThrow('LU1 to LU11');
  });
});

it('all 361 points of the standard exist, each under its own code', () => {
  expect(CHANNEL_CODES).toHaveLength(361);
  expect(CHANNEL_CODES.filter((code) => code !== 'GV29' && toWhoCode(code) !== code)).toEqual([]);
});
