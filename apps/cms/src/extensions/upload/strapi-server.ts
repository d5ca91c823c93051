import { buffer } from 'node:stream/consumers';
import { assertPicture } from '../../media/assert-picture';
import { makePictureFormats } from '../../media/picture-formats';
import { thumbhashOf } from '../../media/thumbhash';
import type { UploadedFile } from '../../media/uploaded-file';

interface ImageManipulation {
  isImage(file: UploadedFile): Promise<boolean>;
  generateResponsiveFormats(file: UploadedFile): Promise<unknown[]>;
}

interface UploadPlugin {
  contentTypes: { file: { schema: { attributes: Record<string, object> } } };
  services: { 'image-manipulation': ImageManipulation };
}

/**
 * Strapi's own versions of a picture have the type it was uploaded in. Ours are the ones that browsers load fastest, and with them comes
 * what shows until they are there.
 */
export default (plugin: UploadPlugin): UploadPlugin => {
  const own = plugin.services['image-manipulation'];
  if (typeof own?.generateResponsiveFormats !== 'function' || typeof own.isImage !== 'function') {
    throw new Error('The pictures of the media library do not fit this version of Strapi: its image service has another shape.');
  }
  plugin.contentTypes.file.schema.attributes.thumbhash = { type: 'string', configurable: false };
  plugin.services['image-manipulation'] = {
    ...own,
    // The first that Strapi asks of a file. What it cannot read it would keep as it is, and hand to visitors.
    async isImage(file) {
      if (file.filepath && file.mime.startsWith('image/')) await assertPicture(file.filepath);
      return own.isImage(file);
    },
    async generateResponsiveFormats(file) {
      const bytes = await buffer(file.getStream());
      // Stored with the file: Strapi keeps every field of what it passes here.
      file.thumbhash = await thumbhashOf(bytes);
      return makePictureFormats(file, bytes);
    },
  };
  return plugin;
};
