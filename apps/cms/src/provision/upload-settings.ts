import type { Core } from '@strapi/strapi';

/**
 * How the media library treats a new picture: upright as it was taken, without what the camera wrote into it, and in versions for small
 * screens. Strapi keeps these settings in the database, and turns no picture upright unless told.
 */
export async function provisionUploadSettings(strapi: Core.Strapi): Promise<void> {
  await strapi
    .plugin('upload')
    .service('upload')
    .setSettings({ sizeOptimization: true, responsiveDimensions: true, autoOrientation: true });
}
