import type { ConditionInput } from '@meridian/content-schema/content-input';
import type { DemoEntry } from './entry.ts';
import { sciatica } from './conditions/sciatica.ts';

export const conditions: DemoEntry<ConditionInput>[] = [sciatica];
