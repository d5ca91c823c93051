import displayFont from '#build/fonts/display-basic.woff2?url';
import textFont from '#build/fonts/text-basic.woff2?url';

/** The two files that every page shows above the fold; those with further letters come only where a page has such letters. */
export default defineNuxtPlugin(() => {
  useHead({
    link: [textFont, displayFont].map((href) => ({ rel: 'preload', as: 'font', type: 'font/woff2', href, crossorigin: '' })),
  });
});
