import { createHash } from 'node:crypto';
import { collectStyles } from '../utils/collect-styles';

declare module 'h3' {
  interface H3EventContext {
    /** Hash of the one style element of the page, as the content security policy writes it. */
    styleHash?: string;
  }
}

/**
 * Puts the styles of a page into one element, so that the first answer is all a browser needs to paint.
 * Nuxt inlines the styles of each component that was rendered, and beside them links those it shares between pages once more.
 */
export default defineNitroPlugin((nitro) => {
  // While developing, styles are linked and come from Vite.
  if (import.meta.dev) return;
  nitro.hooks.hook('render:html', (html, { event }) => {
    const parts = html.head.map(collectStyles);
    const style = [...new Set(parts.flatMap(({ styles }) => styles))].join('\n');
    html.head = [...parts.map(({ head }) => head), `<style>${style}</style>`];
    event.context.styleHash = `'sha256-${createHash('sha256').update(style).digest('base64')}'`;
  });
});
