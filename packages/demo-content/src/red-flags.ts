import type { RedFlagInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from './entry.ts';
import { backRedFlags } from './red-flags/back.ts';
import { headacheRedFlags } from './red-flags/headache.ts';
import { kneeRedFlags } from './red-flags/knee.ts';
import { neckRedFlags } from './red-flags/neck.ts';

export const redFlags: DemoEntry<RedFlagInput>[] = [...backRedFlags, ...neckRedFlags, ...headacheRedFlags, ...kneeRedFlags];
