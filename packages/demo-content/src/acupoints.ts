import type { AcupointInput } from '@meridian/content-schema/content-input';
import { headAndArmPoints } from './acupoints/head-and-arm.ts';
import { legPoints } from './acupoints/leg.ts';
import { backPoints } from './acupoints/trunk.ts';
import type { DemoEntry } from './entry.ts';

/**
 * Points by their WHO code. To be listed says nothing about benefit.
 * Left out: EX-B2, EX-UE7 and EX-LE5, whose codes follow another list and were not checked.
 */
export const acupoints: DemoEntry<AcupointInput>[] = [...backPoints, ...legPoints, ...headAndArmPoints];
