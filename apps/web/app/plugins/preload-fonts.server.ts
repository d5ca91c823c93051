import textFont from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import displayFont from '@fontsource/newsreader/files/newsreader-latin-500-normal.woff2?url';

/** The two files that every page shows above the fold; those with further letters come only where a page has such letters. */
export default defineNuxtPlugin(() => {
  useHead({
    link: [textFont, displayFont].map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' })),
  });
});
