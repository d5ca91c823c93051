import type { AcupointInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from '../entry.ts';

/** `[pinyin, pinyin with tones, traditional characters]`. Simplified characters wait for a checked source. */
type PointName = [pinyin: string, pinyinToned: string, nameTraditional: string];
type Details = Pick<AcupointInput, 'alsoKnownAs' | 'locationDescription' | 'isAvoidedInPregnancy'>;

/** A point by its WHO code. Its place is described only where two lists agree. */
export function acupoint(
  code: string,
  [pinyin, pinyinToned, nameTraditional]: PointName,
  meridian: NonNullable<AcupointInput['meridian']>,
  regionId: string,
  details: Details = {},
): DemoEntry<AcupointInput> {
  return {
    ref: `acupoint:${code.toLowerCase()}`,
    fields: { code, pinyin, pinyinToned, nameTraditional, meridian, bodyRegion: `body-region:${regionId}`, ...details },
  };
}
