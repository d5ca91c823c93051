import type { DemoEntry } from './entry.ts';
import type { BodyRegionInput } from '@meridian/content-schema/content-input';

/** Id of a region on the drawing of the body. */
function region(regionId: string, name: string, view: NonNullable<BodyRegionInput['view']>): DemoEntry<BodyRegionInput> {
  return { ref: `body-region:${regionId}`, fields: { name, slug: regionId, regionId, view } };
}

export const bodyRegions: DemoEntry<BodyRegionInput>[] = [
  region('lower-back', 'Lower back', 'back'),
  region('buttock', 'Buttock', 'back'),
  region('back-of-thigh', 'Back of the thigh', 'back'),
  region('back-of-knee', 'Back of the knee', 'back'),
  region('calf', 'Calf', 'back'),
  region('outer-lower-leg', 'Outer side of the lower leg', 'both'),
  region('inner-lower-leg', 'Inner side of the lower leg', 'both'),
  region('ankle', 'Ankle', 'both'),
  region('foot', 'Foot', 'both'),
];
