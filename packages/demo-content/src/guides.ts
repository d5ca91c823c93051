import type { GuideInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from './entry.ts';
import { backPainInOverlandPark } from './guides/back-pain-in-overland-park.ts';
import { neckPainAndTensionHeadaches } from './guides/neck-pain-and-tension-headaches.ts';
import { painRelief } from './guides/pain-relief.ts';

export const guides: DemoEntry<GuideInput>[] = [painRelief, backPainInOverlandPark, neckPainAndTensionHeadaches];
