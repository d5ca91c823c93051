import type { DemoEntry } from './entry.ts';
import type { BodyRegionInput } from '@meridian/content-schema/content-input';

/** Id of a region on the drawing of the body. */
function region(regionId: string, name: string, view: NonNullable<BodyRegionInput['view']>): DemoEntry<BodyRegionInput> {
  return { ref: `body-region:${regionId}`, fields: { name, slug: regionId, regionId, view } };
}

export const bodyRegions: DemoEntry<BodyRegionInput>[] = [
  region('top-of-head', 'Top of the head', 'both'),
  region('forehead', 'Forehead', 'front'),
  region('temple', 'Temple', 'both'),
  region('base-of-skull', 'Base of the skull', 'back'),
  region('neck', 'Neck', 'back'),
  region('shoulder', 'Shoulder and shoulder blade', 'back'),
  region('elbow', 'Elbow', 'both'),
  region('forearm', 'Forearm', 'both'),
  region('hand', 'Hand', 'both'),
  region('upper-back', 'Upper back', 'back'),
  region('lower-back', 'Lower back', 'back'),
  region('sacrum', 'Base of the spine (sacrum)', 'back'),
  region('hip', 'Hip', 'both'),
  region('buttock', 'Buttock', 'back'),
  region('back-of-thigh', 'Back of the thigh', 'back'),
  region('outer-thigh', 'Outer side of the thigh', 'both'),
  region('inner-thigh', 'Inner side of the thigh', 'front'),
  region('knee', 'Knee', 'front'),
  region('back-of-knee', 'Back of the knee', 'back'),
  region('calf', 'Calf', 'back'),
  region('outer-lower-leg', 'Outer side of the lower leg', 'both'),
  region('inner-lower-leg', 'Inner side of the lower leg', 'both'),
  region('ankle', 'Ankle', 'both'),
  region('foot', 'Foot', 'both'),
];
