/**
 * Puts the styles of a page into one element, so that the first answer is all a browser needs to paint.
 * Nuxt inlines the styles of each component that was rendered, and beside them links those it shares between pages once more.
 */
export default defineNitroPlugin((nitro) => {
  // While developing, styles are linked and come from Vite.
  if (import.meta.dev) return;
  nitro.hooks.hook('render:html', (html) => {
    const styles: string[] = [];
    html.head = html.head.map((part) =>
      part.replace(/<link rel="stylesheet"[^>]*>/g, '').replace(/<style[^>]*>([\s\S]*?)<\/style>/g, (_element, style: string) => {
        styles.push(style.trim());
        return '';
      }),
    );
    html.head.push(`<style>${[...new Set(styles)].join('\n')}</style>`);
  });
});
