import type { ConditionInput } from '@meridian/content-schema/content-input';
import { kneeOsteoarthritis } from './conditions/knee-osteoarthritis.ts';
import { lowBackPain } from './conditions/low-back-pain.ts';
import { migraine } from './conditions/migraine.ts';
import { neckPain } from './conditions/neck-pain.ts';
import { sciatica } from './conditions/sciatica.ts';
import { tensionTypeHeadache } from './conditions/tension-type-headache.ts';
import type { DemoEntry } from './entry.ts';

export const conditions: DemoEntry<ConditionInput>[] = [sciatica, lowBackPain, kneeOsteoarthritis, migraine, tensionTypeHeadache, neckPain];
