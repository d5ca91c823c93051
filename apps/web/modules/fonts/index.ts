import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defineNuxtModule } from 'nuxt/kit';
import { makeFaces } from './faces';

/** Writes the fonts beside the rest of what is built, as `#build/fonts`, with the rules that name them. */
export default defineNuxtModule({
  meta: { name: 'fonts' },
  setup(_options, nuxt) {
    const folder = join(nuxt.options.buildDir, 'fonts');
    nuxt.options.css.push(join(folder, 'faces.css'));
    // By now the folder was emptied.
    nuxt.hook('build:before', async () => {
      const faces = await makeFaces();
      await mkdir(folder, { recursive: true });
      await Promise.all(faces.map(({ file, bytes }) => writeFile(join(folder, file), bytes)));
      await writeFile(join(folder, 'faces.css'), faces.map(({ css }) => css).join(''));
    });
  },
});
