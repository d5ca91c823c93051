import { addVitePlugin, defineNuxtModule } from 'nuxt/kit';

/**
 * While developing, a page is what visitors get: rendered on the server, without the app's scripts, which could not read
 * content in a browser. Vite's client alone runs in it and loads the page again when something changes.
 */
export default defineNuxtModule({
  meta: { name: 'dev-reload' },
  setup(_options, nuxt) {
    if (!nuxt.options.dev) return;
    nuxt.options.features.noScripts = 'all';
    nuxt.options.app.head.script = [...(nuxt.options.app.head.script ?? []), { type: 'module', src: '/_nuxt/@vite/client' }];
    addVitePlugin({
      name: 'meridian:dev-reload',
      handleHotUpdate({ server }) {
        server.ws.send({ type: 'full-reload' });
        return [];
      },
    });
  },
});
